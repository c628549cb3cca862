import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as documents from '@/db/documents';
import { aOnce, aVisitor } from '@/db/testing/builders';
import { tamperedStore } from '@/db/testing/tampered-store';
import { testNow } from '@/db/testing/test-store';
import { declineToSign } from '@/lib/commands/decline-to-sign';
import { agreed, issued, people, sign, type World } from '@/lib/commands/testing/signing-steps';
import { execute } from '@/lib/server/execute';
import { sha256 } from '@/lib/server/sha256';
import { read } from '@/lib/server/view';
import { historyPage } from './history-page';
import { previewPage } from './preview-page';
import { versionCopy } from './version-copy';

const params = ({ reference }: World, number: string | number = '1') => ({ reference, number });
const bytes = Buffer.from('%PDF-1.7 a copy');

async function copy(world: World) {
  const seen = await read(world, people.drafter, versionCopy, params(world));
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  return seen.view;
}

async function keepPdf(world: World) {
  const { version } = await world.file();
  const made = {
    id: randomUUID(),
    versionId: version!.id,
    kind: 'agreement',
    bytes,
    sha256: sha256(bytes),
    engine: 'e',
    template: 't',
    fonts: 'f',
    at: testNow,
  };
  await world.store.tx((q) => documents.keep(q, made));
}

describe('a copy of a version', () => {
  it('gives the frozen bytes, whose SHA-256 is the fingerprint', async () => {
    const world = await issued();
    const { version } = await world.file();
    const got = await copy(world);
    expect(got).toMatchObject({ kind: 'unsigned', name: `${world.reference}-version-1` });
    expect(sha256((got as { content: string }).content)).toBe(version!.fingerprint);
  });

  it('carries no signature before the last one is given', async () => {
    const world = await issued();
    await sign(world, people.sharing);
    expect(await copy(world)).toMatchObject({ kind: 'unsigned', frame: { mark: 'final', signed: [] } });
  });

  it('is being made after the last signature, then the stored bytes, and nothing when these are others', async () => {
    const { store, tamper } = tamperedStore();
    const world = await issued({ store });
    await sign(world, people.sharing);
    await sign(world, people.receiving);
    expect(await copy(world)).toMatchObject({ kind: 'being-made' });
    await keepPdf(world);
    const got = await copy(world);
    expect(got.kind === 'stored' && Buffer.from(got.pdf).equals(bytes)).toBe(true);
    tamper('update document set bytes = ?', Buffer.from('%PDF-1.7 another'));
    expect(await copy(world)).toEqual({ kind: 'broken' });
  });

  it('is for both sides and nobody else', async () => {
    const world = await issued();
    const kind = async (actor: typeof people.drafter, number?: string | number) => (await read(world, actor, versionCopy, params(world, number))).kind;
    expect(await kind(people.manager)).toBe('seen');
    expect(await kind(people.stranger)).toBe('not-found');
    expect(await kind(aVisitor())).toBe('log-in');
    for (const number of ['2', '0', '-1', '1.5', 'x', '999999999999']) expect(await kind(people.drafter, number)).toBe('not-found');
  });
});

describe('the draft as it will print', () => {
  it('is shown to both sides until the final version is made', async () => {
    const world = await agreed();
    const seen = await read(world, people.manager, previewPage, { reference: world.reference });
    expect(seen).toMatchObject({ kind: 'seen', view: { text: { print: { version: 1 }, frame: { mark: 'draft', signed: [] } } } });
    const made = await read(await issued(), people.manager, previewPage, { reference: world.reference });
    expect(made).toMatchObject({ kind: 'seen', view: { closed: { text: 'The final version is made, so there is no draft.' } } });
    expect((await read(world, people.stranger, previewPage, { reference: world.reference })).kind).toBe('not-found');
  });
});

describe('the history', () => {
  it('says that a text was kept which may be about a person, and what it looked like', async () => {
    const world = await issued();
    const reason = 'Mrs Example, born 14 May 1950, has left';
    const fields = { reason, 'keep-anyway': 'yes' };
    expect(await execute(world, people.receiving, declineToSign, { reference: world.reference, fields, once: aOnce() })).toMatchObject({ kind: 'done' });
    const seen = await read(world, people.drafter, historyPage, { reference: world.reference });
    expect(seen.kind === 'seen' && seen.view.entries[0]).toMatchObject({
      heading: 'Riverside Debt Advice did not want to sign',
      text: `${reason}. We asked whether a text is about a real person, because of what looks like a date of birth. It was kept.`,
    });
  });

  it('says how long each has had it, the partner from the day on which it was sent', async () => {
    const world = await issued();
    await sign(world, people.receiving);
    const waiting = async (actor: typeof people.drafter) => {
      const seen = await read(world, actor, historyPage, { reference: world.reference });
      return seen.kind === 'seen' ? (seen.view.waiting?.rows.map(({ cells }) => cells.join(' | ')) ?? []) : [];
    };
    const [own, partners] = [await waiting(people.drafter), await waiting(people.manager)];
    expect(own[0]).toBe('Maya Collins, Northfield Surgery | to write the draft | 2');
    expect(own.filter((row) => row.includes('(has it now)'))).toEqual([expect.stringMatching(/^Northfield Surgery .* to give the last signature/)]);
    expect(partners.join()).not.toMatch(/Maya|Priya|draft|legal side/);
    expect(partners[0]).toMatch(/^Riverside Debt Advice \| to read it and reply/);
  });

  const headings = async (world: World, actor: typeof people.drafter) => {
    const seen = await read(world, actor, historyPage, { reference: world.reference });
    if (seen.kind !== 'seen') throw new Error(seen.kind);
    return seen.view.entries.map(({ heading, by }) => `${heading} (${by})`);
  };

  it('tells each side what both saw, and its own steps alone', async () => {
    const world = await issued();
    await sign(world, people.receiving);
    const sharing = await headings(world, people.drafter);
    const partner = await headings(world, people.manager);
    expect(sharing[0]).toBe('Signed version 1 (Ella Park, Riverside Debt Advice)');
    expect(sharing[1]).toBe('Made the final version, version 1 (Maya Collins, Northfield Surgery)');
    expect(sharing.at(-1)).toBe('Draft started (Maya Collins, Northfield Surgery)');
    expect(sharing).toContain('Changed 9 answers (Maya Collins, Northfield Surgery)');
    expect(sharing.join()).not.toContain('Answered');
    expect(partner.at(-1)).toMatch(/^Sent to Riverside Debt Advice/);
    expect(partner.join()).toMatch(/Answered \d questions of the checklist \(Tom Ashby, Riverside Debt Advice\)/);
    expect(partner.join()).not.toMatch(/Changed|legal side|Draft started/);
    expect((await read(world, people.stranger, historyPage, { reference: world.reference })).kind).toBe('not-found');
  });
});
