import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withPorts } from './with-ports';

it('makes no service of a folder that was mistyped', async () => {
  const dataDir = join(tmpdir(), 'sharing-agreed-nowhere');
  const config = {
    origin: new URL('http://127.0.0.1:3000'),
    dataDir,
    port: 3000,
    listen: [],
    mode: 'demo',
    hops: 0,
    cookie: { name: 'sa', secure: false },
  } as const;
  await expect(withPorts(config, 'test', async () => 'done')).rejects.toThrow(`there is no store in ${dataDir}`);
  expect(existsSync(dataDir)).toBe(false);
});
