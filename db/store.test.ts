import { executionAsyncResource } from 'node:async_hooks';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import { migrate, readMigrations } from './migrate';
import { schema } from './schema';
import { connect, openStore, type Tx } from './store';
import { testFile, testNow, testStore } from './testing/test-store';

const tally = (key: string) => ({ key, n: 1, since: testNow });
const keys = async (store: ReturnType<typeof testStore>) => (await store.q.select().from(schema.tally)).map((row) => row.key).sort();

describe('a transaction', () => {
  it('keeps what it wrote, and the reader sees it at once', async () => {
    const store = testStore();
    await store.tx(async (q) => void (await q.insert(schema.tally).values(tally('a'))));
    expect(await keys(store)).toEqual(['a']);
  });

  it('leaves nothing behind when it throws, and the queue goes on', async () => {
    const store = testStore();
    const all = Array.from({ length: 50 }, (_, i) =>
      store.tx(async (q) => {
        await q.insert(schema.tally).values(tally(`k${i}`));
        if (i % 2) throw new Error('odd');
      }),
    );
    const ends = await Promise.allSettled(all);
    expect(ends.filter((e) => e.status === 'rejected')).toHaveLength(25);
    expect(await keys(store)).toHaveLength(25);
  });

  it('cannot be nested', async () => {
    const store = testStore();
    await expect(store.tx(() => store.tx(async () => 1))).rejects.toThrow('inside store.tx');
  });

  it('may hold one of another store, and none of its own behind that one', async () => {
    const [store, other] = [testStore(), testStore()];
    expect(await store.tx(() => other.tx(async () => 1))).toBe(1);
    await expect(store.tx(() => other.tx(() => store.tx(async () => 1)))).rejects.toThrow('inside store.tx');
  });

  it('adds nothing that every promise of the process carries for each store that was ever opened', async () => {
    const carried = async () => {
      const store = testStore();
      await store.tx(async () => undefined);
      return Promise.resolve().then(() => Object.getOwnPropertySymbols(executionAsyncResource()).length);
    };
    const before = await carried();
    expect(await carried()).toBe(before);
  });

  it('shuts its handle: a query built inside and awaited later throws, even while another transaction is open', async () => {
    const store = testStore();
    let leaked: Tx | undefined;
    await store.tx(async (q) => {
      leaked = q;
    });
    const late = () => (leaked as Tx).insert(schema.tally).values(tally('late'));
    await expect(store.tx(async () => void (await late()))).rejects.toThrow('await is missing');
    await expect((async () => await late())()).rejects.toThrow('await is missing');
    expect(await keys(store)).toEqual([]);
  });

  it('is rolled back when it waits for anything but its own queries', async () => {
    const store = testStore();
    const slow = store.tx(async (q) => {
      await q.insert(schema.tally).values(tally('slow'));
      await new Promise((yes) => setTimeout(yes, 5));
    });
    await expect(slow).rejects.toThrow('waited for something');
    await expect(store.tx(() => new Promise(() => undefined))).rejects.toThrow('waited for something');
    await store.tx(async (q) => void (await q.insert(schema.tally).values(tally('next'))));
    expect(await keys(store)).toEqual(['next']);
  });

  it('is the only way to write', async () => {
    const store = testStore();
    await expect((async () => await store.q.insert(schema.tally).values(tally('x')))()).rejects.toThrow(/readonly/);
  });
});

describe('the file', () => {
  it('is opened with every pragma on each connection', () => {
    const { file } = testFile();
    const db = connect(file);
    expect(['journal_mode', 'synchronous', 'foreign_keys', 'recursive_triggers'].map((name) => db.pragma(name, { simple: true }))).toEqual(['wal', 2, 1, 1]);
    db.close();
  });

  it('holds exactly the tables and columns of the schema', () => {
    const db = new Database(testFile().file);
    for (const table of Object.values(schema) as SQLiteTable[]) {
      const { name, columns } = getTableConfig(table);
      const real = db.pragma(`table_info(${name})`) as { name: string; notnull: number }[];
      expect(real.map((c) => [c.name, Boolean(c.notnull)]).sort(), name).toEqual(columns.map((c) => [c.name, c.notNull]).sort());
    }
    const inFile = db.prepare("select name from sqlite_master where type = 'table'").pluck().all();
    expect(inFile.sort()).toEqual((Object.values(schema) as SQLiteTable[]).map((t) => getTableConfig(t).name).sort());
    db.close();
  });

  it('is made beside its place, so that half a database never stands there', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'sharing-agreed-store-')), 's.sqlite');
    writeFileSync(`${file}.new`, 'left by a cut');
    expect(() => migrate(file, ['CREATE TABLE a (x TEXT) STRICT', 'nonsense'])).toThrow();
    expect(existsSync(file)).toBe(false);
    migrate(file, ['CREATE TABLE a (x TEXT) STRICT']);
    migrate(file, ['CREATE TABLE a (x TEXT) STRICT', 'CREATE TABLE b (x TEXT) STRICT']);
    expect(new Database(file).pragma('user_version', { simple: true })).toBe(2);
  });

  it('gives an organisation without an IG lead one of its own: its admins', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'sharing-agreed-store-')), 's.sqlite');
    migrate(file, readMigrations().slice(0, 14));
    const db = new Database(file);
    for (const id of ['invited', 'whole', 'left']) db.prepare("insert into organisation values (?, '{}', 1, 1)").run(id);
    const member = (id: string, organisation: string, roles: readonly string[], disabled: number | null = null) => {
      db.prepare("insert into person values (?, 'N', ? || '@x.example', 'J', ?, 1)").run(id, id, disabled);
      db.prepare('insert into membership values (?, ?, ?)').run(id, organisation, JSON.stringify(roles));
    };
    member('ada', 'invited', ['admin', 'checklist-owner', 'signatory']);
    member('bo', 'invited', ['signatory']);
    member('cy', 'whole', ['admin']);
    member('di', 'whole', ['ig-lead']);
    member('ed', 'left', ['admin']);
    member('fi', 'left', ['ig-lead'], 1);
    db.close();
    migrate(file);
    const roles = new Database(file).prepare('select person_id, roles from membership order by person_id').raw().all() as [string, string][];
    expect(roles.filter(([, held]) => held.includes('ig-lead')).map(([id]) => id)).toEqual(['ada', 'di', 'ed', 'fi']);
    expect(JSON.parse(roles[0]![1])).toEqual(['admin', 'checklist-owner', 'signatory', 'ig-lead']);
  });

  it('says of the checklists that want another look who looks', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'sharing-agreed-store-')), 's.sqlite');
    migrate(file, readMigrations().slice(0, 40));
    const db = new Database(file);
    db.pragma('foreign_keys = off');
    const needed = db.pragma('table_info(checklist)') as readonly { readonly name: string; readonly type: string; readonly notnull: number }[];
    const known: Readonly<Record<string, string>> = { id: 'one', sharing_organisation_id: 'northfield-surgery', status: 'accepted' };
    const columns = needed.filter(({ name, notnull }) => notnull === 1 || name in known);
    const values = columns.map(({ name, type }) => known[name] ?? (type === 'TEXT' ? '{}' : 1));
    db.prepare(`insert into checklist (${columns.map(({ name }) => name).join()}) values (${columns.map(() => '?').join()})`).run(...values);
    for (const id of ['one', 'gone']) db.prepare("insert into checklist_again values (?, '2026-11-01', '[]')").run(id);
    db.close();
    migrate(file);
    const looks = new Database(file)
      .prepare('select checklist_id, from_day, sharing_organisation_id from checklist_again order by checklist_id desc')
      .raw()
      .all();
    expect(looks).toEqual([
      ['one', '2026-11-01', 'northfield-surgery'],
      ['gone', '2026-11-01', ''],
    ]);
  });

  it('of a newer build, or of something else, is refused', () => {
    const { file } = testFile();
    expect(() => migrate(file, [])).toThrow('Start the newer build');
    expect(() => migrate(file)).not.toThrow();
    const foreign = join(mkdtempSync(join(tmpdir(), 'sharing-agreed-store-')), 'f.sqlite');
    new Database(foreign).close();
    expect(() => migrate(foreign, readMigrations())).toThrow('not a database of this product');
  });
});

describe('what is kept for good', () => {
  const insert = {
    version: "insert into version values ('v','a',1,'{}',hex(zeroblob(32)),1,'p','{}')",
    signature: "insert into signature values ('s','v','sharing',0,'p','{}',hex(zeroblob(32)),1)",
    signature_withdrawal: "insert into signature_withdrawal values ('s','p',1)",
    version_void: "insert into version_void values ('v','reopened','p',1)",
    document: "insert into document values ('d','v','agreement',x'00',hex(zeroblob(32)),'e','t','f',1)",
    event: "insert into event values ('e','service',1,1,'{}',hex(zeroblob(32)),hex(zeroblob(32)))",
  };
  for (const [table, sql] of Object.entries(insert)) {
    it(`${table} cannot be changed, removed or replaced, on any connection`, () => {
      const { file } = testFile();
      openStore(file).close();
      const db = new Database(file); // without our pragmas: recursive_triggers is off here
      db.pragma('foreign_keys = off');
      for (const [name, first] of Object.entries(insert)) if (name !== table) db.exec(first);
      db.exec(sql);
      const column = table === 'version_void' || table === 'signature_withdrawal' ? 'by' : table === 'event' ? 'body' : 'id';
      expect(() => db.exec(`update ${table} set ${column} = 'x'`)).toThrow('insert-only');
      expect(() => db.exec(`delete from ${table}`)).toThrow('insert-only');
      expect(() => db.exec(sql.replace('insert', 'insert or replace'))).toThrow('insert-only');
      db.close();
    });
  }

  it('a version of an organisation’s answers cannot be changed or removed; the same once more is left as it is', () => {
    const { file } = testFile();
    openStore(file).close();
    const db = new Database(file);
    db.pragma('foreign_keys = off');
    const version = "insert into passport_version values ('o',1,'{}','c','p',1)";
    db.exec(version);
    expect(() => db.exec("update passport_version set by = 'x'")).toThrow('insert-only');
    expect(() => db.exec('delete from passport_version')).toThrow('insert-only');
    expect(() => db.exec(`${version} on conflict do nothing`)).not.toThrow();
    db.close();
  });
});

it('gives SQLite no limit that it would plan anew for', async () => {
  const { prepare } = Database.prototype;
  const seen: string[] = [];
  Database.prototype.prepare = function watched(this: Database.Database, text: string) {
    seen.push(text);
    return prepare.call(this, text);
  } as typeof prepare;
  const store = testStore();
  await store.tx(async (q) => void (await q.insert(schema.tally).values([tally('a'), tally('b'), tally('c')])));
  const part = await store.q.select({ key: schema.tally.key }).from(schema.tally).orderBy(schema.tally.key).limit(1).offset(1);
  Database.prototype.prepare = prepare;
  expect(part).toEqual([{ key: 'b' }]);
  expect(seen.join('\n')).toContain('limit (? + 0) offset (? + 0)');
});
