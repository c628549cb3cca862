import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import * as evidenceFiles from '@/db/evidence-files';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { aCharity, settle } from '@/db/testing/builders';
import { testNow, testPorts } from '@/db/testing/test-store';
import { evidencePath, hashesIn, keepEvidence, readEvidence } from './evidence-folder';
import { scanWith } from './scan-file';
import { sha256 } from './sha256';
import { sweep } from './worker/sweep';

const root = mkdtempSync(join(tmpdir(), 'sharing-agreed-evidence-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let folders = 0;
const fresh = () => join(root, `folder-${++folders}`);
const bytes = Buffer.from('x'.repeat(3000));
const hash = sha256(bytes);

it('keeps a file under its hash, for this account alone, and gives the same bytes', async () => {
  const folder = fresh();
  expect(await keepEvidence(folder, hash, bytes)).toBe('unscanned');
  await keepEvidence(folder, hash, bytes);
  expect([readdirSync(folder), hashesIn(folder), (statSync(join(folder, evidencePath(hash))).mode & 0o777).toString(8)]).toEqual([
    [hash.slice(0, 2)],
    [hash],
    '600',
  ]);
  expect(Buffer.from((await readEvidence(folder, hash)) ?? [])).toEqual(bytes);
});

it('finds every flipped byte, and gives nothing of a file that is not what it was', async () => {
  const folder = fresh();
  await keepEvidence(folder, hash, bytes);
  for (let at = 0; at < bytes.length; at += 1000) {
    writeFileSync(join(folder, evidencePath(hash)), Buffer.from(bytes.map((byte, i) => (i === at ? byte ^ 1 : byte))));
    expect(await readEvidence(folder, hash)).toBeUndefined();
  }
  expect(await readEvidence(folder, sha256('gone'))).toBeUndefined();
});

it('has no path but that of a hash', () => {
  for (const given of ['../../etc/passwd', '', hash.slice(1), `${hash}/..`, hash.toUpperCase()])
    expect(() => evidencePath(given)).toThrow('under its hash alone');
});

it('asks the scanner before a file is kept', async () => {
  const folder = fresh();
  const seen: Buffer[] = [];
  const looks = async (path: string) => {
    seen.push(readFileSync(path));
    return 'clean' as const;
  };
  expect([await keepEvidence(folder, hash, bytes, looks), seen]).toEqual(['clean', [bytes]]);
  expect([await keepEvidence(fresh(), hash, bytes, scanWith('/bin/true')), await keepEvidence(fresh(), hash, bytes, scanWith('/no/such/program'))]).toEqual([
    'clean',
    'unscanned',
  ]);
  const infected = fresh();
  expect([await keepEvidence(infected, hash, bytes, scanWith('/bin/false')), readdirSync(infected).filter((name) => name.endsWith('.new'))]).toEqual([
    'infected',
    [],
  ]);
});

it('takes away after an hour what nobody names, and halves of files, and nothing else', async () => {
  const ports = testPorts();
  const { evidence, store } = ports;
  const charity = aCharity();
  await settle(store, { organisations: [charity] });
  const kept = ['named', 'old', 'new'].map((text) => Buffer.from(text));
  for (const one of kept) await keepEvidence(evidence, sha256(one), one);
  const [named = '', old = '', fresh = ''] = kept.map((one) => sha256(one));
  writeFileSync(join(evidence, 'half.new'), 'ha');
  const before = new Date(Date.now() - 2 * 3_600_000);
  for (const path of [evidencePath(named), evidencePath(old), 'half.new']) utimesSync(join(evidence, path), before, before);
  const file = { id: 'one', item: 'training', kind: 'pdf', sha256: named, size: 5, scan: 'unscanned' } as const;
  await store.tx((q) => evidenceFiles.insert(q, file, { organisationId: charity.id, by: demonstrationActor('riverside-manager').person }, testNow));
  await sweep(ports);
  expect([[...hashesIn(evidence)].sort(), existsSync(join(evidence, 'half.new'))]).toEqual([[named, fresh].sort(), false]);
  expect([await evidenceFiles.bytesOf(store.q, charity.id, [charity.id]), await evidenceFiles.bytesOf(store.q, charity.id, ['somebody-else'])]).toEqual([5, 0]);
});
