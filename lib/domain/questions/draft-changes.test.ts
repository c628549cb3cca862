// The pages behind Change on “Check your answers”: their words, their limits, and what a change does to the cards.
import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from '../agreement/agreement-file';
import { settle } from '../agreement/settle';
import { whereNext } from '../agreement/where-next';
import { checkCards, readCheck, unconfirmedCards } from './check-cards';
import { exitOf, missing, next, previous } from './journey';
import type { JourneyContext } from './journey-context';
import { readAnswer } from './read-answer';
import { resolveQuestion } from './resolve-question';
import { startingValue } from './starting-value';
import { answer, answerAll, contextOf, fileWith, standardDebt, stepsOf, surgery } from './testing/contexts';

const team = { ...surgery.teams[0]!, id: 'nurses', name: 'Practice nurses', whoSends: 'the practice’s nurses', approver: 'The duty doctor' };
const guardian = { name: 'Ben Hall', role: 'Caldicott Guardian' };
const sharing = { ...surgery, signatoryId: 'ben', teams: [...surgery.teams, team], contacts: { ...surgery.contacts, caldicott: guardian } };
const sharingSignatory = { personId: 'ben', name: 'Ben Hall', job: 'Caldicott Guardian' };
const whole = answerAll(fileWith({}, { sharing, sharingSignatory }), standardDebt);
const byPhoneAndPost = answer(whole, 'send-how', { methods: ['encrypted-email', 'phone', 'tracked-post'] });
const ownSignatories = [
  { id: 'ben', name: 'Ben Hall', jobTitle: 'Caldicott Guardian' },
  { id: 'ruth', name: 'Ruth Adeyemi', jobTitle: 'Partner' },
];
const around = (file: AgreementFile): JourneyContext => ({ ...contextOf(file), ownSignatories });

const changes = catalogue.questions.filter(({ behindCheck }) => behindCheck);
const byId = (id: string) => changes.find((one) => one.id === id) ?? changes[0]!;
const read = (id: string, posted: Record<string, string | string[]>, file = whole) => readAnswer(byId(id), undefined, posted, around(file));
const errorsOf = (...given: Parameters<typeof read>) => {
  const outcome = read(...given);
  return outcome.ok ? {} : outcome.errors;
};
/** The answer as posted to a page that was drawn from what it starts with. */
function changed(file: AgreementFile, id: string, posted: Record<string, string>): AgreementFile {
  const outcome = readAnswer(byId(id), undefined, posted, around(file));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return { ...file, answers: { ...file.answers, [id]: { value: outcome.value, revision: 1, by: 'jo', at: '2026-11-21T09:00:00Z' } } };
}
const terms = { often: 'each', backup: 'phone', hours: '24', notice: '1' };
const people = { team: 'link-workers', questions: 'objections', igLead: 'igLead', senior: 'caldicott', signatory: 'ben' };
const date = (name: string, day: string) => Object.fromEntries(day.split('-').map((part, at) => [`${name}-${['year', 'month', 'day'][at]}`, part]));

describe('the way to a page behind “Change”', () => {
  it('is on no path: nothing is missing, nothing leads there, and what stands on it leads back to the check', () => {
    const steps = stepsOf(whole);
    expect(missing(steps)).toEqual([]);
    expect(next(steps, 'send-how')).toBeUndefined();
    const file = changed(whole, 'dates', { start: 'last-signature', review: '6m' });
    expect(previous(stepsOf(file), 'left-out')?.key).toBe('send-how');
    for (const [id, posted] of [
      ['dates', { start: 'last-signature', review: '6m' }],
      ['our-people', people],
      ['standard-terms', terms],
      ['left-out', { wording: 'use' }],
      ['who-decides', { role: 'each' }],
    ] as const)
      expect([id, whereNext(byId(id), id, contextOf(changed(whole, id, posted)))]).toEqual([id, 'draft/check']);
  });
  it('leads out by an exit when the partner only follows instructions, and says so to the rules', () => {
    const file = changed(whole, 'who-decides', { role: 'instructions' });
    expect(exitOf(stepsOf(file), contextOf(file))?.exit).toBe('X4');
    expect(whereNext(byId('who-decides'), 'who-decides', contextOf(file))).toBe('draft/another-route/contract');
    expect(contextOf(file).legal()?.status).toBe('wrong_instrument');
  });
  it('lets the legal basis be read again when both decide together', () => {
    const file = changed(whole, 'who-decides', { role: 'both', together: 'Who is referred', contactPoint: 'receiving' });
    expect(contextOf(file).legal()?.actions).toContain('JOINT_CONTROLLER_ARRANGEMENT');
    expect(whereNext(byId('who-decides'), 'who-decides', contextOf(file))).toBe('draft/legal-basis');
  });
});

describe('what the pages start from', () => {
  const start = (id: string, file = whole) => startingValue({ question: byId(id) }, around(file));
  it('is the suggestion, which the form takes as it is', () => {
    expect(start('our-people')).toEqual({ team: 'link-workers', questions: 'objections', igLead: 'igLead', senior: 'caldicott', signatory: 'ben' });
    expect(start('dates')).toEqual({ start: 'last-signature', review: '12m' });
    expect(start('who-decides')).toEqual({ role: 'each' });
    expect(start('left-out')).toEqual({ text: 'NHS number, date of birth, address, diagnosis and medicines are not shared: they are not needed.' });
    for (const [file, id] of [
      [whole, 'our-people'],
      [whole, 'dates'],
      [whole, 'standard-terms'],
      [byPhoneAndPost, 'standard-terms'],
      [answer(whole, 'send-how', { methods: 'phone' }), 'standard-terms'],
    ] as const)
      expect([id, errorsOf(id, start(id, file) as Record<string, string>, file)]).toEqual([id, {}]);
  });
  it('follows whoever is named to sign by now, also after an answer', () => {
    const file = { ...changed(whole, 'our-people', people), sharingSignatory: { personId: 'ruth', name: 'Ruth Adeyemi', job: 'Partner' } };
    expect(startingValue({ question: byId('our-people'), answer: file.answers['our-people']! }, around(file)).signatory).toBe('ruth');
  });
});

describe('people of the sharing side (D07)', () => {
  it('asks for each by its own words, and offers only people of the profile and those who may sign', () => {
    expect(errorsOf('our-people', {})).toEqual({
      team: 'Select which team sends the details',
      questions: 'Select who people can ask about this agreement',
      igLead: 'Select your information governance lead',
      senior: 'Select your Caldicott Guardian or senior information risk owner',
      signatory: 'Select who will sign for Northfield Surgery',
    });
    expect(errorsOf('our-people', { ...people, signatory: 'somebody' })).toEqual({ signatory: 'Select who will sign for Northfield Surgery' });
    expect(errorsOf('our-people', { ...people, team: 'elsewhere' })).toEqual({ team: 'Select which team sends the details' });
    expect(errorsOf('our-people', { ...people, approver: 'x'.repeat(81) })).toEqual({
      approver: 'Job that says yes to each referral must be 80 characters or less',
    });
  });
  it('asks for no team of an organisation that has none', () => {
    const file = { ...whole, sharing: { ...sharing, teams: [] } };
    expect(resolveQuestion(byId('our-people'), around(file)).form.fields.map(({ name }) => name)).not.toContain('team');
  });
});

describe('dates (D28)', () => {
  it('has a word for every way of being wrong', () => {
    expect(errorsOf('dates', {})).toEqual({ start: 'Select when sharing will start', review: 'Select when you will review the agreement' });
    const start = (day: string) => errorsOf('dates', { start: 'date', ...date('startDate', day), review: '12m' }).startDate;
    expect(errorsOf('dates', { start: 'date', review: 'date' })).toEqual({
      startDate: 'Enter the date sharing will start',
      reviewDate: 'Enter the review date',
    });
    expect(errorsOf('dates', { start: 'date', 'startDate-day': '1', 'startDate-year': '2027', review: '12m' })).toEqual({
      startDate: 'Date sharing will start must include a month',
    });
    expect(start('2027-2-30')).toBe('Date sharing will start must be a real date');
    expect(start('2026-11-20')).toBe('Date sharing will start must be today or in the future');
    expect([start('2026-11-21'), start('2027-11-21')]).toEqual([undefined, undefined]);
    expect(start('2027-11-22')).toBe('Date sharing will start must be within 1 year');
  });
  it('counts the review from the start that was given, else from today', () => {
    const review = (day: string, from: Record<string, string> = { start: 'last-signature' }) =>
      errorsOf('dates', { ...from, review: 'date', ...date('reviewDate', day) }).reviewDate;
    const later = { start: 'date', ...date('startDate', '2027-03-01') };
    expect(review('2026-11-21')).toBe('Review date must be after the date sharing starts');
    expect(review('2028-11-22')).toBe('Review date must be within 2 years of the date sharing starts');
    expect(review('2027-03-01', later)).toBe('Review date must be after the date sharing starts');
    expect([review('2027-03-02', later), review('2029-03-01', later)]).toEqual([undefined, undefined]);
    expect(review('2029-03-02', later)).toBe('Review date must be within 2 years of the date sharing starts');
  });
});

describe('what will not be shared (D38)', () => {
  const text = (words: string, file = whole) => errorsOf('left-out', { wording: 'change', text: words }, file);
  it('has a word for every way of being wrong', () => {
    expect(errorsOf('left-out', {})).toEqual({ wording: 'Select if you want to use this wording or change it' });
    expect(text('')).toEqual({ text: 'Enter what will not be shared' });
    expect(text('x'.repeat(301))).toEqual({ text: 'What will not be shared must be 300 characters or less' });
    expect(text('Nothing about health or money')).toEqual({});
  });
  it('names nothing that is shared, in any case and by any of its names', () => {
    const words = { text: 'What will not be shared must not name a detail you are sharing' };
    expect(text('No TELEPHONE-number is sent')).toEqual(words);
    expect(text('The referral reference')).toEqual(words);
    const more = answerAll(whole, { details: { enough: 'change' }, 'details-choose': { items: ['name', 'phone', 'dob'] } });
    expect([text('Date of birth'), text('Date of birth', more)]).toEqual([{}, words]);
  });
  it('stands no more once a detail that it names is shared, and the suggestion is asked for again', () => {
    const file = changed(whole, 'left-out', { wording: 'change', text: 'Date of birth stays with us' });
    expect(settle(file, catalogue)?.excludedInWords).toBe('Date of birth stays with us');
    const more = answerAll(file, { details: { enough: 'change' }, 'details-choose': { items: ['name', 'phone', 'dob'] } });
    expect(settle(more, catalogue)?.excludedInWords).toBeUndefined();
  });
});

describe('who decides (D36)', () => {
  it('has a word for every way of being wrong', () => {
    expect(errorsOf('who-decides', {})).toEqual({ role: 'Select who decides how Riverside Advice uses the details' });
    expect(errorsOf('who-decides', { role: 'both' })).toEqual({
      together: 'Enter what you decide together',
      contactPoint: 'Select who people will contact',
    });
    expect(errorsOf('who-decides', { role: 'both', together: 'x'.repeat(151), contactPoint: 'sharing' })).toEqual({
      together: 'What you decide together must be 150 characters or less',
    });
  });
});

describe('standard terms (D31)', () => {
  it('has a word for every way of being wrong, of the ways that are used', () => {
    const always = {
      often: 'Select how often you will share details',
      backup: 'Select what staff will do if the usual way is not working',
      hours: 'Select how soon each side must tell the other about a mistake',
      notice: 'Select how much notice ends the agreement',
    };
    expect(errorsOf('standard-terms', {})).toEqual(always);
    expect(errorsOf('standard-terms', {}, byPhoneAndPost)).toEqual({
      ...always,
      phoneCheck: 'Enter how staff will check who they are speaking to',
      post: 'Select which tracked service you will use',
    });
    expect(errorsOf('standard-terms', { ...terms, often: 'other' })).toEqual({ oftenOther: 'Enter how often you will share details' });
    expect(errorsOf('standard-terms', { ...terms, phoneCheck: 'x'.repeat(101), post: 'other' }, byPhoneAndPost)).toEqual({
      phoneCheck: 'How staff will check must be 100 characters or less',
      postOther: 'Enter the other tracked service',
    });
    expect(errorsOf('standard-terms', { ...terms, local: 'x'.repeat(201) })).toEqual({ local: 'Local rule must be 200 characters or less' });
  });
  it('offers nothing in place of the usual way that is that way', () => {
    const offered = (methods: string[]) =>
      resolveQuestion(byId('standard-terms'), contextOf(answer(whole, 'send-how', { methods })))
        .form.fields.find(({ name }) => name === 'backup')
        ?.options?.map(({ value }) => value);
    expect(offered(['encrypted-email'])).toEqual(['phone', 'wait']);
    expect(offered(['phone'])).toEqual(['wait']);
    expect(offered(['encrypted-email', 'phone'])).toEqual(['phone', 'another', 'wait']);
  });
});

describe('a suggestion that was changed', () => {
  const cardsOf = (file: AgreementFile) => checkCards(around(file), settle(file, catalogue));
  const confirmed = (file: AgreementFile): AgreementFile => {
    const cards = cardsOf(file);
    const outcome = readCheck({ confirmed: cards.map(({ id }) => id) }, cards, around(file));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
    return { ...file, answers: { ...file.answers, check: { value: outcome.value, revision: 1, by: 'jo', at: '2026-11-21T10:00:00Z' } } };
  };
  const unconfirmed = (file: AgreementFile) => unconfirmedCards(around(file), settle(file, catalogue));
  const all = confirmed(whole);

  it.each([
    ['our-people', { ...people, team: 'nurses', approver: 'The duty doctor' }, 'people'],
    ['dates', { start: 'last-signature', review: '6m' }, 'dates'],
    ['left-out', { wording: 'change', text: 'Nothing about health' }, 'left-out'],
    ['standard-terms', { ...terms, hours: '48' }, 'standard-terms'],
    ['standard-terms', { ...terms, local: 'Forms are kept at the desk' }, 'standard-terms'],
  ])('%s %j asks for its own card again, and for no other', (id, posted, card) => {
    expect(unconfirmed(all)).toEqual([]);
    expect(unconfirmed(changed(all, id, posted))).toEqual([card]);
  });
  it('asks for nothing again when it stays as suggested', () => {
    const same = changed(changed(changed(all, 'our-people', people), 'dates', { start: 'last-signature', review: '12m' }), 'standard-terms', terms);
    expect(unconfirmed(same)).toEqual([]);
    expect(settle(same, catalogue)?.changed).toBeUndefined();
  });
  it('is read in “You said”, with its own way to change it', () => {
    const file = changed(all, 'dates', { start: 'date', ...date('startDate', '2027-03-01'), review: '6m' });
    const row = cardsOf(file)[0]?.rows.find(({ change }) => change?.key === 'dates');
    expect(row?.lines).toEqual([
      'On a date, or the day of the last signature if that is later',
      '1 March 2027',
      'When will you review the agreement? 6 months after it starts',
    ]);
    expect(row?.change?.path).toBe('dates');
  });
  it('says in its card who stands in, who decides and what is an answer now', () => {
    const file = changed(changed(all, 'who-decides', { role: 'both', together: 'Who is referred', contactPoint: 'receiving' }), 'standard-terms', {
      ...terms,
      notice: '3',
    });
    const lines = (id: string) => cardsOf(file).find((card) => card.id === id)?.rows ?? [];
    expect(lines('roles')[0]?.lines).toEqual(['Northfield Surgery and Riverside Advice decide together: Who is referred', 'People contact Riverside Advice']);
    expect(
      lines('standard-terms')
        .filter(({ source }) => source === 'Your answer')
        .map((row) => row.lines),
    ).toEqual([['Either side can end it with three months’ notice, or at once if people’s information is at risk.']]);
  });
});
