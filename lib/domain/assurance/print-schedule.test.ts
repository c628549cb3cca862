import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { settle } from '../agreement/settle';
import { assessModel } from '../legal-basis/assess-model';
import { printContext } from '../print/print-context';
import { goldenFile } from '../print/testing/golden-file';
import type { AssuranceReview, Checklist } from './checklist';
import { schedule } from './print-schedule';
import { safetySentences } from './safety-sentences';
import { allInPlace, currentDspt, type Given, noDspt, sentOf, today } from './testing/checklists';

function printing(checklist: Checklist) {
  const model = settle({ ...goldenFile, checklist }, catalogue);
  if (!model) throw new Error('the agreement does not settle');
  return printContext({ model, result: assessModel(model), checklist, catalogue, version: 1, on: today });
}

const printed = (given: Given, rows: AssuranceReview['rows'] = {}, lookup?: AssuranceReview['lookup']) => schedule(printing(sentOf(given, rows, lookup)));
const said = (given: Given) => safetySentences(printing(sentOf(given))).map(({ text }) => text);
const accepted = { outcome: 'accept-safeguard' } as const;

describe('the schedule', () => {
  const matches: AssuranceReview['lookup'] = { outcome: 'matches', code: '8ZZ98', level: 'met', on: '2026-11-14' };

  it('shows both standings, what was asked, and what the DSPT result covers', () => {
    const found = printed({ ...currentDspt, ...allInPlace }, {}, matches);
    expect(found?.heading).toBe('Checklist schedule');
    expect(found?.standing.map(({ text }) => text)).toEqual([
      'The Surgery’s DSPT result: Standards Met, 2025-26 edition, published 12 June 2026.',
      'The Charity’s DSPT result: Standards Met, 2025-26 edition, published 3 June 2026, looked up by the Surgery on 14 November 2026.',
    ]);
    expect(found?.rows).toEqual([
      { item: '1. People are told', answer: 'Yes', references: 'DSPT 1.1.2, 1.1.3' },
      { item: '3. Contracts mention it', answer: 'Not asked: current DSPT', references: 'DSPT 2.2.1, 10.2.2' },
      { item: '9. Mistakes are reported', answer: 'Yes', references: 'DSPT 6.1.1, 6.1.3' },
      { item: '10. Sent securely', answer: 'An ordinary email account', references: 'DSPT 4.5.3' },
    ]);
    expect(found?.notes.map(({ text }) => text)).toEqual([
      'Items 2, 4, 5, 6, 7 and 8: covered by the DSPT result.',
      'Not asked of a side with a current DSPT result, and not covered by that result: item 3.',
    ]);
  });

  it('names evidence by item, kind, day and hash, as much of it as there is room for', () => {
    const evidence = Array.from(
      { length: 9 },
      (_, i) => ({ id: `${i}`, item: 'training', kind: 'link', url: `https://s${i}.example/x`, on: '2026-11-18' }) as const,
    );
    const notes = schedule(printing({ ...sentOf({ ...noDspt, ...allInPlace }), evidence }))?.notes ?? [];
    expect(notes.at(-1)?.text).toMatch(/: item 4, link of 18 November 2026 \(s0\.example\); .*\(s5\.example\); 3 more\.$/);
  });

  it('shows open plans with their safeguard, and the help that was offered', () => {
    const given: Given = {
      ...noDspt,
      ...allInPlace,
      privacy: { answer: 'partly' },
      'plan/transparency': { plan: 'use' },
      contracts: { answer: 'not-yet' },
      'plan/contracts': { plan: 'change', text: 'Everyone signs the new page', owner: 'Service manager', by: '2027-01-15', safeguard: 'Nobody new starts' },
    };
    const help = { what: 'Give a model privacy notice', owner: 'IG lead', by: '2026-12-15' };
    const found = printed(given, { transparency: { outcome: 'offer-help', help }, contracts: { ...accepted, safeguardDone: '2026-11-13' } });
    expect(found?.rows).toHaveLength(10);
    expect(found?.rows[0]).toMatchObject({
      answer: 'Partly',
      plan: 'We will publish a short privacy notice that names Northfield Surgery, says what we receive and why, and how to object. This agreement comes with a paragraph for it. Service manager, by 12 December 2026. Until then: We tell each person when we first speak to them what we received, from whom and why, and how to object.',
    });
    expect(found?.rows[2]?.plan).toBe(
      'Everyone signs the new page. Service manager, by 15 January 2027. Until then: Nobody new starts. Done on 13 November 2026.',
    );
    expect(found?.notes.map(({ text }) => text)).toEqual(['Help offered: the Surgery will give a model privacy notice: IG lead, by 15 December 2026.']);
    expect(found?.standing[1]?.text).toBe('The Charity has no current DSPT result.');
    const givenHelp = { ...help, done: { by: 'manager', byName: 'Tom Ashby', at: '2026-12-10T09:00:00.000Z' } };
    expect(printed(given, { transparency: { outcome: 'offer-help', help: givenHelp } })?.notes.map(({ text }) => text)).toEqual([
      'Help: the Surgery offered to give a model privacy notice: IG lead, by 15 December 2026. It was recorded as done on 10 December 2026.',
    ]);
  });

  it('prints no name of a person and no address', () => {
    const words = JSON.stringify(printed({ ...noDspt, ...allInPlace }));
    expect(words).not.toMatch(/Tom Ashby|@|riverside-debt/);
  });

  it('says why a point does not apply, and claims no result that the look-up did not find', () => {
    const found = printed({ ...noDspt, ...allInPlace, premises: { answer: 'not-applicable', whyNot: 'We have no rooms.' } });
    expect(found?.rows[5]?.answer).toBe('Does not apply: We have no rooms');
    const differs = printed({ ...currentDspt, ...allInPlace }, {}, { outcome: 'differs', seen: 'Not published' });
    expect(differs?.standing[1]?.text).toBe('The Charity has no current DSPT result.');
    expect(differs?.rows).toHaveLength(10);
  });

  it('is never printed for a result that has lapsed', () => {
    expect(printed({ dspt: { status: 'met', published: '2025-06-20' }, ...allInPlace })?.standing[1]?.text).toBe('The Charity has no current DSPT result.');
  });
});

describe('devices and training in the text', () => {
  it('are said by the DSPT result where it covers them', () => {
    expect(said({ ...currentDspt, ...allInPlace })).toEqual([
      'By the Charity’s DSPT result, laptops, phones and memory sticks with such details are encrypted.',
      'By the same result, staff and volunteers are trained when they start and every year.',
    ]);
  });

  it.each([
    [{}, 'The Charity says that staff and volunteers are trained when they start and every year, last in September 2026.'],
    [
      { answer: 'partly', often: 'less' },
      'The Charity says that staff and volunteers are trained when they start and again, less often than yearly, last in September 2026.',
    ],
    [{ answer: 'partly', often: 'never' }, 'The Charity says that staff and volunteers are trained only when they start, last in September 2026.'],
    [
      { answer: 'partly', often: 'yearly' },
      'The Charity says that some staff and volunteers are trained when they start and every year, last in September 2026.',
    ],
    [{ answer: 'not-yet' }, 'The Charity says that staff and volunteers are not trained yet; the schedule says what it does about it.'],
    [{ answer: 'not-sure' }, 'The Charity is not sure that staff and volunteers are trained; the schedule says what it does about it.'],
  ])('training, as answered: %o', (change, sentence) => {
    expect(said({ ...noDspt, ...allInPlace, training: { answer: 'in-place', lastTraining: '2026-09', often: 'yearly', ...change } })[1]).toBe(sentence);
  });

  it.each([
    ['in-place', 'The Charity says that laptops, phones and memory sticks with such details are encrypted.'],
    ['partly', 'The Charity says that some laptops, phones and memory sticks with such details are encrypted; the schedule says what it does about the rest.'],
    [
      'not-yet',
      'The Charity says that laptops, phones and memory sticks with such details are not encrypted yet; the schedule says what keeps details safe until they are.',
    ],
    [
      'not-sure',
      'The Charity is not sure that laptops, phones and memory sticks with such details are encrypted; the schedule says what keeps details safe until it is.',
    ],
    ['not-applicable', 'The Charity says that encryption of devices does not apply to it: we keep nothing on devices.'],
  ])('devices, as answered: %s', (answer, sentence) => {
    expect(said({ ...noDspt, ...allInPlace, devices: { answer, whyNot: 'We keep nothing on devices.' } })[0]).toBe(sentence);
  });

  it('never claim what nobody answered', () => {
    expect(said(noDspt)).toEqual([]);
  });
});
