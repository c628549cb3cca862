// Somebody else whose details go along with a referral has a say over those alone: their no ends nobody’s help, nobody tells them who is
// referred, and where they cannot decide their details stay out (UK GDPR Articles 15(4) and 21; rule C10).
import { describe, expect, it } from 'vitest';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import { promises } from '@/lib/domain/print/promises';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { printedText, sourceOf } from '@/lib/domain/print/testing/printed';
import { textsOf } from './paper-words';
import { asks, carers, chosen, who } from './testing/carers-files';
import { blocksOf, paperNamed, papersOfFile } from './testing/papers-on-file';

const textOf = (file: AgreementFile, id: string) => paperNamed(papersOfFile(file), id).blocks.flatMap(textsOf).join('\n');
const abuse = withAnswers(goldenFile, {
  service: { serviceType: 'domestic-abuse' },
  'details-danger': { wording: 'use' },
  ...who('carers'),
  ...chosen('name', 'phone', 'cared-for'),
  ...asks,
});
const care = withAnswers(carers, { 'people-call-it-care': { testA: 'yes' }, 'care-professional': { testB: 'health' } });
const duties = (file: AgreementFile, side: 'sharing' | 'receiving') => promises(sourceOf(file), side).map(({ what }) => what);

describe('their no', () => {
  it('takes out their details alone, in section 9, before the steps and in the promises of both sides', () => {
    const rung = withAnswers(goldenFile, chosen('name', 'phone', 'emergency-contact'));
    expect(printedText(rung)).toContain('Others named can see or stop only their own details, unless that is unsafe.');
    for (const file of [carers, care, abuse, rung]) {
      if (file !== rung) expect(printedText(file)).toMatch(/takes out those alone\. The help goes on\..*What keeps somebody safe is sent and kept, unless /su);
      const [first] = paperNamed(papersOfFile(file), 'objection-procedure').blocks;
      expect(first?.block).toBe('call-out');
      expect(first && textsOf(first)).toContainEqual(expect.stringMatching(/takes out that person’s details alone\. The referral and the help stand\.$/u));
      for (const side of ['sharing', 'receiving'] as const)
        expect(duties(file, side)).toContainEqual(
          expect.stringMatching(
            /^If a person says no, stop.*; for somebody else whose details went along, take out theirs alone, unless they keep somebody safe$/u,
          ),
        );
    }
    for (const id of ['objection-procedure', 'promises-sharing']) expect(textOf(goldenFile, id)).not.toContain('somebody else whose details');
    expect(printedText(goldenFile)).not.toContain('somebody else whose details went along');
  });

  it('is answered only once the safeguarding lead was asked, where somebody is harmed', () => {
    expect(textOf(abuse, 'objection-procedure')).toContain(
      'Ask the safeguarding lead before you answer or take anything out. Say nothing of whoever is referred, and not that anybody is.',
    );
    expect(printedText(abuse)).toContain('who is told nothing of whoever is referred, and not that anybody is.');
    expect(printedText(carers)).not.toContain('told nothing of whoever is referred');
  });

  it('leaves in what keeps somebody safe, and is answered as carefully where a detail endangers somebody and not the service', () => {
    const harmed = withAnswers(goldenFile, chosen('name', 'phone', 'alleged-perpetrator', 'domestic-abuse'));
    const steps = textOf(harmed, 'objection-procedure');
    expect(steps).toContain('What keeps somebody safe is sent and kept (such as who may harm, a child at risk, a court order), unless ');
    expect(steps).toContain('Ask the safeguarding lead before you answer or take anything out.');
    expect(printedText(harmed)).toContain('The safeguarding lead is asked before anybody answers that person');
    expect(textOf(harmed, 'staff-guide')).toMatch(/asks to see/u);
  });

  it('gives them no more than their own details to see', () => {
    expect(printedText(carers)).toContain('Each sees their own details alone.');
    expect(textOf(abuse, 'objection-procedure')).toContain('they see their own details alone');
    expect(textOf(carers, 'consent-form-cared-for')).toContain('From then on we stop sharing what is about you.');
  });
});

describe('of whoever cannot decide, where section 7 has no steps', () => {
  it('details stay out and the referral goes on, in section 7, on guide, form and record', () => {
    for (const file of [carers, abuse]) {
      expect(printedText(file)).toContain('16 or over and cannot decide, the details are left out; the referral goes on.');
      expect(textOf(file, 'staff-guide')).toMatch(
        /You doubt that the person can decide: stop.*cannot decide: leave their details out\. The referral goes on\./su,
      );
      const form = textOf(file, 'consent-form-cared-for');
      expect(form).toContain('Leave their details out; the referral goes on.');
      expect(form).not.toMatch(/attorney|deputy|ask the IG lead before anybody signs/u);
      expect(textOf(file, 'verbal-consent-record-cared-for')).not.toContain('It was decided for the person as section 7 says');
    }
    const steps = withAnswers(carers, { people: { ...who('carers', 'may-lack-capacity').people }, capacity: { steps: 'use' } });
    expect(printedText(steps)).not.toContain('cannot decide, the details are left out');
    expect(textOf(steps, 'verbal-consent-record-cared-for')).toContain('It was decided for the person as section 7 says');
  });
});

describe('where people expect what is shared about themselves', () => {
  it('somebody else has a form and a record of their own, a promise that they are asked, and a word in both notices', () => {
    const kinds = papersOfFile(care).map(({ id }) => id);
    expect(kinds).toEqual(expect.arrayContaining(['consent-form-cared-for', 'verbal-consent-record-cared-for']));
    expect(kinds).not.toContain('consent-form');
    for (const id of ['consent-form-cared-for', 'verbal-consent-record-cared-for'])
      expect(blocksOf(paperNamed(papersOfFile(care), id), 'tick').flatMap(({ mark }) => mark ?? [])).toContain('A');
    expect(printedText(care)).toContain('Asked where the carer agrees and it is safe, else left out; written in their own record or with the referral.');
    expect(textOf(care, 'staff-guide')).toContain('There is a form.');
    expect(duties(care, 'sharing')).toContain(
      'Ask whoever else is named (the person cared for) for a yes of their own, where the carer agrees and it is safe; otherwise leave their details out',
    );
    for (const side of ['sharing', 'receiving'])
      expect(textOf(care, `privacy-notice-text-${side}`)).toContain('Details of somebody else go only with their own yes.');
    expect(textOf(goldenFile, 'privacy-notice-text-sharing')).not.toContain('Details of somebody else');
  });
});

it('calls a disclosure or an assessment of abuse a detail about health in section 7, and asks for it on its own', () => {
  const told = withAnswers(abuse, { 'details-choose': { items: ['name', 'phone', 'domestic-abuse'], 'written-domestic-abuse': 'list' } });
  expect(printedText(told)).not.toContain('Article 9: no health');
  expect(printedText(told)).toContain('9(2)(a) explicit consent, given in statement B');
  expect(blocksOf(paperNamed(papersOfFile(told), 'consent-form'), 'tick').flatMap(({ mark }) => mark ?? [])).toContain('B');
});
