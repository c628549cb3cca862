import { describe, expect, it } from 'vitest';
import { confidentialityDuty } from './confidentiality-duty';
import { dsptStandingOf } from './dspt-standing';
import { itemStandings } from './item-standing';
import { mailboxAnswer, mailboxErrors, mailboxOf } from './mailbox';
import { answersOf, checklistOf, contextOf, currentDspt, noDspt, reviewOf, sentOf } from './testing/checklists';

describe('the DSPT standing of a charity', () => {
  it('is what it declared, with the edition worked out', () => {
    expect(dsptStandingOf(checklistOf({}))).toBeUndefined();
    expect(dsptStandingOf(checklistOf(currentDspt))).toEqual({ level: 'met', published: '2026-06-03', version: 8 });
    expect(dsptStandingOf(checklistOf({ dspt: { status: 'met', published: '2025-09-10', edition: 'closing', odsCode: '8zz 99' } }))).toEqual({
      level: 'met',
      published: '2025-09-10',
      version: 7,
      odsCode: '8ZZ99',
    });
    expect(dsptStandingOf(checklistOf({ dspt: { status: 'met', published: '2025-09-10' } }))).toEqual({ level: 'met', published: '2025-09-10' });
    expect(dsptStandingOf(checklistOf({ dspt: { status: 'not-sure' } }))).toEqual({ level: 'not-known' });
    expect(dsptStandingOf(checklistOf(noDspt))).toEqual({ level: 'not-registered' });
  });

  it('carries the look-up as long as the declared result has not changed since', () => {
    const seen = sentOf(currentDspt, {}, { outcome: 'matches', code: '8ZZ98', level: 'met', on: '2026-11-14' });
    const lookedUp = { by: 'Priya Shah', on: '2026-11-14', matches: true };
    expect(dsptStandingOf(seen)).toEqual({ level: 'met', published: '2026-06-03', version: 8, odsCode: '8ZZ98', lookedUp });
    expect(dsptStandingOf({ ...seen, answers: answersOf(currentDspt, '2026-11-20T10:00:00.000Z') })).toEqual({
      level: 'met',
      published: '2026-06-03',
      version: 8,
    });
    expect(dsptStandingOf(sentOf(currentDspt, {}, { outcome: 'differs', seen: 'Nothing' }))).toEqual({
      level: 'not-known',
      lookedUp: { by: 'Priya Shah', on: '2026-11-14', matches: false },
    });
  });
});

describe('the duty of confidence', () => {
  const row = { outcome: 'accept-safeguard', safeguardDone: '2026-11-13' } as const;

  it('comes from the charity’s own Yes, never from a DSPT result', () => {
    expect(confidentialityDuty(checklistOf({ ...noDspt, contracts: { answer: 'in-place' } }))).toBe(true);
    expect(confidentialityDuty(checklistOf({ ...noDspt, contracts: { answer: 'partly' } }))).toBe(false);
    expect(confidentialityDuty(checklistOf(currentDspt))).toBe(false);
  });

  it('or from its safeguard recorded as done, until the answer changes or the checklist is sent again', () => {
    const done = sentOf({ contracts: { answer: 'partly' } }, { contracts: row });
    expect(confidentialityDuty(done)).toBe(true);
    expect(confidentialityDuty(sentOf({ contracts: { answer: 'partly' } }, { contracts: { outcome: 'accept-safeguard' } }))).toBe(false);
    expect(confidentialityDuty({ ...done, answers: answersOf({ contracts: { answer: 'not-yet' } }, '2026-11-20T10:00:00.000Z') })).toBe(false);
    expect(confidentialityDuty({ ...done, sentAt: '2026-11-20T10:00:00.000Z' })).toBe(false);
  });
});

describe('the mailbox', () => {
  it.each([
    ['nhsmail', 'a@nhs.net', 'nhsmail', 'in-place'],
    ['nhsmail', 'a@charity.example', 'not-sure', 'not-sure'],
    ['secure-standard', 'a@charity.example', 'standard-not-shown', 'partly'],
    ['secure-standard', 'a@nhs.net', 'nhsmail', 'in-place'],
    ['ordinary', 'a@charity.example', 'ordinary', 'in-place'],
    ['no-email', '', 'no-email', 'not-applicable'],
    ['not-sure', 'a@charity.example', 'not-sure', 'not-sure'],
    ['not-sure', 'a@gmail.com', 'ordinary', 'in-place'],
    ['not-sure', 'a@trust.nhs.net', 'nhsmail', 'in-place'],
    ['not-sure', '', 'not-sure', 'not-sure'],
  ] as const)('%s with %s is %s, %s', (answer, email, mailbox, counts) => {
    const checklist = checklistOf({ email: { answer, email } });
    expect(mailboxOf(checklist)).toBe(mailbox);
    expect(mailboxAnswer(checklist)).toBe(counts);
  });

  it('meets the standard once a piece of evidence shows it', () => {
    const given = { ...noDspt, email: { answer: 'secure-standard', email: 'a@charity.example' } };
    const answer = (checklist: ReturnType<typeof checklistOf>) =>
      itemStandings(checklist, contextOf()).find(({ item }) => item.id === 'secure-transfer')?.answer;
    expect(answer(checklistOf(given))).toBe('partly');
    const shown = checklistOf({ ...given, evidence: { 'evidence-secure-transfer': 'https://charity.example/check' } });
    expect(answer(shown)).toBe('in-place');
    expect(mailboxOf(shown)).toBe('secure-standard');
  });

  it.each([
    ['nhsmail', 'a@gmail.com', { email: 'Enter an address that ends in nhs.net, or select another kind of email' }],
    ['nhsmail', 'a@charity.example', { email: 'Enter an address that ends in nhs.net, or select another kind of email' }],
    ['nhsmail', 'a@nhs.net', {}],
    ['secure-standard', 'a@gmail.com', { answer: 'Select ‘An ordinary email account’ for this address: it does not meet the secure email standard' }],
    ['secure-standard', 'a@charity.example', {}],
    ['ordinary', 'a@gmail.com', {}],
    ['not-sure', 'a@gmail.com', {}],
  ])('says at once what the address contradicts: %s with %s', (answer, email, errors) => expect(mailboxErrors({ answer, email })).toEqual(errors));

  it('is unknown until it is answered', () => {
    expect(mailboxOf(checklistOf({}))).toBeUndefined();
    expect(mailboxAnswer(checklistOf({}))).toBeUndefined();
  });
});

it('forgets what was done about a row when its answer is newer', () => {
  const checklist = {
    ...sentOf({ ...noDspt, devices: { answer: 'not-yet' } }, { 'secure-storage': { outcome: 'accept-safeguard' } }),
    status: 'question-asked' as const,
  };
  const row = (at: string) =>
    itemStandings({ ...checklist, answers: answersOf({ ...noDspt, devices: { answer: 'not-yet' } }, at) }, contextOf()).find(
      ({ item }) => item.id === 'secure-storage',
    )?.row;
  expect(row('2026-11-12T10:00:00.000Z')).toEqual(reviewOf({ x: { outcome: 'accept-safeguard' } }).rows.x);
  expect(row('2026-11-15T10:00:00.000Z')).toBeUndefined();
});
