// Each guard of the store keeps its mutant: a store without the guard does what the guard is there to stop. If one of these
// tests fails, the guard has become superfluous or the mutant no longer takes it out.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';
import { transformSync } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { schema } from './schema';
import type * as store from './store';
import type { Tx } from './store';
import { testFile, testNow } from './testing/test-store';

const folder = resolve('node_modules/.cache/store-mutants', String(process.pid));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The store with one piece of its source taken out or put otherwise. */
async function mutant(name: string, from: string, to: string): Promise<typeof store> {
  const source = readFileSync('db/store.ts', 'utf8').replace("import 'server-only';", '');
  if (source.split(from).length !== 2) throw new Error(`the mutant ${name} no longer fits the source`);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, transformSync(source.replace(from, to), { loader: 'ts', format: 'esm' }).code);
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as typeof store;
}

const tally = (key: string) => ({ key, n: 1, since: testNow });
const keys = (file: string) => new Database(file, { readonly: true }).prepare('select key from tally').pluck().all();

describe('a store', () => {
  it('without the gate lets a forgotten query write outside its transaction', async () => {
    const { openStore } = await mutant('gate', 'if (!gate.open)', 'if (false)');
    const { file } = testFile();
    const one = openStore(file);
    let leaked: Tx | undefined;
    await one.tx(async (q) => {
      leaked = q;
    });
    await (leaked as Tx).insert(schema.tally).values(tally('late'));
    one.close();
    expect(keys(file)).toEqual(['late']);
  });

  it('without the microtask rule waits for slow work with the writer in its hand', async () => {
    const { openStore } = await mutant('microtask', 'Promise.race([enter(() => fn(q)), late])', '(late.catch(() => undefined), enter(() => fn(q)))');
    const { file } = testFile();
    const one = openStore(file);
    await one.tx(async (q) => {
      await q.insert(schema.tally).values(tally('slow'));
      await new Promise((yes) => setTimeout(yes, 5));
    });
    one.close();
    expect(keys(file)).toEqual(['slow']);
  });

  it('without the queue opens a transaction inside another', async () => {
    const { openStore } = await mutant('queue', 'tail = mine.catch(() => undefined);', '');
    const one = openStore(testFile().file);
    const both = await Promise.allSettled([1, 2].map((n) => one.tx(async (q) => void (await q.insert(schema.tally).values(tally(`${n}`))))));
    one.close();
    expect(both.map((b) => b.status)).toEqual(['fulfilled', 'rejected']);
  });

  it('with the usual pragma would not survive a power cut', async () => {
    const { connect } = await mutant('synchronous', 'synchronous: 2, ', '');
    const db = connect(testFile().file);
    expect(db.pragma('synchronous', { simple: true })).not.toBe(2);
    db.close();
  });

  it('without the third trigger and recursive triggers lets REPLACE change what is kept', () => {
    const db = new Database(testFile().file);
    const insert = (word: string, body: string) =>
      db.exec(`insert ${word} into event values ('e', 'service', 1, 1, '${body}', hex(zeroblob(32)), hex(zeroblob(32)))`);
    insert('', '{}');
    db.exec('drop trigger event_kept_insert');
    insert('or replace', '{"changed":1}');
    expect(db.prepare('select body from event').pluck().all()).toEqual(['{"changed":1}']);
    db.close();
  });
});
