import { describe, expect, it } from 'vitest';
import * as events from '@/db/events';
import * as people from '@/db/people';
import { schema } from '@/db/schema';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import * as versions from '@/db/versions';
import { decidePassOn } from '@/lib/domain/signing/pass-on';
import { printFrame } from '@/lib/domain/signing/print-frame';
import type { Snapshot } from '@/lib/domain/signing/frozen-version';
import { read } from '@/lib/server/view';
import { signingPage } from '@/lib/views/signing-page';
import { someoneElsePage } from '@/lib/views/someone-else-page';
import { passSignatureOn } from './pass-signature-on';
import { issued, people as who, sign, signingFields, type World } from './testing/signing-steps';
import { signAgreement } from './sign-agreement';

const admin = demonstrationActor('riverside-admin', { organisationName: 'Riverside Debt Advice' });
const newPerson = { person: 'new', name: 'Sam Ortega', job: 'Trustee', email: 'Sam.Ortega@riverside-debt.example' };
const pass = async (world: World, fields: Readonly<Record<string, string>>, actor = who.receiving) => world.run(actor, passSignatureOn, { fields });
const signatory = async (world: World) => (await world.file()).reply?.signatory;
const member = async ({ store }: World, email: string) => (await people.withMailbox(store.q, email))[0];
const outbox = async ({ store }: World) => store.q.select().from(schema.outbox);

describe('passing the signature on', () => {
  it('names somebody new, who may sign that very version, and voids nothing', async () => {
    const world = await issued();
    const { version, revision } = await world.file();
    expect(await sign(world, who.sharing)).toMatchObject({ kind: 'done' });
    expect(await pass(world, newPerson)).toMatchObject({ kind: 'done', result: { reference: world.reference } });
    const made = await member(world, 'sam.ortega@riverside-debt.example');
    expect(made).toMatchObject({ name: 'Sam Ortega', jobTitle: 'Trustee', organisationId: 'riverside-debt-advice', roles: ['signatory'] });
    const file = await world.file();
    expect(file).toMatchObject({ status: 'part-signed', signed: ['sharing'], version: { fingerprint: version?.fingerprint } });
    expect(file.revision).toBe(revision + 2);
    expect(file.reply?.signatory).toEqual({
      personId: made?.id,
      name: 'Sam Ortega',
      job: 'Trustee',
      passedOn: { by: 'riverside-signatory', version: 1, instead: { personId: 'riverside-signatory', name: 'Ella Park' } },
    });

    const sam = { ...who.receiving, person: made?.id ?? '', name: 'Sam Ortega', email: made?.email ?? '', jobTitle: 'Trustee' };
    expect((await sign(world, who.receiving)).kind).toBe('forbidden');
    expect(await sign(world, sam)).toMatchObject({ kind: 'done' });
    const [, signature] = await versions.standing(world.store.q, version?.id ?? '');
    const [row] = (await world.store.q.select().from(schema.signature)).filter(({ side }) => side === 'receiving');
    expect(JSON.parse(row?.evidence ?? '{}')).toMatchObject({
      person: made?.id,
      name: 'Sam Ortega',
      namedBy: 'riverside-signatory',
      fingerprint: version?.fingerprint,
    });
    const frozen = await versions.byId(world.store.q, version?.id ?? '');
    if (!frozen || !signature) throw new Error('not signed');
    const frame = printFrame(frozen, JSON.parse(frozen.content) as Snapshot, await versions.standing(world.store.q, frozen.id));
    expect(frame).toMatchObject({ mark: 'signed', signed: expect.arrayContaining([expect.objectContaining({ name: 'Sam Ortega', inPlaceOf: 'Ella Park' })]) });
    expect(frame.signed.find(({ name }) => name !== 'Sam Ortega')).not.toHaveProperty('inPlaceOf');
  });

  it('is heard by both sides: in the history, by mail, and by the admin that somebody new may sign', async () => {
    const world = await issued();
    const before = (await outbox(world)).length;
    await pass(world, newPerson);
    const made = await member(world, newPerson.email);
    expect((await events.history(world.store.q, world.reference)).at(-1)).toMatchObject({
      what: 'signature-passed-on',
      more: { version: 1, side: 'receiving', from: 'riverside-signatory', to: made?.id, made: 'person' },
    });
    expect((await outbox(world)).slice(before).map(({ kind, about }) => [kind, (about as { to?: string }).to])).toEqual([
      ['mail-ready-to-sign', made?.id],
      ['mail-signature-passed-on', undefined],
      ['mail-signatory-made', undefined],
    ]);
    const page = await read(world, { ...who.receiving, person: made?.id ?? '' }, signingPage, { reference: world.reference });
    expect(JSON.stringify(page)).toContain('Sam Ortega, Trustee, in place of Ella Park');
    const theirs = await read(world, who.sharing, signingPage, { reference: world.reference });
    expect(JSON.stringify(theirs)).toContain('Sam Ortega, Trustee, in place of Ella Park');
    expect(page).toMatchObject({ kind: 'seen', view: { text: { someoneElse: { text: 'Someone else should sign' } } } });
  });

  it('gives the role to one of the own people, who keeps their name, and can come back to the person in the text', async () => {
    const world = await issued();
    expect(await pass(world, { ...newPerson, name: 'Other words', email: 'riverside-manager@riverside-debt.example' })).toMatchObject({ kind: 'done' });
    expect(await signatory(world)).toMatchObject({ personId: 'riverside-manager', name: 'Tom Ashby', job: 'Service manager' });
    expect((await people.member(world.store.q, 'riverside-manager', 'riverside-debt-advice'))?.roles).toEqual(['checklist-owner', 'ig-lead', 'signatory']);
    const manager = { ...who.manager, roles: ['checklist-owner', 'ig-lead', 'signatory'] as const, organisationName: 'Riverside Debt Advice' };
    expect(await pass(world, { person: 'riverside-signatory' }, manager)).toMatchObject({ kind: 'done' });
    const back = await signatory(world);
    expect(back).toMatchObject({ personId: 'riverside-signatory', passedOn: { instead: { personId: 'riverside-signatory' } } });
    const page = await read(world, who.receiving, signingPage, { reference: world.reference });
    expect(JSON.stringify(page)).not.toContain('in place of');
  });

  it('is for an admin too when the person is away, but not to name themselves', async () => {
    const world = await issued();
    expect(await pass(world, { ...newPerson, email: admin.email }, admin)).toMatchObject({
      kind: 'invalid',
      errors: { email: 'Somebody else must name you before you can sign' },
    });
    expect(await pass(world, newPerson, admin)).toMatchObject({ kind: 'done' });
    expect(await signatory(world)).toMatchObject({ name: 'Sam Ortega', passedOn: { by: 'riverside-admin' } });
  });
});

describe('the signature is not passed on', () => {
  it('without saying to whom', async () => {
    const world = await issued();
    const errors = async (fields: Readonly<Record<string, string>>) => {
      const out = await pass(world, fields);
      return out.kind === 'invalid' ? out.errors : out.kind;
    };
    expect(await errors({})).toEqual({ person: 'Select who should sign for Riverside Debt Advice' });
    expect(await errors({ person: 'new' })).toEqual({ name: 'Enter their name', job: 'Enter their job', email: 'Enter their email address' });
    expect(await errors({ ...newPerson, email: 'sam' })).toEqual({ email: 'Enter an email address in the correct format, like name@example.com' });
    expect(await errors({ ...newPerson, name: 'x'.repeat(81) })).toEqual({ name: 'Name must be 80 characters or less' });
    expect(await errors({ ...newPerson, email: 'riverside-signatory@riverside-debt.example' })).toEqual({ email: 'Ella Park is the person who signs now' });
    expect((await signatory(world))?.passedOn).toBeUndefined();
  });

  it('to a mailbox that belongs elsewhere, without saying where', async () => {
    const world = await issued();
    const out = await pass(world, { ...newPerson, email: 'northfield-signatory@northfield-surgery.example' });
    expect(out).toMatchObject({ kind: 'invalid', errors: { email: 'This email address cannot be used for Riverside Debt Advice. Enter another one' } });
    expect(JSON.stringify(out)).not.toMatch(/northfield/iu);
  });

  it('to find out who is known: ten mailboxes an hour, and those that were refused count', async () => {
    const world = await issued();
    const elsewhere = { ...newPerson, email: 'northfield-signatory@northfield-surgery.example' };
    for (let n = 0; n < 10; n++) expect((await pass(world, elsewhere)).kind).toBe('invalid');
    expect((await pass(world, elsewhere)).kind).toBe('too-many');
    expect((await pass(world, newPerson)).kind).toBe('too-many');
    expect((await pass(world, { person: 'riverside-signatory' }, admin)).kind).not.toBe('too-many');
  });

  it('in place of the other side’s signatory, when this side has no reply', async () => {
    const world = await issued();
    const file = { ...(await world.file()), reply: undefined };
    const out = decidePassOn({ file, people: [], value: newPerson, actor: admin, found: [], kept: false, newId: 'sam', tally: [] });
    expect(out.kind).toBe('refused');
    const passed = decidePassOn({ file: await world.file(), people: [], value: newPerson, actor: admin, found: [], kept: false, newId: 'sam', tally: [] });
    expect(passed).toMatchObject({ kind: 'passed-on', change: { reply: { signatory: { personId: 'sam' } } } });
    expect(passed).not.toHaveProperty('change.sharingSignatory');
  });

  it('by others, once this side has signed, or when nothing waits to be signed', async () => {
    const world = await issued();
    expect((await pass(world, newPerson, who.manager)).kind).toBe('not-found');
    expect((await pass(world, newPerson, who.stranger)).kind).toBe('not-found');
    const reader = await read(world, who.manager, someoneElsePage, { reference: world.reference });
    expect(reader).toMatchObject({ kind: 'forbidden' });
    await sign(world, who.receiving);
    expect(await pass(world, newPerson)).toMatchObject({ kind: 'refused', reason: 'Your side has signed this version already' });
    await world.run(who.sharing, signAgreement, await signingFields(world, who.sharing));
    expect(await pass(world, newPerson)).toMatchObject({ kind: 'refused', reason: 'This agreement is not waiting for signatures' });
    expect(await member(world, newPerson.email)).toBeUndefined();
  });
});
