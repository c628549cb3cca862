// A few rounds of what npm run faults does at length: the server is killed while eight people sign, and nothing acknowledged is lost.
import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

test('four kills while signing lose nothing and leave nothing half-signed', () => {
  test.setTimeout(180_000);
  const out = spawnSync(process.execPath, ['dist/kill.mjs', '4', '20261121'], { encoding: 'utf8' });
  expect(out.status, out.stdout + out.stderr).toBe(0);
  expect(JSON.parse(out.stdout.split('\n')[0] ?? '')).toMatchObject({
    rounds: 4,
    refused: 0,
    lost: 0,
    'half-signed': 0,
    chain: 0,
    orphan: 0,
    receipt: 0,
    integrity: 0,
    unasked: 0,
  });
});
