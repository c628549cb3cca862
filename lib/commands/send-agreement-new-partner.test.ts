import { describe, expect, it } from 'vitest';
import { exampletonTrust } from '@/db/demonstration/demonstration-organisations';
import * as agreements from '@/db/agreements';
import * as outbox from '@/db/outbox';
import * as people from '@/db/people';
import { schema } from '@/db/schema';
import { surroundings } from '@/db/surroundings';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { catalogue } from '@/content/catalogue';
import { standingOf } from '@/lib/domain/agreement/standing';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { missingInProfile } from '@/lib/domain/people/missing-in-profile';
import { sha256 } from '@/lib/server/sha256';
import { type AnyView, read } from '@/lib/server/view';
import { draftQuestion } from '@/lib/views/draft-question';
import { previewPage } from '@/lib/views/preview-page';
import { sendPage } from '@/lib/views/send-page';
import { execute } from '@/lib/server/execute';
import { actorFor, aOnce, aPerson } from '@/db/testing/builders';
import { changeProfile } from './change-profile';
import { answerQuestion } from './answer-question';
import { accept, draftFor, drafter, type InvitationWorld, invited, mails, newCharity, newestToken, theirMailbox } from './testing/invitation-steps';
import { sendAgreement } from './send-agreement';

const see = async (world: InvitationWorld, view: AnyView, more: object = {}) => {
  const seen = await read(world, drafter, view, { reference: world.reference, ...more });
  return JSON.stringify(seen);
};
const standing = async (world: InvitationWorld) => {
  const file = await world.file();
  return standingOf(file, catalogue, { ...(await surroundings(world.store.q, file)), today: dayOf(world.now().toISOString()), hash: sha256 });
};

describe('a partner that is not listed', () => {
  it('stands in the draft as it was typed; nobody is made and nobody is written to', async () => {
    const world = await draftFor(newCharity);
    expect((await world.file()).partner).toMatchObject({ name: 'Harbour Community Kitchen', kind: 'charity' });
    const organisations = await world.store.q.select().from(schema.organisation);
    expect(organisations.map(({ profile }) => profile.name)).not.toContain('Harbour Community Kitchen');
    expect(await mails(world)).toEqual([]);
    expect(await see(world, previewPage)).toContain('Harbour Community Kitchen');
    expect(await see(world, sendPage)).toContain(`Mo Adeyemi, ${theirMailbox}`);
    expect(await see(world, draftQuestion, { screen: ['legal-basis'] })).toContain('we take it that it is a charity');
  });

  it.each([
    ['name', 'Enter the name of the organisation'],
    ['person', 'Enter the name of the service manager'],
    ['email', 'Enter their email address'],
  ])('needs its %s', async (field, words) => {
    const world = await draftFor({ ...newCharity, [field]: '' });
    expect(world.answered).toMatchObject({ kind: 'invalid', errors: { [field]: words } });
  });

  it('needs a whole email address', async () => {
    const world = await draftFor({ ...newCharity, email: 'mo at kitchen' });
    expect(world.answered).toMatchObject({ errors: { email: 'Enter an email address in the correct format, like name@example.com' } });
  });

  it('gives way to a known one before it is sent', async () => {
    const world = await draftFor(newCharity);
    const fields = { partner: 'riverside-debt-advice' };
    const { revision } = (await world.file()).answers.partner ?? { revision: 0 };
    expect(await world.run(drafter, answerQuestion, { screen: 'partner', revision, fields })).toMatchObject({ kind: 'done' });
    expect((await world.file()).partner?.id).toBe('riverside-debt-advice');
    expect((await world.run(drafter, answerQuestion, { screen: 'partner', revision: revision + 1, fields: newCharity })).kind).toBe('done');
    expect((await world.file()).partner?.name).toBe('Harbour Community Kitchen');
  });
});

describe('sending to it', () => {
  it('makes the organisation with an unfinished profile, its checklist, and one invitation', async () => {
    const world = await invited();
    const { partner, checklist, answers, status } = await world.file();
    expect(status).toBe('with-partner');
    expect(partner && missingInProfile(partner)).toContain('about');
    expect(answers.partner?.value).toEqual({ partner: partner?.id });
    expect(checklist?.organisationId).toBe(partner?.id);
    expect(await people.ofOrganisations(world.store.q, [partner?.id ?? ''])).toEqual([]);
    const [letter, ...rest] = await mails(world);
    expect(rest).toEqual([]);
    expect(letter).toMatchObject({ to: theirMailbox, toName: 'Mo Adeyemi' });
    expect(letter?.text).toContain('Northfield Surgery');
    expect(letter?.text).toContain('20 minutes');
    expect(letter?.text.match(/https?:\/\//g)).toHaveLength(1);
  });

  it('keeps no token: neither the row nor the outbox nor the audit holds it', async () => {
    const world = await invited();
    const proof = (await newestToken(world)).split('.')[1] ?? '';
    expect(proof).toHaveLength(43);
    const { outbox: waiting, event, invitation, receipt, attempt } = schema;
    for (const table of [waiting, event, invitation, receipt, attempt]) expect(JSON.stringify(await world.store.q.select().from(table))).not.toContain(proof);
  });

  it('leaves everything confirmed that was confirmed about it', async () => {
    const world = await invited();
    const after = (await standing(world)).factsFor('sharing');
    expect(after.unconfirmed).toEqual([]);
    expect(after.missing).toEqual([]);
    expect(after.resultHash).toBe((await world.file()).igReview?.resultHash);
  });

  it('still does when the charity says what it is called', async () => {
    const world = await invited();
    await accept(world, await newestToken(world));
    const person = await people.byMailbox(world.store.q, theirMailbox);
    if (!person) throw new Error('nobody came in');
    const fields = { legalName: 'Harbour Community Kitchen CIO', shortName: 'Kitchen', kind: 'charity', commissioned: ['none'], nation: 'england' };
    const changed = { once: aOnce(), screen: 'about', revision: 0, fields };
    expect(await execute(world, actorFor(person), changeProfile, changed)).toMatchObject({ kind: 'done' });
    expect((await world.file()).partner?.shortName).toBe('Kitchen');
    expect((await standing(world)).factsFor('sharing').unconfirmed).toEqual([]);
  });

  it('does not put it on anybody’s list before somebody comes in for it', async () => {
    const world = await invited();
    const listed = async () => (await surroundings(world.store.q, { sharing: exampletonTrust })).knownPartners.map(({ organisation }) => organisation.name);
    expect(await listed()).not.toContain('Harbour Community Kitchen');
    await accept(world, await newestToken(world));
    expect(await listed()).toContain('Harbour Community Kitchen');
  });

  it('refuses the address of somebody at the sending side, when it is typed and when it is sent', async () => {
    const refused = await draftFor({ ...newCharity, email: demonstrationActor('northfield-signatory').email.toUpperCase() });
    expect(refused.answered).toMatchObject({ kind: 'invalid', errors: { email: expect.stringContaining('somebody at your organisation') } });
    const world = await draftFor(newCharity);
    const joined = aPerson({ email: theirMailbox, organisationId: 'northfield-surgery' });
    await world.store.tx((q) => people.insert(q, joined, world.now()));
    expect(await world.run(drafter, sendAgreement, { fields: {} })).toMatchObject({ kind: 'refused', reason: expect.stringContaining('somebody at your') });
    expect((await world.file()).status).toBe('draft');
    expect(await outbox.due(world.store.q, world.now(), 100, 'mail')).toEqual([]);
  });

  it('shows nobody of another organisation anything', async () => {
    const world = await invited();
    expect(await agreements.file(world.store.q, world.reference, ['riverside-debt-advice'])).toBeUndefined();
  });
});
