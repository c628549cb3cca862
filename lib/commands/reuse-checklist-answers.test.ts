import { describe, expect, it } from 'vitest';
import * as checklists from '@/db/checklists';
import * as agreements from '@/db/agreements';
import * as passports from '@/db/passports';
import type { Store } from '@/db/store';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { aOnce, newId } from '@/db/testing/builders';
import { testNow } from '@/db/testing/test-store';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Checklist } from '@/lib/domain/assurance/checklist';
import { passportAfter } from '@/lib/domain/assurance/passport';
import { allInPlace, answersOf, currentDspt, type Given, reviewOf } from '@/lib/domain/assurance/testing/checklists';
import type { Actor } from '@/lib/domain/people/actor';
import { execute } from '@/lib/server/execute';
import { read } from '@/lib/server/view';
import { checklistStartPage } from '@/lib/views/checklist-start-page';
import { checklistAnswersPage } from '@/lib/views/checklist-answers-page';
import { useAnswersPage } from '@/lib/views/use-answers-page';
import { answerChecklist } from './answer-checklist';
import { reuseChecklistAnswers } from './reuse-checklist-answers';
import { sendChecklist } from './send-checklist';
import { aChecklist, type ChecklistState, igLead, manager } from './testing/checklist-steps';

const { privacy, mistakes, email } = allInPlace;
const whole: Given = { ...currentDspt, privacy: privacy!, mistakes: mistakes!, email: email! };
const decided: Partial<Checklist> = {
  status: 'accepted',
  version: 2,
  sentAt: '2026-11-14T09:00:00.000Z',
  review: reviewOf(),
  decision: { by: 'northfield-ig-lead', byName: 'Priya Shah', at: '2026-11-14T16:00:00.000Z', decision: 'yes', reason: 'As last year' },
};

/** One that the charity was asked for with another agreement. */
async function another(store: Store, by: Pick<AgreementFile, 'sharing' | 'partner'>, reference: string, over: Partial<Checklist> = {}): Promise<Checklist> {
  const [sharingOrganisationId, organisationId] = [by.sharing.id, by.partner?.id ?? ''];
  const id = newId();
  await store.tx(async (q) => {
    await agreements.insertDraft(q, { id: newId(), reference, sharingOrganisationId, drafterId: 'northfield-drafter', answers: {} }, testNow);
    await checklists.insert(q, { id, agreementReference: reference, organisationId, sharingOrganisationId }, testNow);
  });
  const made = await checklists.find(store.q, id, [organisationId]);
  if (!made) throw new Error('no checklist was made');
  const changed = { ...made, ...decided, answers: answersOf(whole), ...over };
  await store.tx(async (q) => {
    await checklists.replace(q, made, changed, testNow);
    if (changed.sentAt === undefined) return;
    const newest = await passports.newest(q, [organisationId], organisationId);
    await passports.sentWith(q, changed, passportAfter(newest, changed, { person: manager.person, at: changed.sentAt }));
  });
  return made;
}

/** A checklist in this state, and one that the charity sent before it for another agreement. */
async function afterAnother(state: ChecklistState = {}, last: Partial<Checklist> & { readonly given?: Given } = {}) {
  const world = await aChecklist(state);
  const { store } = world.ports;
  const { given = whole, ...over } = last;
  const stored = await another(store, await world.file(), 'SA-2B3C-4D5F', { answers: answersOf(given), ...over });
  const reuse = (actor: Actor = manager, once = aOnce(), passport = '1') =>
    execute(world.ports, actor, reuseChecklistAnswers, { once, checklist: world.id, passport });
  const offered = async (actor: Actor = manager) => {
    const out = await read(world.ports, actor, checklistStartPage, { id: world.id });
    if (out.kind !== 'seen') throw new Error(out.kind);
    return out.view.closed ? undefined : out.view.reuse?.text;
  };
  const shown = (actor: Actor = manager) => read(world.ports, actor, useAnswersPage, { id: world.id });
  const heldBy = async (organisation: string) => passports.heldBy(store.q, [organisation], await world.checklist());
  return { ...world, last: stored.id, reuse, offered, shown, heldBy };
}

describe('using the answers of the last checklist', () => {
  it('copies them in one step, and nothing that was decided about them', async () => {
    const world = await afterAnother();
    const before = await world.checklist();
    expect(await world.offered()).toContain('version 1 of the answers you keep for everybody, of 14 November 2026');
    expect(await world.reuse()).toEqual({ kind: 'done', result: { checklist: world.id, to: 'check' } });
    const after = await world.checklist();
    expect(after).toMatchObject({ status: 'in-progress', version: 0, revision: before.revision + 1 });
    expect([after.sentAt, after.review, after.decision]).toEqual([before.sentAt, undefined, undefined]);
    expect(Object.fromEntries(Object.entries(after.answers).map(([key, { value }]) => [key, value]))).toEqual(whole);
    for (const answer of Object.values(after.answers)) expect(answer).toMatchObject({ revision: 1, by: 'riverside-manager', at: testNow.toISOString() });
    expect((await world.happened()).filter((what) => what === 'checklist-answers-reused')).toHaveLength(1);
    expect(await world.offered()).toBeUndefined();
  });

  it('leads to the list of tasks while something must be asked again', async () => {
    const world = await afterAnother(
      {},
      { given: { ...whole, mistakes: { answer: 'not-yet' }, 'plan/incident-reporting': { plan: 'use', by: '2026-11-20' } } },
    );
    expect(await world.reuse()).toMatchObject({ kind: 'done', result: { to: '' } });
    expect(Object.keys((await world.checklist()).answers)).toEqual(Object.keys(whole));
  });

  it('posted twice happens once', async () => {
    const world = await afterAnother();
    const once = aOnce();
    const out = await Promise.all([world.reuse(manager, once), world.reuse(manager, once), world.reuse(manager, once)]);
    expect(new Set(out.map((one) => JSON.stringify(one))).size).toBe(1);
    expect((await world.happened()).filter((what) => what === 'checklist-answers-reused')).toHaveLength(1);
    const { revision } = await world.checklist();
    expect(await world.reuse()).toEqual({ kind: 'refused', reason: 'Nothing of your earlier answers is left to use here' });
    expect((await world.checklist()).revision).toBe(revision);
  });

  it('overwrites no answer that was given meanwhile', async () => {
    const world = await afterAnother();
    await world.run(answerChecklist, manager, { screen: 'dspt', revision: '0', fields: { status: 'not-registered' } });
    expect(await world.offered()).toContain('version 1');
    expect(await world.reuse()).toMatchObject({ kind: 'done', result: { to: '' } });
    const { answers } = await world.checklist();
    expect(answers.dspt?.value).toEqual({ status: 'not-registered' });
    expect(answers.privacy?.value).toEqual(whole.privacy);
    expect(await world.offered()).toBeUndefined();
  });

  it('takes the one that was sent last', async () => {
    const world = await afterAnother({}, { sentAt: '2026-11-13T09:00:00.000Z' });
    const answers = answersOf({ dspt: { status: 'not-registered' } });
    await another(world.ports.store, await world.file(), 'SA-5G6H-7J8K', { status: 'with-sharing-organisation', answers });
    expect(await world.reuse()).toMatchObject({ kind: 'refused', reason: expect.stringContaining('Your answers have changed') });
    await world.reuse(manager, aOnce(), '2');
    expect((await world.checklist()).answers.dspt?.value).toEqual({ status: 'not-registered' });
  });

  it.each([
    ['was never sent', { status: 'in-progress', version: 0, sentAt: undefined }],
    ['holds nothing that still counts', { given: { dspt: { status: 'met', published: '2024-06-03' } } }],
  ] as const)('is not offered when the other one %s', async (_, last) => {
    const world = await afterAnother({}, last);
    expect(await world.offered()).toBeUndefined();
    expect(await world.reuse()).toEqual({ kind: 'refused', reason: 'No answers of an earlier checklist can be used again' });
    expect((await world.checklist()).answers).toEqual({});
  });

  it.each([
    ['is sent', { checklist: { status: 'with-sharing-organisation' } }],
    ['waits for signatures', { issued: true }],
    ['has ended', { agreement: { status: 'ended', endReason: 'withdrawn' } }],
  ] as const)('is refused once the checklist or its agreement %s', async (_, state) => {
    const world = await afterAnother(state);
    expect(await world.offered()).toBeUndefined();
    expect(await world.reuse()).toMatchObject({ kind: 'refused' });
  });

  it('is for the partner’s checklist owner alone', async () => {
    const world = await afterAnother();
    const asOwner = (id: string) => demonstrationActor(id, { roles: ['checklist-owner'] });
    expect(await world.reuse(demonstrationActor('riverside-signatory'))).toEqual({ kind: 'not-found' });
    expect(await world.reuse(igLead)).toEqual({ kind: 'not-found' });
    expect(await world.reuse(asOwner('northfield-ig-lead'))).toMatchObject({ kind: 'forbidden', reason: expect.stringContaining('Tom Ashby') });
    expect(await world.reuse(asOwner('exampleton-hospice-manager'))).toEqual({ kind: 'not-found' });
    expect(await world.offered(igLead)).toBeUndefined();
    expect(await world.offered(demonstrationActor('riverside-reader'))).toBeUndefined();
    expect((await world.checklist()).answers).toEqual({});
  });

  it('finds no checklist of another organisation', async () => {
    const world = await afterAnother();
    const { q } = world.ports.store;
    const mine = await world.checklist();
    expect(await checklists.lastSent(q, mine, [mine.organisationId])).toMatchObject({ id: world.last });
    expect(await checklists.lastSent(q, mine, [mine.sharingOrganisationId])).toBeUndefined();
    expect(await checklists.lastSent(q, { id: world.last, organisationId: mine.organisationId }, [mine.organisationId])).not.toMatchObject({ id: world.last });
  });

  it('shows what the answers say, what has run out and what more is asked, and writes nothing', async () => {
    const world = await afterAnother(
      {},
      { given: { ...whole, mistakes: { answer: 'not-yet' }, 'plan/incident-reporting': { plan: 'use', by: '2026-11-20' } } },
    );
    const before = await world.checklist();
    const seen = await world.shown();
    if (seen.kind !== 'seen' || seen.view.closed) throw new Error('the page is closed');
    expect(seen.view.intro).toContain('version 1 of the answers you keep for everybody, of 14 November 2026');
    expect(seen.view.hidden).toEqual({ checklist: world.id, passport: '1' });
    expect(seen.view.points.map(({ id, tag }) => `${id}: ${tag.text}`)).toContain('incident-reporting: Needs a plan');
    expect(seen.view.open).toEqual([{ title: 'What will you do about reporting mistakes?', why: 'A plan is a promise to one organisation, until its day' }]);
    expect(await world.checklist()).toEqual(before);
    expect((await world.shown(igLead)).kind).toBe('forbidden');
    expect((await world.shown(demonstrationActor('exampleton-hospice-manager'))).kind).toBe('not-found');
    await world.reuse();
    const late = await world.shown();
    expect(late.kind === 'seen' && late.view.closed?.text).toBe('Nothing of your earlier answers is left to use here.');
  });

  it('makes a version when something new is sent, and none when it is the same', async () => {
    const world = await afterAnother();
    const versions = () => passports.all(world.ports.store.q, [manager.organisation], manager.organisation);
    await world.reuse();
    expect(await world.heldBy(manager.organisation)).toBe(1);
    expect(await world.heldBy(igLead.organisation)).toBeUndefined();
    expect((await world.run(sendChecklist, manager, { fields: {} })).kind).toBe('done');
    expect((await versions()).map(({ number }) => number)).toEqual([1]);
    await world.ports.store.tx(async (q) => checklists.replace(q, await world.checklist(), { ...(await world.checklist()), status: 'not-accepted' }, testNow));
    const { privacy } = (await world.checklist()).answers;
    const fields = { answer: 'in-place', noticeUrl: 'riverside-debt.example/new' };
    await world.run(answerChecklist, manager, { screen: 'privacy', revision: String(privacy?.revision), fields });
    expect((await world.run(sendChecklist, manager, { fields: {} })).kind).toBe('done');
    const [second, first] = await versions();
    expect([second?.number, second?.checklist, second?.answers.privacy?.value]).toEqual([2, world.id, fields]);
    expect([first?.number, first?.checklist, first?.answers.privacy?.value]).toEqual([1, world.last, whole.privacy]);
    expect(await world.heldBy(manager.organisation)).toBe(2);
    const seen = await read(world.ports, manager, checklistAnswersPage, {});
    if (seen.kind !== 'seen') throw new Error(seen.kind);
    expect(seen.view.versions).toMatchObject([
      { number: 2, news: 'People are told' },
      { number: 1, news: 'Everything' },
    ]);
    expect(seen.view.holders.map(({ reference, holds, changes }) => [reference, holds, changes.length])).toEqual([
      [world.reference, 'Version 2, the newest', 0],
    ]);
  });

  it('shows versions and what changed to the organisation alone', async () => {
    const world = await afterAnother();
    const { q } = world.ports.store;
    const { sharingOrganisationId, organisationId } = await world.checklist();
    expect(await passports.all(q, [sharingOrganisationId], organisationId)).toEqual([]);
    expect(await passports.newest(q, ['exampleton-hospice'], organisationId)).toBeUndefined();
    expect(await passports.uses(q, [sharingOrganisationId], organisationId)).toEqual(new Map());
    const seen = await read(world.ports, igLead, checklistAnswersPage, {});
    expect(seen.kind === 'seen' && seen.view.holders).toEqual([]);
  });
});
