import { describe, expect, it } from 'vitest';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { endAgreement } from '@/lib/commands/end-agreement';
import { openSection } from '@/lib/commands/open-section';
import { renewAgreement } from '@/lib/commands/renew-agreement';
import { people, type World } from '@/lib/commands/testing/signing-steps';
import { amend, bothSigned, confirmAll, confirmCards, type Fields, issueNext, renew, saveOpened, signNext } from '@/lib/commands/testing/successor-steps';
import { checkMet } from '@/lib/domain/agreement/checks';
import type { Actor } from '@/lib/domain/people/actor';
import { missing } from '@/lib/domain/questions/journey';
import type { ShownAttempt } from '@/lib/server/attempts';
import { read, type View } from '@/lib/server/view';
import { agreementHub } from './agreement-hub';
import { copyPage } from './copy-page';
import { amendPage } from './amend-page';
import { draftQuestion } from './draft-question';
import { draftTasksPage } from './draft-tasks';
import { endPage } from './end-page';
import { finalVersionPage } from './final-version-page';
import { readAgreement } from './read-agreement';
import { renewPage } from './renew-page';
import { sendPage } from './send-page';
import { signingPage } from './signing-page';
import { versionPage } from './version-page';
import { versionsPage } from './versions-page';

const reader = demonstrationActor('riverside-reader');

async function seen<I, S, V>(world: World, actor: Actor, one: View<I, S, V>, input: Fields, attempt?: ShownAttempt): Promise<V> {
  const out = await read(world, actor, one, input, attempt);
  if (out.kind !== 'seen') throw new Error(`${one.name}: ${out.kind}`);
  return out.view;
}

describe('the pages that begin a new version', () => {
  it('list each section with what it holds now, and lead to the version that is prepared already', async () => {
    const world = await bothSigned();
    const { reference } = world;
    const page = await seen(world, people.drafter, amendPage, { reference });
    const [field] = page.form.fields;
    expect(field?.options?.map(({ value }) => value)).toEqual(['service', 'people', 'details', 'legal', 'method', 'named', 'dates', 'terms']);
    for (const { hint = '' } of field?.options ?? []) expect(hint.length > 3 && hint.length < 170).toBe(true);
    expect(field?.options?.find(({ value }) => value === 'service')?.hint).toContain('Debt');
    const next = await amend(world, ['dates']);
    const again = [await seen(world, people.drafter, amendPage, { reference }), await seen(world, people.drafter, renewPage, { reference })];
    for (const { closed } of again) expect(closed).toMatchObject({ way: { href: `/agreements/${next.reference}/draft` } });
    expect((await read(world, people.manager, amendPage, { reference })).kind).toBe('forbidden');
  });

  it('ask for the dates of a renewal, then show what stays, and ask about old answers one by one', async () => {
    const clock = { now: new Date('2026-11-21T09:30:00.000Z') };
    const world = await bothSigned({ now: () => clock.now });
    const { reference } = world;
    clock.now = new Date('2027-12-01T09:30:00.000Z');
    const fields = { start: 'last-signature', review: '12m' };
    expect((await seen(world, people.drafter, renewPage, { reference })).check).toBeUndefined();
    const outcome = await world.run(people.drafter, renewAgreement, { fields });
    expect(outcome).toMatchObject({ kind: 'invalid', errors: { checked: 'Check what stays the same' } });
    const attempt = { command: 'renew-agreement', values: { reference, ...fields }, outcome } as unknown as ShownAttempt;
    const { check, errors, h1 } = await seen(world, people.drafter, renewPage, { reference, attempt: 'a' }, attempt);
    expect([h1, errors, check?.others.map(({ key }) => key)]).toEqual(['Check what stays the same', {}, ['partner']]);
    expect(check?.old.map(({ key }) => key)).toEqual(expect.arrayContaining(['service', 'details', 'send-how']));
    expect(check?.hidden).toEqual({ ...fields, checked: 'yes' });
    expect((await seen(world, people.drafter, renewPage, { reference, attempt: 'a', changing: true }, attempt)).check).toBeUndefined();

    const all = check?.old.map(({ key }) => key).filter((key) => key !== 'details') ?? [];
    const next = await renew(world, { ...fields, stillRight: all });
    const { draft, review } = await next.standing();
    expect(missing(draft).map(({ key }) => key)).toEqual(['details']);
    expect(missing(review).map(({ key }) => key)).toEqual(expect.arrayContaining(['enough', 'only-you']));
    const { checklist } = await next.file();
    expect(checklist).toMatchObject({ status: 'in-progress', version: 0 });
    expect(Object.keys(checklist?.answers ?? {}).length).toBeGreaterThan(2);
    expect((await next.answer('service', { serviceType: 'welfare-benefits' })).kind).toBe('refused');
  });

  it('are offered on the page of the agreement, renewing first once its review is due', async () => {
    const clock = { now: new Date('2026-11-21T09:30:00.000Z') };
    const world = await bothSigned({ now: () => clock.now });
    const { reference } = world;
    const hub = (actor: Actor) => seen(world, actor, agreementHub, { reference });
    const texts = async (actor: Actor) => (await hub(actor)).also.map(({ text }) => text);
    expect(await texts(people.drafter)).toEqual(expect.arrayContaining(['Change this agreement', 'Renew this agreement']));
    expect((await hub(people.drafter)).next?.text).toBe('Read the signed agreement');
    expect(await texts(reader)).not.toContain('Renew this agreement');
    const copy = (await hub(people.drafter)).also.find(({ text }) => text === 'Copy this agreement for another partner');
    expect(copy?.href).toBe(`/agreements/new/copy?q=${reference}`);
    expect(await seen(world, people.drafter, copyPage, { q: reference })).toMatchObject({ value: { source: reference } });
    for (const other of [reader, people.manager]) expect(await texts(other)).not.toContain('Copy this agreement for another partner');
    clock.now = new Date('2027-10-21T09:30:00.000Z');
    expect((await hub(people.drafter)).next).toMatchObject({ text: 'Renew this agreement', reason: 'The date by which both sides review it is near' });
    expect((await hub(reader)).next?.text).toBe('Read the signed agreement');
    clock.now = new Date('2027-12-21T09:30:00.000Z');
    expect((await hub(people.drafter)).next?.reason).toContain('has passed');
    await renew(world);
    expect((await hub(people.drafter)).next?.text).toBe('Read the signed agreement');
  });

  it('say beside each field of the dates what is wrong, before anything else', async () => {
    const world = await bothSigned();
    const out = await world.run(people.drafter, renewAgreement, { fields: { checked: 'yes' } });
    expect(out).toMatchObject({ kind: 'invalid', errors: { start: 'Select when sharing will start', review: 'Select when you will review the agreement' } });
  });
});

describe('the draft of a new version', () => {
  it('shows a closed page with what stands and the button that opens its section, and an open one with where its answer is from', async () => {
    const world = await bothSigned();
    const next = await amend(world, ['details']);
    const { reference } = next;
    const closed = await seen(next, people.drafter, draftQuestion, { reference, screen: ['send-how'] });
    expect(closed.closed).toMatchObject({ opens: { text: 'Open this section too', hidden: { reference, section: 'method', screen: 'send-how' } } });
    expect(closed.closed?.stands?.join(' ')).not.toBe('');
    expect((await seen(next, people.drafter, draftQuestion, { reference, screen: ['dates'] })).closed?.stands).toEqual(['As we suggest']);
    expect((await seen(next, people.drafter, draftQuestion, { reference, screen: ['partner'] })).closed?.opens).toBeUndefined();
    const open = await seen(next, people.drafter, draftQuestion, { reference, screen: ['details'] });
    expect([open.closed, open.from]).toEqual([undefined, 'From version 1']);
    await next.run(people.drafter, openSection, { section: 'method' });
    expect((await seen(next, people.drafter, draftQuestion, { reference, screen: ['send-how'] })).from).toBe('From version 1');
  });

  it('says on its list of tasks which sections are closed, which are open, and what it will replace; no twin is seen in the signed one', async () => {
    const world = await bothSigned();
    const next = await amend(world, ['method', 'dates']);
    const { groups, notes } = await seen(next, people.drafter, draftTasksPage, { reference: next.reference });
    const said = groups.flatMap(({ tasks }) => tasks).map(({ id, statusText }) => [id, statusText]);
    expect(said).toEqual(
      expect.arrayContaining([
        ['service', 'Not open in this version'],
        ['details', 'Not open in this version'],
        ['method', 'Open to change'],
      ]),
    );
    expect(notes.map(({ heading }) => heading)).toEqual(['This will replace version 1']);
    expect(notes[0]?.text).toContain('The dates');
    const task = async (id: string) =>
      (await seen(next, people.igLead, draftTasksPage, { reference: next.reference })).groups.flatMap(({ tasks }) => tasks).find((one) => one.id === id);
    expect(await task('method')).toMatchObject({ status: 'in-progress', href: expect.stringContaining('/send-how') as string });
    await saveOpened(next);
    expect(await task('send')).toMatchObject({ status: 'in-progress', statusText: 'You have changed nothing yet' });
    await confirmCards(next);
    expect(await task('ig-review')).toMatchObject({ status: 'in-progress', statusText: 'Check again' });
  });

  it('names on the page that sends it what nobody has looked at yet, with the way there', async () => {
    const world = await bothSigned();
    const next = await amend(world, ['method']);
    const { open } = await seen(next, people.igLead, sendPage, { reference: next.reference });
    const row = open.find(({ id }) => id === 'answers-complete');
    expect(row?.text).toMatch(/^Answer ‘How will you share the details/u);
    expect(row?.way?.href).toContain('/draft/send-how');
  });
});

describe('both sides', () => {
  it('read what is different from the version they signed, and where each of them stands, from the draft to the day it is replaced', async () => {
    const world = await bothSigned();
    const { reference } = world;
    const next = await amend(world, ['method']);
    const hub = async (actor: Actor, of: string) => (await seen(world, actor, agreementHub, { reference: of })).notes.map(({ heading }) => heading);
    expect(await hub(people.drafter, reference)).toEqual(['A new version is being prepared']);
    expect(await hub(reader, reference)).toEqual([]);
    await next.answer('send-how', { methods: ['encrypted-email', 'phone'] });
    await confirmAll(next);
    await issueNext(next);
    expect(await hub(reader, reference)).toEqual(['A new version is being prepared']);
    expect(await hub(reader, next.reference)).toEqual(['This will replace version 1']);
    const { text } = await seen(next, people.receiving, signingPage, { reference: next.reference });
    expect(text?.changes).toMatchObject({ since: 1, stands: true });
    expect(JSON.stringify(text?.changes?.parts)).toContain('telephone');

    await signNext(next);
    expect(await hub(reader, reference)).toEqual(['Replaced by version 2 from 21 November 2026']);
    const before = await seen(world, reader, versionPage, { reference, number: '1' });
    const end = await seen(world, people.drafter, endPage, { reference });
    expect([end.ended, end.closed?.text]).toEqual([undefined, 'A newer version has replaced this agreement.']);
    expect(before.newer).toMatchObject({ says: 'Replaced by version 2 from 21 November 2026', href: `/agreements/${next.reference}/versions/2` });
    expect(before.verdict.unchanged).toBe(true);
    const after = await seen(next, reader, versionPage, { reference: next.reference, number: '2' });
    expect(after.older).toMatchObject({ says: 'This version replaces version 1, signed on 21 November 2026', href: `/agreements/${reference}/versions/1` });
    const chain = await seen(world, reader, versionsPage, { reference });
    expect(chain.rows.map((row) => [row.number, row.reference, row.mark.text, row.replaced])).toEqual([
      [2, next.reference, 'In force', undefined],
      [1, reference, 'Ended, replaced by a newer version', 'Replaced by version 2 from 21 November 2026'],
    ]);
    expect(chain.rows[0]?.compare?.href).toBe(`/agreements/${reference}/compare?from=1&to=2`);
  });

  it('read from when it was replaced, not when it stopped: it may have been ended before', async () => {
    const world = await bothSigned();
    const next = await amend(world, ['dates']);
    await next.answer('dates', { start: 'date', 'startDate-day': '1', 'startDate-month': '3', 'startDate-year': '2027', review: '12m' });
    const fields = { 'on-day': '24', 'on-month': '12', 'on-year': '2026', sooner: 'no', reason: 'The service closes', held: 'deleted', sure: 'yes' };
    expect((await world.run(people.sharing, endAgreement, { fields })).kind).toBe('done');
    const about = (await seen(world, people.drafter, agreementHub, { reference: next.reference })).notes.map(({ text }) => text).join();
    expect(about).toContain(`Sharing under version 1 (${world.reference}) stops on 24 December 2026. After that it goes on only under the new version`);
    await confirmAll(next);
    await issueNext(next);
    await signNext(next);
    const says = 'Replaced by version 2 from 1 March 2027';
    expect((await seen(world, reader, agreementHub, { reference: world.reference })).notes.map(({ heading }) => heading)).toContain(says);
    expect((await seen(world, reader, versionsPage, { reference: world.reference })).rows[1]?.replaced).toBe(says);
  });

  it('read of a renewal nothing as gone that is only not answered yet', async () => {
    const world = await bothSigned();
    const next = await renew(world);
    await confirmAll(next);
    const { sendAgreement } = await import('@/lib/commands/send-agreement');
    expect((await next.run(people.igLead, sendAgreement, { fields: {} })).kind).toBe('done');
    const { text } = await seen(next, people.manager, readAgreement, { reference: next.reference });
    expect(text?.against?.sentences.filter(({ now }) => now.length === 0)).toEqual([]);
    expect(text?.against?.sentences.map(({ heading }) => heading)).not.toContain('14 Signed');
  });

  it('read it before they reply, and before the final version is made', async () => {
    const world = await bothSigned();
    const next = await amend(world, ['method']);
    await next.answer('send-how', { methods: ['encrypted-email', 'phone'] });
    await confirmAll(next);
    const { sendAgreement } = await import('@/lib/commands/send-agreement');
    expect((await next.run(people.igLead, sendAgreement, { fields: {} })).kind).toBe('done');
    const { text } = await seen(next, people.manager, readAgreement, { reference: next.reference });
    expect(text?.against?.heading).toBe('What is different from version 1, which both sides signed');
    expect(JSON.stringify(text?.against?.sentences)).toContain('telephone');
    // The rest is added: of what stood, only the days of the notice and of the IG lead’s check read differently.
    const differs = text?.against?.sentences.filter(({ before }) => before.length > 0).map(({ heading }) => heading);
    expect(differs).toEqual(['9 Telling people, and their rights', '13 Checks, review and ending']);
    expect((await next.standing()).review.filter(({ answered, volunteered }) => !answered && !volunteered).map(({ key }) => key)).toEqual(['enough']);
    const way = async () => (await seen(next, people.manager, agreementHub, { reference: next.reference })).next;
    expect(await way()).toMatchObject({ text: 'Read the agreement', href: `/agreements/${next.reference}/review` });
    const unsaid = await next.standing();
    expect(unsaid.factsFor('receiving').missingReview).toEqual(['enough']);
    // Its yes to the version before is none to this one: not for the checks, and not in the text.
    expect(checkMet['enough-confirmed'](unsaid.factsFor('receiving'))).toBe(false);
    expect(unsaid.model?.received?.enough).toBeUndefined();
    await next.answer('enough', { enough: 'enough' }, people.manager);
    expect(await way()).toMatchObject({ text: 'Read what is different, and reply', href: `/agreements/${next.reference}/review` });
    const final = await seen(next, people.drafter, finalVersionPage, { reference: next.reference });
    expect(final.against?.sentences).toEqual(text?.against?.sentences);
  });
});
