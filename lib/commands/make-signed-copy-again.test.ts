import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import * as outbox from '@/db/outbox';
import { schema } from '@/db/schema';
import type { Actor } from '@/lib/domain/people/actor';
import { renderSigned } from '@/lib/server/worker/render-signed';
import { read } from '@/lib/server/view';
import { home } from '@/lib/views/home';
import { signedPage } from '@/lib/views/signed-page';
import { versionCopy } from '@/lib/views/version-copy';
import { versionPage } from '@/lib/views/version-page';
import { makeSignedCopyAgain } from './make-signed-copy-again';
import { issued, people, sign, type World } from './testing/signing-steps';

const reader: Actor = { ...people.manager, person: 'riverside-reader', roles: ['reader'] };
const admin: Actor = { ...people.drafter, person: 'northfield-admin', roles: ['admin'] };

async function signed() {
  const world = await issued();
  await sign(world, people.sharing);
  await sign(world, people.receiving);
  return world;
}

/** What became of the task of laying it out. */
async function task({ store }: World, state?: { readonly tries: number; readonly dead: boolean; readonly reason: string }) {
  const find = async () => (await store.q.select().from(schema.outbox).where(eq(schema.outbox.kind, 'render-signed-pdf')))[0];
  const row = await find();
  if (!row) throw new Error('nobody asked for it');
  if (state) await store.tx((q) => outbox.postpone(q, row.id, state.tries, state.dead ? undefined : row.dueAt, state.reason));
  return (await find()) ?? row;
}
const givenUp = { tries: 8, dead: true, reason: 'engine-missing' } as const;

async function page(world: World, actor: Actor = reader) {
  const seen = await read(world, actor, versionPage, { reference: world.reference, number: '1' });
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  return seen.view;
}
const download = async (world: World) => {
  const seen = await read(world, reader, versionCopy, { reference: world.reference, number: '1' });
  return seen.kind === 'seen' ? seen.view.kind : seen.kind;
};
const note = ({ files }: { readonly files: readonly { readonly note?: string }[] }) => files[0]?.note;

describe('a signed PDF that is not there', () => {
  it('is said to be made, tried again or given up, as it is; the text and the data stay', async () => {
    const world = await signed();
    expect([note(await page(world)), await download(world)]).toEqual([expect.stringContaining('Being made'), 'being-made']);
    await task(world, { tries: 3, dead: false, reason: 'busy' });
    expect([note(await page(world)), await download(world)]).toEqual([expect.stringContaining('we keep trying'), 'trying-again']);
    expect((await page(world)).trouble).toBeUndefined();
    await task(world, givenUp);
    const view = await page(world);
    expect([note(view), await download(world)]).toEqual([expect.stringContaining('Could not be made'), 'given-up']);
    expect(view.trouble).toMatchObject({ heading: 'The signed PDF could not be made', why: expect.stringContaining('cannot make PDFs') });
    expect(view.text?.frame.signed).toHaveLength(2);
    const at = `/agreements/${world.reference}`;
    expect(view.files.map(({ href }) => href)).toEqual([undefined, `${at}/versions/1/agreement.json`, `${at}/documents?version=1`, `${at}/contacts`]);
    const seen = await read(world, people.sharing, signedPage, { reference: world.reference });
    expect(seen.kind === 'seen' && note(seen.view)).toContain('Could not be made');
  });

  it('is asked for again by anybody of either side, and made', async () => {
    const world = await signed();
    await task(world, givenUp);
    expect(await world.run(reader, makeSignedCopyAgain, { version: '1' })).toEqual({ kind: 'done', result: { reference: world.reference, version: 1 } });
    expect(await task(world)).toMatchObject({ state: 'waiting', tries: 0, reason: null });
    const { version } = await world.file();
    const made = { ok: true, pdf: Buffer.from('%PDF'), versions: { engine: 'e', template: 't', fonts: 'f' } } as const;
    await renderSigned({ ...world, renderPdf: async () => made }, version?.id ?? '');
    expect(await download(world)).toBe('stored');
    expect((await page(world)).verdict.unchanged).toBe(true);
  });

  it('is asked for once, of a signed agreement, and by no stranger', async () => {
    const world = await issued();
    expect(await world.run(reader, makeSignedCopyAgain, { version: '1' })).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('until both sides have signed'),
    });
    await sign(world, people.sharing);
    await sign(world, people.receiving);
    expect(await world.run(reader, makeSignedCopyAgain, { version: '1' })).toMatchObject({ kind: 'refused', reason: expect.stringContaining('being made') });
    await task(world, givenUp);
    expect(await world.run(people.stranger, makeSignedCopyAgain, { version: '1' })).toEqual({ kind: 'not-found' });
    expect(await task(world)).toMatchObject({ state: 'dead' });
  });

  it('is shown to the admins of both sides on their home page', async () => {
    const world = await signed();
    const needed = async (actor: Actor) => {
      const seen = await read(world, actor, home, {});
      return seen.kind === 'seen' ? seen.view.needsYou.map(({ text, href }) => `${text} ${href}`) : [];
    };
    expect(await needed(admin)).toEqual([]);
    await task(world, givenUp);
    const line = `See why the signed PDF with Riverside Debt Advice could not be made /agreements/${world.reference}/versions/1`;
    expect([await needed(admin), await needed({ ...people.drafter, roles: ['reader'] })]).toEqual([[line], []]);
  });
});
