import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { suggestedKeeping } from '@/lib/domain/agreement/suggested-wording';
import { answered } from './testing/agreement-files';
import { goldenFile } from './testing/golden-file';
import * as otherFiles from './testing/other-files';
import { ownWordsFile } from './testing/own-words-file';
import { printAgreement } from './print-agreement';
import { allSaid } from './testing/print-as-text';
import { printedText, saidIn, sourceOf } from './testing/printed';

const files: Readonly<Record<string, AgreementFile>> = { goldenFile, ownWordsFile, ...otherFiles };

describe('a suggestion that was changed', () => {
  const text = printedText(ownWordsFile);
  const debt = catalogue.services.find(({ id }) => id === 'debt-counselling')!;
  const { place, jobs } = suggestedKeeping({ kind: 'wider_support' }, catalogue);
  const ours = [
    debt.wording.purpose,
    debt.wording.lost,
    debt.wording.mayDo,
    debt.wording.inShort ?? 'give debt advice',
    place,
    jobs,
    '12 months after',
    '3 months after',
    'The Charity checks every',
    'welfare deputy',
    'Telephone number |',
  ];

  it.each(ours)('is nowhere in the print: %s', (words) => {
    expect(text.replace('Riverside Debt Advice', '').toLowerCase()).not.toContain(words.replace(/^So that /u, '').toLowerCase());
  });

  it('gives way to their own words, tidied to stand in a sentence', () => {
    for (const words of [
      'So that families get on top of what they owe.',
      'Without it: bills would grow in drawers.',
      'use the details only to ring the family and plan repayments.',
      'Use these details only to ring the family and plan repayments.',
      'ask the practice’s senior nurse',
      'Shoe size | Shoes are part of the scheme',
      'Another way: A secure file site of the county.',
      'deleted 7 years after the help ends',
      'deleted 2 months after',
      'The reason for this time: our funder asks for it.',
      'The Charity’s bookkeeper checks every three months',
      'the Charity gives the details back to the Surgery',
      'in its locked cabinet; two caseworkers can see them.',
    ])
      expect(text).toContain(words);
  });
});

describe('an answer that is not there', () => {
  const cases = Object.entries(files).flatMap(([name, file]) =>
    Object.keys(file.answers)
      .filter((id) => !['partner', 'service', 'share'].includes(id))
      .map((id) => [name, id] as const),
  );

  it.each(cases)('in %s, %s, prints nothing', (name, id) => {
    const file = files[name]!;
    const { [id]: _, ...answers } = file.answers;
    const { reply: __, ...rest } = file;
    const said = saidIn({ ...(id === 'decide' ? rest : file), answers });
    expect(said.filter(({ kind, from }) => kind === 'answer' && from === id)).toEqual([]);
    expect(said.map(({ text }) => text).join('\n')).not.toMatch(/undefined|NaN|Not answered/u);
  });

  it('leaves an agreement without partner’s answers printable, and says what is open only in a preview', () => {
    const { reply: _, checklist: __, igReview: ___, ...rest } = goldenFile;
    const draft: AgreementFile = { ...rest, answers: Object.fromEntries(['share', 'partner', 'service'].map((id) => [id, goldenFile.answers[id]!])) };
    expect(printedText(draft)).not.toContain('Not answered yet');
    const preview = saidIn(draft, catalogue, 'say')
      .filter(({ text }) => text.startsWith('Not answered yet: '))
      .map(({ from }) => from);
    expect(preview).toEqual(
      expect.arrayContaining([
        'purpose',
        'people',
        'details',
        'back',
        'send-how',
        'only-you',
        'telling-people',
        'privacy',
        'ig-review',
        'decide',
        'enough',
        'dspt',
        'decision',
      ]),
    );
  });
});

describe('an answer to a question that is not asked', () => {
  const stale = answered({
    'who-pays': { commissioner: ['health'] },
    'purpose-edit': { purpose: 'STALE', lost: 'STALE', mayDo: 'STALE' },
    children: { csc: 'yes' },
    capacity: { steps: 'change', stepsText: 'STALE' },
    'details-choose': { items: ['name', 'other'], otherLabel: 'STALE', otherCategory: 'health' },
    'details-why/other': { reason: 'STALE' },
    'details-free-text': { shows: ['not-sure'] },
    'send-how-other': { other: 'STALE' },
    'send-how-access': { system: 'STALE', jobs: 'STALE', review: 'STALE' },
    'our-task': { law: 'STALE' },
    'people-call-it-care': { testA: 'yes', classReason: 'STALE', 'given-for': 'hospice' },
    'care-professional': { testB: 'health', 'given-for': 'hospice' },
  });
  const fresh = printedText(goldenFile);

  it('changes not one word, whichever of them are on file', () => {
    void fc.assert(
      fc.property(fc.subarray(Object.keys(stale)), (ids) => {
        const left = Object.fromEntries(ids.map((id) => [id, stale[id]!]));
        expect(printedText({ ...goldenFile, answers: { ...goldenFile.answers, ...left } })).toBe(fresh);
      }),
    );
  });

  it('includes what was answered for another service', () => {
    const { details, ...answers } = goldenFile.answers;
    const overtaken = { ...details!, value: { ...details!.value, 'given-for': 'hospice health_care' } };
    expect(saidIn({ ...goldenFile, answers: { ...answers, details: overtaken } }).filter(({ from }) => from === 'details')).toEqual([]);
  });
});

describe('public task', () => {
  const payers = ['health', 'social', 'other-public', 'none', 'not-sure'];
  const base = otherFiles.commissionedHospiceNoLaw;

  it('never prints for a body that is no public authority without a named law', () => {
    void fc.assert(
      fc.property(fc.subarray(payers), fc.option(fc.constant('Care Act 2014, section 5'), { nil: undefined }), (commissioner, law) => {
        const answers = { ...base.answers, ...answered({ 'who-pays': { commissioner }, ...(law && { 'our-task': { law } }) }) };
        const text = printedText({ ...base, answers });
        if (/Article 6, the Hospice: 6\(1\)\(e\)/u.test(text))
          expect(text).toContain('Article 6, the Hospice: 6(1)(e) public task (Care Act 2014, section 5).');
        else expect(text).toContain('Article 6, the Hospice: 6(1)(f) legitimate interests; its assessment is dated 10 November 2026.');
      }),
    );
  });

  it.each([
    ['leave-out', undefined],
    ['say', 'Article 6, the Hospice: public task if the Hospice names the law that gives it this task, otherwise legitimate interests.'],
  ] as const)('is not said by the print even if the rules were to give it (%s)', (missing, words) => {
    const source = sourceOf(base, catalogue, missing);
    const flows = source.result.flows.map((flow) => ({
      ...flow,
      result: { ...flow.result, overrides: [], art6: { ...flow.result.art6, receiving: '6(1)(e)' as const } },
    }));
    const said = allSaid(printAgreement({ ...source, result: { ...source.result, flows } })).filter(({ text }) => text.startsWith('Article 6, the Hospice'));
    expect(said.map(({ text }) => text)).toEqual(words === undefined ? [] : [words]);
  });

  it('prints the duty to share for care only where both sides are under it', () => {
    expect(printedText(otherFiles.commissionedHospice)).toContain('section 251B');
    expect(printedText(otherFiles.donationHospice)).not.toContain('251B');
    expect(printedText(otherFiles.exerciseClass)).not.toContain('251B');
  });
});
