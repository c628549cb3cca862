import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { checkCards, confirmedText } from '../questions/check-cards';
import { answerAll, charity, fileWith, standardDebt } from '../questions/testing/contexts';
import { checklistOf } from '../assurance/testing/checklists';
import { impossibleWays } from '../questions/impossible-ways';
import type { AgreementFile } from './agreement-file';
import { draftTasks } from './draft-tasks';
import type { IgReview } from './model';
import { standingOf } from './standing';

const stand = (file: AgreementFile) =>
  standingOf(file, catalogue, { knownPartners: [{ organisation: charity }], partnerSignatories: [], today: '2026-11-21', hash: (text) => text });
const tasks = (file: AgreementFile, lead = false) =>
  Object.fromEntries(draftTasks(stand(file), lead).map(({ id, state, path = '', note = '' }) => [id, `${state} ${path} ${note}`.trim()]));
const { partner: _, ...fresh } = fileWith({});
const whole = answerAll(fileWith({}), standardDebt);

function confirmed(file: AgreementFile): AgreementFile {
  const { context, model } = stand(file);
  const cards = checkCards(context, model);
  const value = { confirmed: cards.map(({ id }) => id), ...Object.fromEntries(cards.map((card) => [`card-${card.id}`, confirmedText(card, context)])) };
  return { ...file, answers: { ...file.answers, check: { value, revision: 1, by: 'jo', at: '2026-11-21T09:00:00Z' } } };
}
const review = (file: AgreementFile, over: Partial<IgReview> = {}): AgreementFile => ({
  ...file,
  igReview: {
    by: 'priya',
    byName: 'Priya Shah',
    at: '2026-11-21T10:00:00Z',
    resultHash: stand(file).resultHash ?? '',
    dpia: { signs: [], result: 'record_reason' },
    caldicott: {},
    noEffectConfirmed: true,
    publishedWhere: 'www',
    published: '2026-11-01',
    outcome: 'ready',
    ...over,
  },
});

describe('draftTasks', () => {
  it('asks for the risk check again where the answers now call for a DPIA', () => {
    const calm = { signs: ['dataMatching'], result: 'record_reason' } as const;
    expect(tasks(review(confirmed(whole), { dpia: calm }))).toMatchObject({ 'ig-review': 'problem  risk-changed', send: 'in-progress check' });
  });

  it('begins with whom to share with; what rests on it cannot start yet', () => {
    expect(tasks(fresh)).toEqual({
      service: 'not-started partner',
      people: 'not-started people',
      details: 'cannot-start',
      legal: 'cannot-start',
      method: 'cannot-start',
      'ig-review': 'cannot-start',
      send: 'cannot-start',
    });
  });

  it('is in progress between the first and the last answer of a task', () => {
    expect(tasks(answerAll(fileWith({}), { partner: { partner: 'riverside' } }))).toMatchObject({
      service: 'in-progress service',
      method: 'not-started send-how',
    });
  });

  it('leads from the last answer to the check, then to the IG lead, then on', () => {
    expect(tasks(whole)).toMatchObject({ method: 'completed send-how', 'ig-review': 'cannot-start', send: 'not-started check' });
    const ready = confirmed(whole);
    expect(tasks(ready)).toMatchObject({ 'ig-review': 'not-started', send: 'in-progress check' });
    expect(tasks(ready, true)).toMatchObject({ 'ig-review': 'not-started ig-review' });
    const away: AgreementFile = { ...ready, heldBy: 'ig-lead' };
    expect(tasks(away)).toMatchObject({ 'ig-review': 'in-progress with-ig-lead with-ig-lead' });
    expect(tasks(away, true)).toMatchObject({ 'ig-review': 'not-started ig-review waits-for-lead' });
    expect(tasks(review(ready))).toMatchObject({ 'ig-review': 'completed', send: 'in-progress send ready-to-send' });
    expect(tasks(review(ready, { outcome: 'back' }))).toMatchObject({ 'ig-review': 'problem  sent-back', send: 'in-progress check' });
  });

  it('is not done with the page of the IG lead while words wait there for her, or the reason that the legal basis asks for', () => {
    const seen = review(confirmed(whole));
    const own = 'So that people get advice on what they owe';
    const typed = answerAll(seen, { purpose: { wording: 'change' }, 'purpose-edit': { purpose: own, lost: own, mayDo: 'contact the person and give advice' } });
    expect(tasks(review(typed))).toMatchObject({ 'ig-review': 'problem  words-to-read' });
    expect(tasks(review(typed), true)).toMatchObject({ 'ig-review': 'problem ig-review words-to-read' });
    const standing = stand(seen);
    const held = { ...standing, factsFor: () => ({ ...standing.factsFor('sharing'), result: { ...standing.result!, status: 'needs_review' as const } }) };
    expect(draftTasks(held, false).find(({ id }) => id === 'ig-review')).toEqual({ id: 'ig-review', state: 'problem', note: 'reason-to-give' });
  });

  it('has nothing ready to send while somebody inside has not agreed to it', () => {
    const ready = review(confirmed(whole));
    const asking: AgreementFile = { ...ready, sharing: { ...ready.sharing, approvals: ['caldicott'] } };
    expect(tasks(asking)).toMatchObject({ 'ig-review': 'completed', send: 'in-progress send not-agreed-here' });
    const bare: AgreementFile = { ...ready, sharing: { ...ready.sharing, address: '' } };
    expect(tasks(bare).send).toBe('in-progress send not-met');
  });

  it('asks again for what was answered for another service, and says when the legal basis moved on after the review', () => {
    const other = answerAll(review(confirmed(whole)), { service: { serviceType: 'hospice' } });
    expect(tasks(other)).toMatchObject({ people: 'problem purpose answer-again', details: 'problem details answer-again', send: 'cannot-start' });
    const more = answerAll(review(confirmed(whole)), { people: { who: ['adults', 'may-lack-capacity'], howMany: 'under-50' }, capacity: { steps: 'use' } });
    expect(tasks(more)).toMatchObject({ legal: 'problem legal-basis answer-again', 'ig-review': 'problem  basis-changed' });
  });

  it('has nothing ready while the partner cannot use the way that was chosen', () => {
    const ready = review(confirmed(answerAll(whole, { 'send-how': { methods: ['secure-email'] } })));
    const email = { value: { answer: 'ordinary', email: 'a@riverside.example' }, revision: 1, by: 'tom', at: '2026-11-21T09:00:00Z' };
    const told: AgreementFile = { ...ready, checklist: checklistOf({}, { answers: { email } }) };
    expect(tasks(ready)).toMatchObject({ send: 'in-progress send ready-to-send' });
    expect(tasks(told)).toMatchObject({ method: 'problem send-how way-impossible', send: 'in-progress send problem-first' });
    const { model, context } = stand(told);
    expect(model && impossibleWays(model, context)).toHaveLength(1);
  });

  it('names the answer that needs another route', () => {
    const children = answerAll(whole, { people: { who: ['children'], howMany: 'under-50' }, children: { csc: 'yes' } });
    expect(tasks(children)).toMatchObject({ people: 'problem children another-route', send: 'cannot-start' });
  });

  it('waits for nothing once it has gone to the partner, and says of what ended before that it was never sent', () => {
    const sent: AgreementFile['sent'] = { by: 'jo', byName: 'Jo', at: '2026-11-21T11:00:00Z', finalOnYes: false };
    const gone = { ...review(confirmed(whole)), sent };
    for (const status of ['with-partner', 'ready-to-sign', 'part-signed', 'signed', 'ended'] as const)
      expect(tasks({ ...gone, status }), status).toMatchObject({ 'ig-review': 'completed', send: 'completed  sent' });
    expect(tasks({ ...gone, status: 'changes-asked' }).send).toBe('in-progress send ready-to-send');
    expect(tasks({ ...review(confirmed(whole)), status: 'ended' }).send).toBe('cannot-start  never-sent');
  });
});
