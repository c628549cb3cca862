import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { riversideDebtAdvice } from '@/db/demonstration/demonstration-organisations';
import type { FormValue } from '../questions/form';
import { readForm } from '../questions/read-form';
import { checklistNames } from './checklist-context';
import { checklistForm, checklistWords } from './checklist-form';
import { checklistJourney, pathAfter, stepAt, stepBefore } from './checklist-journey';
import { checklistSummary } from './checklist-summary';
import { planAnswer, readyPlan } from './plan';
import { allInPlace, answersOf, checklistOf, contextOf, currentDspt, type Given, noDspt, reviewOf, today, unnamed } from './testing/checklists';

const paths = (given: Given, context = contextOf()) => checklistJourney(checklistOf(given), context).steps.map(({ path }) => path);

describe('what is asked', () => {
  it('is only the DSPT until it is answered', () => {
    expect(paths({})).toEqual(['dspt']);
    expect(paths(allInPlace)).toEqual(['dspt']);
  });

  it('leaves three points with a current DSPT, and the fourth where the law depends on it', () => {
    expect(paths(currentDspt)).toEqual(['dspt', 'privacy', 'mistakes', 'email']);
    expect(paths(currentDspt, contextOf({ confidentialityNeeded: true }))).toEqual(['dspt', 'privacy', 'contracts', 'mistakes', 'email']);
  });

  it.each([
    ['no DSPT', noDspt],
    ['an old edition', { dspt: { status: 'met', published: '2025-06-20' } }],
    ['approaching standards', { dspt: { status: 'approaching', published: '2026-06-03' } }],
    ['a doubt', { dspt: { status: 'not-sure' } }],
  ])('is all ten with %s', (_, given: Given) => {
    const all = ['dspt', 'privacy', 'lead', 'contracts', 'training', 'staff-rules', 'premises', 'devices', 'keeping', 'mistakes', 'email'];
    expect(paths(given, contextOf({ partner: unnamed }))).toEqual(all);
    expect(paths(given)).toEqual(all.filter((path) => path !== 'lead'));
  });

  it('asks for the year only where two editions overlap', () => {
    expect(paths({ dspt: { status: 'met', published: '2025-09-10' } })).toEqual(['dspt']);
    expect(paths({ dspt: { status: 'met', published: '2025-09-10', edition: 'opening' } })).toHaveLength(4);
    expect(paths({ dspt: { status: 'met', published: '2025-09-10', edition: 'closing' } }).length).toBeGreaterThan(8);
  });

  it('asks for a Caldicott Guardian where publicly funded adult social care has none, even with a DSPT', () => {
    const care = contextOf({ adultSocialCare: true });
    expect(paths(currentDspt, care)).toContain('lead');
    const named = contextOf({ adultSocialCare: true, partner: { ...unnamed, contacts: { ...unnamed.contacts, caldicottAlternative: 'The trustees decide' } } });
    expect(paths(currentDspt, named)).not.toContain('lead');
    const lead = checklistJourney(checklistOf({ ...currentDspt, lead: { answer: 'in-place', name: 'A', role: 'B' } }), care).steps.find(
      ({ key }) => key === 'lead',
    );
    expect(lead?.answered).toBe(false);
  });

  it('asks everything again when the look-up found something else, until the result is declared anew', () => {
    const differs = { ...checklistOf(currentDspt), review: reviewOf({}, { outcome: 'differs', seen: 'Not published' }) };
    expect(checklistJourney(differs, contextOf()).steps.length).toBeGreaterThan(8);
    const anew = { ...differs, answers: answersOf(currentDspt, '2026-11-15T10:00:00.000Z') };
    expect(checklistJourney(anew, contextOf()).steps).toHaveLength(4);
  });
});

describe('plans', () => {
  const gaps: Given = {
    ...noDspt,
    ...allInPlace,
    devices: { answer: 'not-yet' },
    training: { answer: 'in-place', lastTraining: '2026-09', often: 'less' },
    email: { answer: 'nhsmail', email: 'a@riverside-debt.example' },
  };

  it('come behind all questions, one for each gap', () => {
    expect(paths(gaps).slice(-4)).toEqual(['email', 'plan/training', 'plan/secure-storage', 'plan/secure-transfer']);
    expect(checklistJourney(checklistOf(gaps), contextOf()).next?.path).toBe('plan/training');
  });

  it('are ready to use without typing, and store the words that were shown', () => {
    const context = contextOf();
    const step = stepAt(checklistJourney(checklistOf(gaps), context), 'plan/secure-storage');
    if (!step?.item) throw new Error('no plan is asked for');
    expect(checklistWords(step, context).h1).toBe('What will you do about encryption?');
    const read = readForm(checklistForm(step.question, checklistOf(gaps), context), { plan: 'use' }, today);
    expect(read).toMatchObject({ ok: true, value: { plan: 'use' } });
    const stored = planAnswer({ plan: 'use' }, step.item, checklistNames(context), today);
    expect(stored).toMatchObject({
      plan: 'use',
      owner: 'Service manager or IT supplier',
      by: '2026-12-05',
      safeguard: 'Referrals are read online only, on devices already encrypted.',
    });
    const row = checklistSummary(checklistOf({ ...gaps, 'plan/secure-storage': stored }), context).find(({ id }) => id === 'secure-storage');
    expect(row).toMatchObject({
      state: 'open',
      answer: 'Not yet',
      references: 'DSPT 9.5.2, 1.3.11, 1.3.14',
      plan: { by: '2026-12-05' },
      planPath: 'plan/secure-storage',
    });
  });

  it('name the job of whoever looks after information, and keep details safe where nobody is trained', () => {
    const item = catalogue.checklist.find(({ id }) => id === 'training');
    if (!item) throw new Error('no training');
    const contacts = { ...riversideDebtAdvice.contacts, igLead: { name: 'Dawn Ellis', role: 'Coordinator' } };
    expect(readyPlan(item, checklistNames(contextOf({ partner: { ...riversideDebtAdvice, contacts } })), today)).toMatchObject({
      owner: 'Coordinator',
      safeguard: 'The coordinator does the course before the first referral comes, and nobody without it sees referrals.',
    });
    expect(readyPlan(item, checklistNames(contextOf({ partner: unnamed })), today).owner).toBe('Service manager');
  });

  it('must say what, who, when and what keeps details safe, when somebody changes them', () => {
    const step = stepAt(checklistJourney(checklistOf(gaps), contextOf()), 'plan/training');
    const read = step && readForm(checklistForm(step.question, checklistOf(gaps), contextOf()), { plan: 'change' }, today);
    expect(read).toMatchObject({
      ok: false,
      errors: {
        text: 'Enter what you will do',
        owner: 'Enter who will do it',
        by: 'Enter the date you will do it by',
        safeguard: 'Enter what keeps details safe until then',
      },
    });
  });
});

describe('the way', () => {
  it('leads on after each answer, back to what was left open, and then to the check', () => {
    const journey = checklistJourney(checklistOf({ ...currentDspt, mistakes: { answer: 'in-place' } }), contextOf());
    expect(pathAfter(journey, 'dspt')).toBe('privacy');
    expect(pathAfter(journey, 'privacy')).toBe('email');
    expect(pathAfter(journey, 'email')).toBe('privacy');
    expect(stepBefore(journey, 'dspt')).toBeUndefined();
    expect(stepBefore(journey, 'check')?.path).toBe('email');
    expect(pathAfter(checklistJourney(checklistOf({ ...currentDspt, ...allInPlace }), contextOf()), 'email')).toBe('check');
  });

  const scale = fc.constantFrom('in-place', 'partly', 'not-yet', 'not-sure', 'not-applicable');
  const value: fc.Arbitrary<FormValue> = fc.record({
    answer: fc.oneof(scale, fc.constantFrom('nhsmail', 'ordinary', 'no-email', 'secure-standard')),
    email: fc.constantFrom('a@nhs.net', 'b@charity.example'),
  });

  it('never asks twice and always ends, whatever is answered', () => {
    const dspt = fc.constantFrom('met', 'exceeded', 'approaching', 'not-registered', 'not-sure');
    fc.assert(
      fc.property(dspt, fc.dictionary(fc.constantFrom(...Object.keys(allInPlace)), value), fc.boolean(), (status, answers, confidentialityNeeded) => {
        const context = contextOf({ confidentialityNeeded, partner: unnamed });
        let given: Given = { dspt: { status, published: '2026-06-03' }, ...answers };
        for (let round = 0; round < 30; round += 1) {
          const journey = checklistJourney(checklistOf(given), context);
          expect(new Set(journey.steps.map(({ key }) => key)).size).toBe(journey.steps.length);
          if (!journey.next) return;
          const { key } = journey.next;
          given = { ...given, [key]: key.startsWith('plan/') ? { plan: 'use' } : (allInPlace[key] ?? { status, published: '2026-06-03' }) };
        }
        throw new Error('the checklist never ends');
      }),
      { numRuns: 100 },
    );
  });
});
