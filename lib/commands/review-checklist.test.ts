import * as outbox from '@/db/outbox';
import * as pointMessages from '@/db/point-messages';
import { describe, expect, it } from 'vitest';
import { checkWords } from '@/content/wording/checks';
import { letters } from '@/content/wording/mail';
import type { ReminderFacts } from '@/lib/domain/audit/reminder-letter';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { allInPlace, currentDspt, noDspt } from '@/lib/domain/assurance/testing/checklists';
import { answerChecklist } from './answer-checklist';
import { helpOpen } from '@/lib/domain/assurance/help-offered';
import { helpDays } from '@/lib/domain/reminders/dates-of-agreement';
import { sayHelpIsDone } from './say-help-is-done';
import { reviewChecklist } from './review-checklist';
import { read } from '@/lib/server/view';
import { checklistQuestionPage } from '@/lib/views/checklist-question-page';
import { checklistReviewPage } from '@/lib/views/checklist-review-page';
import { checklistStartPage } from '@/lib/views/checklist-start-page';
import { sendChecklist } from './send-checklist';
import { aChecklist, type ChecklistState, igLead, manager } from './testing/checklist-steps';
import { writeAboutPoint } from './write-about-point';

const plan = { plan: 'use', text: 'Publish a notice', owner: 'Service manager', by: '2026-12-14', safeguard: 'Staff hand out the leaflet' };
const { email } = allInPlace;
const gap = { ...currentDspt, privacy: { answer: 'not-yet' }, mistakes: { answer: 'in-place' }, email: email!, 'plan/transparency': plan };
const sent: ChecklistState['checklist'] = { status: 'with-sharing-organisation', version: 1, sentAt: '2026-11-20T09:00:00.000Z' };
const later = { decision: 'later' };
const settled = { ...later, lookup: 'matches', code: '8zz98', status: 'met', 'date-day': '20', 'date-month': '11', 'date-year': '2026' };
const matches = { ...settled, 'first-transparency': 'nothing' };

describe('reviewing a checklist', () => {
  it('records the look-up and what is done about each gap, and waits for the decision', async () => {
    const world = await aChecklist({ given: gap, checklist: sent! });
    const fields = { ...matches, 'row-transparency': 'accept-safeguard' };
    expect(await world.run(reviewChecklist, igLead, { fields })).toEqual({
      kind: 'done',
      result: { checklist: world.id, reference: world.reference, asked: false, decided: false, goesOn: false },
    });
    const { review, status } = await world.checklist();
    expect(status).toBe('with-sharing-organisation');
    expect(review).toMatchObject({
      byName: 'Priya Shah',
      lookup: { outcome: 'matches', code: '8ZZ98', level: 'met', on: '2026-11-20' },
      rows: { transparency: { outcome: 'accept-safeguard' } },
    });
    expect(await world.due()).not.toContain('mail-checklist-question');
  });

  it('asks a question, which goes to the charity, is answered, and comes back for another look', async () => {
    const world = await aChecklist({ given: gap, checklist: sent! });
    const fields = { ...matches, 'row-transparency': 'ask', 'question-transparency': 'Could the leaflet be ready sooner?' };
    expect(await world.run(reviewChecklist, igLead, { fields })).toMatchObject({ kind: 'done', result: { asked: true } });
    expect((await world.checklist()).status).toBe('question-asked');
    expect(await world.due()).toContain('mail-checklist-question');
    expect(await world.run(reviewChecklist, igLead, { fields })).toMatchObject({ kind: 'refused', reason: expect.stringContaining('has not answered it yet') });
    const yes = { screen: 'privacy', revision: '1', fields: { answer: 'in-place', noticeUrl: 'riverside-debt.example/privacy' } };
    expect(await world.run(answerChecklist, manager, yes)).toMatchObject({ kind: 'done', result: { to: 'check' } });
    expect(await world.run(sendChecklist, manager, { fields: {} })).toMatchObject({ kind: 'done' });
    expect(await world.run(reviewChecklist, igLead, { fields: settled })).toMatchObject({ kind: 'done', result: { asked: false } });
    expect((await world.checklist()).review?.rows).toEqual({});
  });

  it('offers help in the words that were chosen', async () => {
    const world = await aChecklist({ given: gap, checklist: sent! });
    const help = {
      'help-transparency': '1',
      'helpOwner-transparency': 'IG lead',
      'helpBy-transparency-day': '9',
      'helpBy-transparency-month': '12',
      'helpBy-transparency-year': '2026',
    };
    expect(await world.run(reviewChecklist, igLead, { fields: { ...matches, 'row-transparency': 'offer-help', ...help } })).toMatchObject({ kind: 'done' });
    const row = (await world.checklist()).review?.rows.transparency;
    expect(row).toMatchObject({ outcome: 'offer-help', help: { owner: 'IG lead', by: '2026-12-09' } });
    expect(row?.help?.what.length).toBeGreaterThan(10);
    expect(helpOpen(await world.checklist())).toHaveLength(1);
    const say = { screen: 'transparency', fields: { outcome: 'done' } };
    expect((await world.run(sayHelpIsDone, { ...manager, roles: ['reader'] }, say)).kind).not.toBe('done');
    expect(await world.run(sayHelpIsDone, manager, { ...say, screen: 'training' })).toMatchObject({
      kind: 'refused',
      reason: 'Nobody has offered help with this',
    });
    expect(await world.run(sayHelpIsDone, manager, say)).toMatchObject({ kind: 'done' });
    expect(await world.due()).toContain('mail-help-done');
    expect(letters.reminders.help.page({ checklist: 'c1' } as ReminderFacts)).toBe('/checklists/c1');
    expect(checkWords['help-ahead'].where?.href).toBe('/checklists/{checklist}');
    expect(await world.run(sayHelpIsDone, igLead, say)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('already') });
    const told = await world.checklist();
    expect(told.review?.rows.transparency?.help?.done).toMatchObject({ byName: manager.name });
    expect([helpOpen(told), helpDays({ ...told, decision: { by: 'a', byName: 'A', at: told.review?.at ?? '', decision: 'yes-plan' } })]).toEqual([[], []]);
    // Another look keeps it done while it is the same offer.
    expect(await world.run(reviewChecklist, igLead, { fields: { ...matches, 'row-transparency': 'offer-help', ...help } })).toMatchObject({ kind: 'done' });
    expect(helpOpen(await world.checklist())).toEqual([]);
    const later = { ...help, 'helpBy-transparency-day': '12' };
    expect(await world.run(reviewChecklist, igLead, { fields: { ...matches, 'row-transparency': 'offer-help', ...later } })).toMatchObject({ kind: 'done' });
    expect(helpOpen(await world.checklist())).toHaveLength(1);
  });

  it.each([
    ['a look-up, every gap and a decision', {}, ['lookup', 'row-transparency', 'first-transparency', 'decision']],
    ['a status that is the one declared', { ...matches, status: 'exceeded', 'row-transparency': 'accept-safeguard' }, ['status']],
    ['a code that is one', { ...matches, code: '?', 'row-transparency': 'accept-safeguard' }, ['code']],
    ['a question in words', { ...matches, 'row-transparency': 'ask', 'question-transparency': '' }, ['question-transparency']],
    ['no “Accept” alone where a safeguard is needed', { ...matches, 'row-transparency': 'accept' }, ['row-transparency']],
  ] as const)('wants %s', async (_, fields, wrong) => {
    const world = await aChecklist({ given: gap, checklist: sent! });
    const out = await world.run(reviewChecklist, igLead, { fields });
    expect(out.kind).toBe('invalid');
    expect(Object.keys((out as { errors: object }).errors)).toEqual(wrong);
    expect((await world.checklist()).review).toBeUndefined();
  });

  it('leaves nothing to rely on when the look-up differs: the points are open again', async () => {
    const world = await aChecklist({ given: gap, checklist: sent! });
    const fields = { ...later, lookup: 'differs', seen: 'Registered, not published', 'first-transparency': 'nothing', 'row-transparency': 'accept-safeguard' };
    expect(await world.run(reviewChecklist, igLead, { fields })).toMatchObject({ kind: 'done' });
    const again = await world.run(reviewChecklist, igLead, { fields });
    expect(Object.keys((again as { errors: object }).errors)).toContain('row-training');
  });

  it.each([
    ['before it is sent', { status: 'in-progress' }, {}, /has not sent its checklist yet/],
    ['once the final version is made with it', sent!, { issued: true }, /must reopen the agreement/],
    ['once the agreement has ended', sent!, { agreement: { status: 'ended', endReason: 'withdrawn' } }, /has ended/],
  ] as const)('is not possible %s', async (_, checklist, more, reason) => {
    const world = await aChecklist({ given: gap, checklist, ...more });
    const out = await world.run(reviewChecklist, igLead, { fields: { lookup: 'none' } });
    expect(out).toMatchObject({ kind: 'refused', reason: expect.stringMatching(reason) });
  });

  it('takes an earlier decision back', async () => {
    const decision = { by: 'northfield-ig-lead', byName: 'Priya Shah', at: '2026-11-20T10:00:00.000Z', decision: 'yes-plan', reason: 'Short' } as const;
    const world = await aChecklist({ given: gap, checklist: { ...sent, status: 'accepted-with-plan', decision } });
    await world.run(reviewChecklist, igLead, { fields: { ...matches, 'row-transparency': 'accept-safeguard' } });
    expect(await world.checklist()).toMatchObject({ status: 'with-sharing-organisation' });
    expect((await world.checklist()).decision).toBeUndefined();
  });

  it('is for an IG lead of the sharing side, never for the charity’s own', async () => {
    const world = await aChecklist({ given: { ...gap, ...noDspt }, checklist: sent! });
    const fields = { lookup: 'none' };
    expect(await world.run(reviewChecklist, manager, { fields })).toEqual({
      kind: 'forbidden',
      reason: 'Ask Priya Shah at Northfield Surgery, who decides on the checklist',
    });
    expect(await world.run(reviewChecklist, demonstrationActor('northfield-drafter'), { fields })).toEqual({ kind: 'not-found' });
    expect(await world.run(reviewChecklist, demonstrationActor('exampleton-trust-ig-lead'), { fields })).toEqual({ kind: 'not-found' });
    expect((await world.checklist()).review).toBeUndefined();
  });
});

describe('reviewing and deciding at once', () => {
  const accepted = { ...matches, 'row-transparency': 'accept-safeguard', decision: 'yes-plan', reason: 'The plan is short', first: 'no' };

  it('keeps the review and the decision together, each with its own event', async () => {
    const world = await aChecklist({ given: gap, checklist: sent! });
    expect(await world.run(reviewChecklist, igLead, { fields: accepted })).toMatchObject({ kind: 'done', result: { decided: true, goesOn: true } });
    expect(await world.checklist()).toMatchObject({
      status: 'accepted-with-plan',
      review: { rows: { transparency: { outcome: 'accept-safeguard', first: 'nothing' } } },
      decision: { decision: 'yes-plan', reason: 'The plan is short', first: false, byName: 'Priya Shah' },
    });
    expect((await world.happened()).slice(-2)).toEqual(['checklist-reviewed', 'checklist-decided']);
    expect(await world.due()).toContain('mail-checklist-decided');
  });

  it('takes the rest as it stands at one press, with the decision', async () => {
    const world = await aChecklist({ given: gap, checklist: sent! });
    const { 'row-transparency': _, ...rest } = accepted;
    expect(await world.run(reviewChecklist, igLead, { fields: { ...rest, rest: 'accept' } })).toMatchObject({ kind: 'done', result: { decided: true } });
  });

  it.each([
    ['a decision beside a question', { ...accepted, 'row-transparency': 'ask', 'question-transparency': 'When?' }, 'decision'],
    ['a decision beside a question about what is in place', { ...accepted, 'question-incident-reporting': 'Whom?' }, 'decision'],
    ['Yes where the look-up opens other points', { ...accepted, lookup: 'differs', seen: 'Nothing' }, 'decision'],
    ['Yes on a result that nobody looked up', { ...accepted, lookup: 'none' }, 'lookup'],
    ['a decision without its reason', { ...accepted, reason: '' }, 'reason'],
  ] as const)('refuses %s, and writes nothing', async (_, fields, wrong) => {
    const world = await aChecklist({ given: gap, checklist: sent! });
    const out = await world.run(reviewChecklist, igLead, { fields });
    expect(Object.keys((out as { errors: object }).errors)).toEqual([wrong]);
    const { review, status } = await world.checklist();
    expect([review, status]).toEqual([undefined, 'with-sharing-organisation']);
  });

  it('asks about a point that is in place; the question stays beside the reply, and the reply goes back to its point', async () => {
    const world = await aChecklist({ given: gap, checklist: sent! });
    const { decision: _, reason: __, ...rest } = accepted;
    const fields = { ...rest, 'question-incident-reporting': 'Whom would they tell at night?' };
    expect(await world.run(reviewChecklist, igLead, { fields })).toMatchObject({ kind: 'done', result: { asked: true, decided: false } });
    const reply = { screen: 'incident-reporting', fields: { message: 'The number on the wall' } };
    const point = async () => {
      const page = await read(world.ports, manager, checklistQuestionPage, { id: world.id, screen: ['mistakes'] });
      if (page.kind !== 'seen' || page.view.closed) throw new Error(page.kind);
      return [page.view.asks?.reply.text, page.view.replied?.heading, page.view.replied?.way.href];
    };
    expect(await point()).toEqual(['Reply', undefined, undefined]);
    expect(await world.run(writeAboutPoint, manager, reply)).toMatchObject({ kind: 'done', result: { to: 'mistakes' } });
    expect(await point()).toEqual([undefined, 'You replied', `/checklists/${world.id}/check`]);
    expect(await world.due()).toEqual(expect.arrayContaining(['mail-checklist-question', 'mail-point-replied']));
    const waits = expect.stringContaining('has replied. You can decide once it sends its checklist again');
    expect(await world.run(reviewChecklist, igLead, { fields })).toMatchObject({ kind: 'refused', reason: waits });
    expect(await read(world.ports, igLead, checklistReviewPage, { id: world.id })).toMatchObject({ view: { closed: { text: waits } } });
    expect(await world.run(sendChecklist, manager, { fields: {} })).toMatchObject({ kind: 'done' });
    const seen = await read(world.ports, igLead, checklistReviewPage, { id: world.id });
    const settled = seen.kind === 'seen' && !seen.view.closed ? seen.view.settled.rows.find(({ id }) => id === 'incident-reporting') : undefined;
    expect(settled?.said.map(({ text }) => text)).toEqual(['Whom would they tell at night?', 'The number on the wall']);
    expect(await world.run(reviewChecklist, igLead, { fields: accepted })).toMatchObject({ kind: 'done', result: { decided: true } });
  });

  it('replies on the same page to what the charity asks', async () => {
    const world = await aChecklist({ given: gap, checklist: sent! });
    await world.run(writeAboutPoint, manager, { screen: 'training', fields: { message: 'Do volunteers count?' } });
    const fields = { ...accepted, 'reply-training': 'Yes, who see details' };
    expect(await world.run(reviewChecklist, igLead, { fields })).toMatchObject({ kind: 'done' });
    expect((await world.happened()).slice(-3)).toEqual(['checklist-reviewed', 'point-answered', 'checklist-decided']);
    // One press, one mail: the decision names the reply, which stands in the app.
    const told = (await outbox.due(world.ports.store.q, new Date('2999-01-01'))).filter(({ kind }) => /decided|answered/u.test(kind));
    expect(told.map(({ kind, about }) => [kind, about.only, about.how]).toSorted()).toEqual([
      ['mail-checklist-decided', undefined, 'replied'],
      ['mail-point-answered', 'app', undefined],
    ]);
    const full = await aChecklist({ given: gap, checklist: sent! });
    const question = (n: number) =>
      ({
        id: `m${n}`,
        point: 'training',
        side: 'receiving',
        by: manager.person,
        asks: true,
        text: `Question ${n}`,
        at: `2026-11-20T10:00:00.${100 + n}Z`,
      }) as const;
    await full.ports.store.tx(async (q) => {
      for (let n = 0; n < 100; n += 1) await pointMessages.insert(q, { checklist: full.id, message: question(n) });
    });
    const refusal = { kind: 'invalid', errors: { 'reply-training': expect.stringContaining('Call them instead') } };
    expect(await full.run(reviewChecklist, igLead, { fields })).toMatchObject(refusal);
    const unasked = await aChecklist({ given: gap, checklist: sent! });
    expect(await unasked.run(reviewChecklist, igLead, { fields })).toMatchObject({ kind: 'invalid', errors: { '': expect.any(String) } });
  });
});

it('puts first what has changed since the last review, with what it said then, and what was asked', async () => {
  const world = await aChecklist({ given: gap, checklist: sent! });
  const page = async () => {
    const seen = await read(world.ports, igLead, checklistReviewPage, { id: world.id });
    if (seen.kind !== 'seen' || seen.view.closed) throw new Error(seen.kind);
    return seen.view;
  };
  expect((await page()).changes).toBeUndefined();
  const { decision: _, ...rest } = matches;
  const fields = { ...rest, 'row-transparency': 'accept-safeguard', 'question-incident-reporting': 'Whom?' };
  expect(await world.run(reviewChecklist, igLead, { fields })).toMatchObject({ kind: 'done', result: { asked: true } });
  world.ports.clock.now = new Date(world.ports.clock.now.getTime() + 60_000);
  const yes = { screen: 'privacy', revision: '1', fields: { answer: 'partly', noticeUrl: 'riverside-debt.example/privacy' } };
  expect((await world.run(answerChecklist, manager, yes)).kind).toBe('done');
  const reply = { screen: 'incident-reporting', fields: { message: 'Tom tells you, the same day' } };
  expect((await world.run(writeAboutPoint, manager, reply)).kind).toBe('done');
  expect((await world.run(sendChecklist, manager, { fields: {} })).kind).toBe('done');
  const { changes, rows, dspt, value, settled } = await page();
  expect(changes?.first).toEqual(['incident-reporting', 'transparency']);
  expect(settled.rows.find(({ id }) => id === 'incident-reporting')).toMatchObject({ changed: { tag: 'Replied' }, said: [{}, { text: reply.fields.message }] });
  expect(value['row-transparency']).toBeUndefined(); // what was accepted is no longer what is said
  expect(rows['row-transparency']?.changed?.before).toMatchObject({ answer: 'Not yet', plan: expect.any(Array) });
  expect([dspt.point.changed, value.lookup]).toEqual([undefined, 'matches']);
  const again = { ...matches, 'row-transparency': 'accept-safeguard' };
  expect((await world.run(reviewChecklist, igLead, { fields: again })).kind).toBe('done');
  expect((await page()).changes).toBeUndefined();
  const kept = await read(world.ports, igLead, checklistStartPage, { id: world.id });
  expect(kept).toMatchObject({
    view: {
      points: {
        rows: expect.arrayContaining([
          expect.objectContaining({ id: 'incident-reporting', said: settled.rows.find(({ id }) => id === 'incident-reporting')?.said }),
        ]),
      },
    },
  });
});
