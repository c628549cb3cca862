// Backups of a real demonstration: made while somebody writes, checked to the last byte, put back, and refused when they are not right.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { contentEdition } from '@/content/edition';
import { seedDemonstration } from '@/db/demonstration/seed-demonstration';
import * as evidenceFiles from '@/db/evidence-files';
import { migrate } from '@/db/migrate';
import { schema } from '@/db/schema';
import { openStore, type Store } from '@/db/store';
import { lockStore } from '@/db/store-lock.sqlite';
import * as tallies from '@/db/tallies';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { testNow } from '@/db/testing/test-store';
import * as sessions from '@/db/sessions';
import { evidencePath, hashesIn, keepEvidence } from '../evidence-folder';
import { readKey } from '../key-file';
import { sha256 } from '../sha256';
import { hashOf, readBackup, storeName, writeList } from './backup-folder';
import { makeBackup } from './make-backup';
import { restoreBackup } from './restore-backup';

const root = mkdtempSync(join(tmpdir(), 'sharing-agreed-backup-'));
const dataDir = join(root, 'data');
let store: Store;
let backup = '';
let folders = 0;
const fresh = () => join(root, `folder-${++folders}`);
const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
const restore = (folder: string, into: string, replace = false) => restoreBackup({ folder, dataDir: into, replace, now: testNow });
const everything = (file: string) => {
  const db = new Database(file, { readonly: true });
  const all = ['organisation', 'person', 'agreement', 'version', 'signature', 'event'].map((table) => db.prepare(`select * from ${table} order by 1, 2`).all());
  db.close();
  return all;
};

beforeAll(async () => {
  mkdirSync(dataDir);
  readKey(dataDir);
  migrate(join(dataDir, storeName));
  store = openStore(join(dataDir, storeName));
  await seedDemonstration(store, testNow, { catalogue, contentEdition });
  const { person, organisation } = demonstrationActor('northfield-drafter');
  const row = {
    tokenSha256: 'a'.repeat(64),
    personId: person,
    organisationId: organisation,
    how: 'demo' as const,
    endsAt: new Date(testNow.getTime() + 3_600_000),
  };
  await store.tx((q) => sessions.open(q, row, testNow));
  backup = (await makeBackup({ dataDir, into: join(root, 'backups'), now: testNow })).folder;
});

afterAll(() => {
  store.close();
  rmSync(root, { recursive: true, force: true });
});

/** A copy of the backup in which something was done to its database; its list says otherwise, or has been made to agree. */
function damaged(how: (file: string) => void, listAgrees: boolean): string {
  const folder = fresh();
  cpSync(backup, folder, { recursive: true });
  const list = readBackup(folder);
  how(join(folder, storeName));
  if (listAgrees) writeList(folder, { made: new Date(list.made), edition: list.edition, counted: list.counted }, Object.keys(list.files));
  return folder;
}

function sql(...statements: readonly string[]) {
  return (file: string) => {
    const db = new Database(file);
    for (const name of db.prepare(`select name from sqlite_master where type = 'trigger'`).pluck().all()) db.exec(`drop trigger ${String(name)}`);
    db.pragma('foreign_keys = 0');
    const changed = statements.map((statement) => db.prepare(statement).run().changes);
    db.close();
    expect(changed.every((n) => n > 0)).toBe(true);
  };
}

function flip(file: string): void {
  const bytes = readFileSync(file);
  const at = Math.floor(bytes.length / 2);
  bytes.writeUInt8((bytes[at] ?? 0) ^ 1, at);
  chmodSync(file, 0o600);
  writeFileSync(file, bytes);
}

describe('a backup', () => {
  it('is named by its moment, private, and says what is in it', () => {
    expect(backup).toBe(join(root, 'backups', 'sharing-agreed-2026-11-21T093000Z'));
    expect(readdirSync(backup).sort()).toEqual(['backup.json', 'keys', storeName]);
    expect([backup, join(backup, 'keys')].map(mode)).toEqual(['700', '700']);
    expect([storeName, 'keys/token.key', 'backup.json'].map((name) => mode(join(backup, name)))).toEqual(['600', '600', '600']);
    const { counted, files } = readBackup(backup);
    expect(counted).toMatchObject({ organisations: 5, agreements: 3 });
    expect(Object.keys(files).sort()).toEqual(['keys/token.key', storeName]);
    expect(everything(join(backup, storeName))).toEqual(everything(join(dataDir, storeName)));
  });

  it('is never written over, and made of nothing there is none', async () => {
    await expect(makeBackup({ dataDir, into: join(root, 'backups'), now: testNow })).rejects.toThrow('is there already');
    expect(hashOf(join(backup, storeName))).toBe(readBackup(backup).files[storeName]);
    const empty = fresh();
    mkdirSync(empty);
    await expect(makeBackup({ dataDir: empty, into: fresh(), now: testNow })).rejects.toThrow('there is no store');
    expect(readdirSync(empty)).toEqual([]); // no key was made
  });

  it('is of one moment although a server writes all the time, and holds nobody up', async () => {
    // Enough pages for many steps, with a write between every two of them: a copy that began anew at each would never end.
    await store.tx(async (q) => {
      for (let i = 0; i < 300; i++) await tallies.add(q, `${i}${'x'.repeat(8000)}`, testNow, 1);
    });
    let going = true;
    let written = 0;
    const writes = (async () => {
      while (going) {
        await store.tx((q) => tallies.add(q, `w${written}`, testNow, 1));
        written += 1;
        await new Promise((next) => setImmediate(next));
      }
    })();
    const { folder } = await makeBackup({ dataDir, into: fresh(), now: testNow });
    going = false;
    await writes;
    const db = new Database(join(folder, storeName), { readonly: true });
    const kept = db.prepare('select count(*) from tally').pluck().get() as number;
    db.close();
    expect(written).toBeGreaterThan(5);
    expect(kept - 300).toBeLessThan(written);
  });

  it('leaves nothing behind when what it copied is not right', async () => {
    const bad = fresh();
    cpSync(dataDir, bad, { recursive: true });
    sql(`update event set body = replace(body, 'northfield', 'southfield') where seq = 1`)(join(bad, storeName));
    const into = fresh();
    await expect(makeBackup({ dataDir: bad, into, now: testNow })).rejects.toThrow('does not fit at link 1');
    expect(readdirSync(into)).toEqual([]);
  });
});

describe('restoring', () => {
  it('brings everything back, keys and all, and logs everybody out', async () => {
    const into = fresh();
    const { list, aside } = await restore(backup, into);
    expect([list.counted.agreements, aside]).toEqual([3, undefined]);
    expect(readdirSync(into).sort()).toEqual(['keys', 'server.lock', storeName]);
    expect(everything(join(into, storeName))).toEqual(everything(join(dataDir, storeName)));
    expect(readFileSync(join(into, 'keys/token.key'))).toEqual(readFileSync(join(dataDir, 'keys/token.key')));
    expect([into, join(into, storeName), join(into, 'keys/token.key')].map(mode)).toEqual(['700', '600', '600']);
    const restored = openStore(join(into, storeName));
    expect((await restored.q.select().from(schema.session)).map(({ endedAt }) => endedAt)).toEqual([testNow]);
    restored.close();
    expect(hashOf(join(backup, storeName))).toBe(readBackup(backup).files[storeName]); // the backup itself is not touched
  });

  it('goes nowhere where something is, unless told, and then moves it aside', async () => {
    const into = fresh();
    await restore(backup, into);
    writeFileSync(join(into, `${storeName}-wal`), 'left');
    const before = hashOf(join(into, storeName));
    await expect(restore(backup, into)).rejects.toThrow('--replace');
    expect(hashOf(join(into, storeName))).toBe(before);
    const { aside } = await restore(backup, into, true);
    expect(hashOf(join(aside ?? '', storeName))).toBe(before);
    expect([existsSync(join(aside ?? '', `${storeName}-wal`)), existsSync(join(into, `${storeName}-wal`))]).toEqual([true, false]);
  });

  it('waits for no server: it is refused while one runs', async () => {
    const into = fresh();
    mkdirSync(into);
    const lock = lockStore(into);
    await expect(restore(backup, into)).rejects.toThrow('Stop it first');
    lock?.release();
    await restore(backup, into);
  });

  const truncate = (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 20_480));
  it.each<[string, (file: string) => void, boolean, string]>([
    ['one bit is another', flip, false, 'is damaged'],
    ['the end is missing', truncate, false, 'is damaged'],
    ['the end is missing and the list agrees', truncate, true, 'damaged'],
    ['it is no database at all', (file) => writeFileSync(file, 'x'.repeat(9000)), true, 'damaged'],
    ['an event was changed', sql(`update event set body = replace(body, 'northfield', 'southfield') where seq = 2`), true, 'does not fit at link 2'],
    ['a signed text was changed', sql(`update version set content = replace(content, 'debt', 'dept')`), true, 'is changed: text'],
    ['a signature is gone', sql('delete from signature_personal', 'delete from signature where rowid = 1'), true, 'is changed: signatures'],
    ['somebody refers to nobody', sql(`delete from organisation where id = 'northfield-surgery'`), true, 'do not fit together'],
  ])('is refused when %s', async (_name, how, listAgrees, words) => {
    const into = fresh();
    await expect(restore(damaged(how, listAgrees), into)).rejects.toThrow(words);
    expect(existsSync(join(into, storeName)) || existsSync(join(into, 'restoring'))).toBe(false);
  });

  it('is refused for a document that was changed', async () => {
    const folder = damaged(sql(`insert into document select 'd', id, 'agreement', x'00', '${'0'.repeat(64)}', 'e', 't', 'f', 0 from version limit 1`), true);
    await expect(restore(folder, fresh())).rejects.toThrow('document d is changed');
  });

  it('is refused for a list that names other places, a newer build, or what is no backup', async () => {
    const edit = (change: (list: Record<string, unknown>) => void) => {
      const folder = damaged(() => undefined, true);
      const list = JSON.parse(readFileSync(join(folder, 'backup.json'), 'utf8')) as Record<string, unknown>;
      change(list);
      writeFileSync(join(folder, 'backup.json'), JSON.stringify(list));
      return folder;
    };
    const outside = edit((list) => Object.assign(list.files as object, { 'keys/../../../etc/passwd': '0'.repeat(64) }));
    await expect(restore(outside, fresh())).rejects.toThrow('cannot be read');
    await expect(
      restore(
        edit((list) => Object.assign(list, { edition: 99 })),
        fresh(),
      ),
    ).rejects.toThrow('newer build');
    await expect(restore(root, fresh())).rejects.toThrow('is not a backup');
  });
});

describe('evidence', () => {
  const bytes = Buffer.from('a blank copy');
  const hash = sha256(bytes);
  const place = (folder: string) => join(folder, 'evidence', evidencePath(hash));

  /** A store whose checklist has one file, beside one that nobody names. */
  async function withEvidence(): Promise<string> {
    const folder = fresh();
    cpSync(dataDir, folder, { recursive: true });
    const own = openStore(join(folder, storeName));
    const { organisation: organisationId, person: by } = demonstrationActor('riverside-manager');
    await own.tx((q) =>
      evidenceFiles.insert(q, { id: 'one', item: 'training', kind: 'pdf', sha256: hash, size: 12, scan: 'unscanned' }, { organisationId, by }, testNow),
    );
    own.close();
    await keepEvidence(join(folder, 'evidence'), hash, bytes);
    await keepEvidence(join(folder, 'evidence'), sha256('nobody’s'), Buffer.from('nobody’s'));
    return folder;
  }

  it('goes with the backup, private, and comes back; what nobody names stays behind', async () => {
    const { folder, list } = await makeBackup({ dataDir: await withEvidence(), into: fresh(), now: testNow });
    expect(Object.keys(list.files).filter((path) => path.startsWith('evidence/'))).toEqual([`evidence/${evidencePath(hash)}`]);
    expect([hashesIn(join(folder, 'evidence')), mode(place(folder)), mode(join(folder, 'evidence'))]).toEqual([[hash], '600', '700']);
    const into = fresh();
    await restore(folder, into);
    expect([readFileSync(place(into)), mode(place(into))]).toEqual([bytes, '600']);
    const { aside } = await restore(folder, into, true);
    expect([existsSync(place(aside ?? '')), existsSync(place(into))]).toEqual([true, true]);
  });

  it('that is missing or changed stops the backup, and is named', async () => {
    const changed = await withEvidence();
    writeFileSync(place(changed), 'a blank cops');
    await expect(makeBackup({ dataDir: changed, into: fresh(), now: testNow })).rejects.toThrow(`evidence ${hash} is missing or changed`);
    const gone = await withEvidence();
    rmSync(place(gone));
    await expect(makeBackup({ dataDir: gone, into: fresh(), now: testNow })).rejects.toThrow(`evidence ${hash} is missing or changed`);
    const { folder } = await makeBackup({ dataDir: await withEvidence(), into: fresh(), now: testNow });
    flip(place(folder));
    await expect(restore(folder, fresh())).rejects.toThrow('damaged');
  });
});

describe('the lock of a store', () => {
  it('ends with the process that holds it, however that ends', () => {
    const folder = fresh();
    mkdirSync(folder);
    const script = `const db = new (require('better-sqlite3'))(${JSON.stringify(join(folder, 'server.lock'))}, { timeout: 0 });
      db.exec('BEGIN EXCLUSIVE'); process.kill(process.pid, 'SIGKILL');`;
    expect(spawnSync(process.execPath, ['-e', script]).signal).toBe('SIGKILL');
    const lock = lockStore(folder);
    expect(lock).toBeDefined();
    const other = `try { new (require('better-sqlite3'))(${JSON.stringify(join(folder, 'server.lock'))}, { timeout: 0 }).exec('BEGIN EXCLUSIVE'); } catch (e) { console.log(e.code); }`;
    expect(spawnSync(process.execPath, ['-e', other], { encoding: 'utf8' }).stdout.trim()).toBe('SQLITE_BUSY');
    lock?.release();
  });
});
