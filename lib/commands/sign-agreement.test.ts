import { describe, expect, it } from 'vitest';
import * as agreements from '@/db/agreements';
import * as events from '@/db/events';
import * as outbox from '@/db/outbox';
import { schema } from '@/db/schema';
import { aOnce } from '@/db/testing/builders';
import { tamperedStore } from '@/db/testing/tampered-store';
import { testNow } from '@/db/testing/test-store';
import type { SignatureEvidence } from '@/lib/domain/signing/evidence';
import { sha256 } from '@/lib/server/sha256';
import { reopen } from './reopen';
import { signAgreement } from './sign-agreement';
import { agreed, issue, issued, people, sign, signaturesOf, signingFields, type World } from './testing/signing-steps';

const status = async (world: World) => (await world.file()).status;
const happened = async ({ store, reference }: World) => (await events.history(store.q, reference)).map(({ what }) => what);
const due = async ({ store }: World) => (await outbox.due(store.q, testNow)).map(({ kind }) => kind);
const later = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000);

describe('signing', () => {
  it.each([
    ['the sharing side', people.sharing, people.receiving],
    ['the partner', people.receiving, people.sharing],
  ])('may be begun by %s, and the last signature makes the agreement signed and asks for its PDF', async (_, first, second) => {
    const world = await issued();
    expect(await sign(world, first)).toEqual({ kind: 'done', result: { reference: world.reference } });
    expect(await status(world)).toBe('part-signed');
    expect(await due(world)).not.toContain('render-signed-pdf');
    expect(await sign(world, second)).toMatchObject({ kind: 'done' });
    expect(await status(world)).toBe('signed');
    expect((await due(world)).filter((kind) => kind === 'render-signed-pdf')).toHaveLength(1);
    const {
      events: [one, two],
      chain,
    } = await told(world);
    expect(one).toMatchObject({ by: first.person, more: { last: false } });
    expect(two).toMatchObject({ by: second.person, more: { last: true } });
    expect(chain).toMatchObject({ unchanged: true });
  });

  it('keeps as evidence who signed what, when, and how surely known, and no mailbox or address', async () => {
    const world = await issued();
    await sign(world, people.receiving, { name: '  Ella Park ', role: 'Chief Executive' });
    const [signature] = await signaturesOf(world);
    const evidence = JSON.parse(signature!.evidence) as SignatureEvidence;
    const { version } = await world.file();
    expect(evidence).toMatchObject({
      agreement: world.reference,
      version: 1,
      fingerprint: version!.fingerprint,
      side: 'receiving',
      round: 0,
      name: 'Ella Park',
      role: 'Chief Executive',
      organisation: { id: 'riverside-debt-advice', name: 'Riverside Debt Advice', charityNumber: '9999999' },
      namedBy: 'riverside-signatory',
      person: 'riverside-signatory',
      confirmed: { how: 'demo' },
      at: testNow.toISOString(),
      shownAt: testNow.toISOString(),
      build: 'test',
      declaration: {
        words: 'I have read version 1 of this agreement, I am allowed to sign for Riverside Debt Advice, and Riverside Debt Advice will follow it.',
      },
    });
    expect(sha256(signature!.evidence)).toBe(signature!.sha256);
    expect(signature!.evidence).not.toMatch(/@|127\.0\.0\.1/);
    const [personal] = await world.store.q.select().from(schema.signaturePersonal);
    const { email } = personal!.details;
    expect(sha256(`${email!.salt}\0${email!.value}`)).toBe(evidence.personal.email);
  });

  it('posted fifty times at once happens once and answers fifty times the same', async () => {
    const world = await issued();
    const fields = { ...(await signingFields(world, people.sharing)), once: aOnce() };
    const out = await Promise.all(Array.from({ length: 50 }, () => world.run(people.sharing, signAgreement, fields)));
    expect(new Set(out.map((o) => JSON.stringify(o)))).toEqual(new Set([JSON.stringify({ kind: 'done', result: { reference: world.reference } })]));
    expect(await signaturesOf(world)).toHaveLength(1);
    expect((await happened(world)).filter((what) => what === 'agreement-signed')).toHaveLength(1);
  });

  it('from fifty open pages of both sides at once leaves one signature of each', async () => {
    const world = await issued();
    const out = await Promise.all(Array.from({ length: 50 }, (_, i) => sign(world, i % 2 === 0 ? people.sharing : people.receiving)));
    expect(out.filter((o) => o.kind === 'done')).toHaveLength(2);
    expect(new Set(out.filter((o) => o.kind !== 'done').map((o) => o.kind))).toEqual(new Set(['refused']));
    expect((await signaturesOf(world)).map((s) => s.side).sort()).toEqual(['receiving', 'sharing']);
    expect(await status(world)).toBe('signed');
  });

  it('with another fingerprint or another version is a conflict that names what stands', async () => {
    const world = await issued();
    const { version } = await world.file();
    const stands = { version: 1, fingerprint: version!.fingerprint };
    expect(await sign(world, people.sharing, { fingerprint: 'f'.repeat(64) })).toMatchObject({ kind: 'conflict', theirs: stands, by: 'Northfield Surgery' });
    expect(await sign(world, people.sharing, { version: '2' })).toMatchObject({ kind: 'conflict', theirs: stands });
    expect(await signaturesOf(world)).toEqual([]);
  });

  it('of a text that was changed meanwhile is a conflict, before it is made again and after', async () => {
    const world = await issued();
    const fields = await signingFields(world, people.sharing);
    const { reply } = await world.file();
    await world.run(people.drafter, reopen);
    expect(await world.run(people.sharing, signAgreement, fields)).toMatchObject({ kind: 'conflict', theirs: { status: 'draft' } });
    const file = await world.file();
    await world.store.tx((q) => agreements.change(q, file, { status: 'with-partner', reply: reply ?? null }, testNow));
    await issue(world);
    expect(await world.run(people.sharing, signAgreement, fields)).toMatchObject({ kind: 'conflict', yours: { version: 1 }, theirs: { version: 2 } });
  });

  it.each([
    ['a changed text is not signed even with its old fingerprint', `content = replace(content, 'Telephone number', 'Whole medical record')`],
    ['nor the old text under a changed fingerprint', `fingerprint = '${'ab12'.repeat(16)}'`],
  ])('covers the bytes: %s', async (_, changed) => {
    const { store, tamper } = tamperedStore();
    const world = await issued({ store });
    const fields = await signingFields(world, people.sharing);
    tamper(`update version set ${changed}`);
    expect(await world.run(people.sharing, signAgreement, fields)).toMatchObject({ kind: 'conflict' });
    expect(await signaturesOf(world)).toEqual([]);
  });

  it('is for the named signatory alone', async () => {
    const world = await issued();
    const colleague = { ...people.sharing, person: 'northfield-reader', name: 'Lucy Tran' };
    expect(await sign(world, colleague)).toEqual({ kind: 'forbidden', reason: 'Ask Dr Ben Hall, who signs for Northfield Surgery' });
    expect(await sign(world, people.stranger)).toEqual({ kind: 'not-found' });
    expect(await sign(world, people.drafter)).toEqual({ kind: 'not-found' });
    expect(await signaturesOf(world)).toEqual([]);
  });

  it('is of a page that showed the final words: not before they were fixed, and not later than now', async () => {
    const world = await issued();
    world.clock.now = later(5);
    const again = { kind: 'invalid', errors: { '': 'Open the page again and read the agreement before you sign' } };
    for (const shown of [later(-1), later(6), new Date(0)]) expect(await sign(world, people.sharing, { shown: shown.toISOString() })).toEqual(again);
    expect(await signaturesOf(world)).toEqual([]);
    for (const [signatory, shown] of [
      [people.sharing, later(0)],
      [people.receiving, later(5)],
    ] as const)
      expect(await sign(world, signatory, { shown: shown.toISOString() })).toMatchObject({ kind: 'done' });
  });

  it('takes the name of the signatory, and nobody else’s', async () => {
    const world = await issued();
    for (const name of ['Ben Hall', 'Ella', 'Ella Parker', 'xx'])
      expect(await sign(world, people.receiving, { name })).toEqual({ kind: 'invalid', errors: { name: 'Your full name must be Ella Park' } });
    expect(await signaturesOf(world)).toEqual([]);
    expect(await sign(world, people.receiving, { name: 'Ms ella PARK' })).toMatchObject({ kind: 'done' });
    expect(await sign(world, people.sharing, { name: 'Ben Hall' })).toMatchObject({ kind: 'done' });
  });

  it('waits for somebody who showed who they are within ten minutes', async () => {
    const world = await issued();
    world.clock.now = later(10);
    expect(await sign(world, people.sharing)).toEqual({ kind: 'refused', reason: 'Confirm it is you, then sign', unmet: ['confirm-it-is-you'] });
    world.clock.now = later(9);
    expect(await sign(world, people.sharing)).toMatchObject({ kind: 'done' });
  });

  it('is refused before there is a final version', async () => {
    const world = await agreed();
    expect(
      await world.run(people.sharing, signAgreement, { ...(await signingFields(world, people.sharing)), version: '1', fingerprint: 'f'.repeat(64) }),
    ).toMatchObject({
      kind: 'conflict',
      theirs: { status: 'with-partner' },
    });
  });

  it.each([
    [{ name: '' }, { name: 'Enter your full name' }],
    [{ role: ' ' }, { role: 'Enter your job' }],
    [{ name: 'Zoë 😀' }, { name: 'Your full name must not contain ‘😀’, which cannot be printed' }],
    [{ name: 'a'.repeat(81) }, { name: 'Your full name must be 80 characters or less' }],
    [{ role: 'a'.repeat(81) }, { role: 'Your job must be 80 characters or less' }],
    [{ name: 'Ella 943 476 5919' }, { name: expect.stringMatching(/^Remove the NHS number from .?your full name/i) }],
  ])('says what is wrong with %j', async (fields, errors) => {
    const world = await issued();
    expect(await sign(world, people.sharing, fields)).toEqual({ kind: 'invalid', errors });
    expect(await signaturesOf(world)).toEqual([]);
  });
});

async function told({ store, reference }: World) {
  const all = await events.history(store.q, reference);
  return { events: all.filter(({ what }) => what === 'agreement-signed'), chain: await events.verify(store.q, `agreement:${reference}`, sha256) };
}
