import { describe, expect, it } from 'vitest';
import type { AgreementFile } from '../agreement/agreement-file';
import { printFrame } from '../signing/print-frame';
import { frameWords } from './frame-words';
import { openLine } from './open-line';
import { goldenFile } from './testing/golden-file';
import { commissionedHospice, exerciseClass } from './testing/other-files';
import { printed, printedText, sourceOf } from './testing/printed';

const boxOf = (file: AgreementFile) => printed(file).smallCharity!;

describe('the box on top', () => {
  it('calls a small charity only a charity whose service is wider than care', () => {
    expect([goldenFile, commissionedHospice, exerciseClass].map((file) => boxOf(file).heading)).toEqual([
      'What this means for a small charity',
      'What this means for the Hospice',
      'What this means for the Club',
    ]);
  });

  it('speaks of a DSPT result only where there is one', () => {
    const last = (file: AgreementFile) => boxOf(file).sentences.at(-1)?.text;
    expect(last(commissionedHospice)).toContain('if your DSPT lapses or a checklist answer gets worse');
    expect(last(exerciseClass)).toBe('Tell the Surgery within five working days if a checklist answer gets worse.');
  });

  it('allows what section 2 allows, no less', () => {
    for (const file of [goldenFile, commissionedHospice, exerciseClass]) {
      const use = sourceOf(file).model.purpose.mayDo;
      expect(boxOf(file).sentences[0]?.text).toBe(`Use these details only to ${use}.`);
    }
    expect(boxOf(exerciseClass).sentences[0]?.text).toContain('keep a record of who comes');
  });
});

describe('the details of family and carers under implied consent', () => {
  const agreed = (carerAgreement: string): AgreementFile => {
    const { people, ...answers } = commissionedHospice.answers;
    return { ...commissionedHospice, answers: { ...answers, people: { ...people!, value: { ...people!.value, carerAgreement } } } };
  };

  it('have a footing of their own in section 7', () => {
    expect(printedText(agreed('each'))).toContain(
      'Family, friends and carers: explicit consent for own details, of each or whoever decides for them; else left out.',
    );
    expect(printedText(agreed('person-only'))).toContain('the person who uses the service says yes, and is asked to tell the carer, if safe.');
    expect(printedText(goldenFile)).not.toContain('Family, friends and carers');
  });
});

describe('a risk assessment', () => {
  const screened = (reference?: string): AgreementFile => ({
    ...goldenFile,
    igReview: { ...goldenFile.igReview!, dpia: { signs: [], result: 'recommended', ...(reference && { reference }) } },
  });

  it('that was recommended and recorded is named', () => {
    const text = printedText(screened('Assessment 14'));
    expect(text).toContain('A data protection impact assessment was recommended; recorded on 6 November 2026: Assessment 14.');
    expect(text).not.toContain('was not done');
    expect(printedText(screened())).toContain('recommended and was not done; why is recorded (6 November 2026)');
  });

  it('that was done is named with its date and owner; a duty without one is an open line, whatever an old record says of it', () => {
    const recorded = (dpia: NonNullable<AgreementFile['igReview']>['dpia']) =>
      printedText({ ...goldenFile, igReview: { ...goldenFile.igReview!, dpia } }, undefined, 'say');
    const required = { signs: ['dataMatching'], result: 'required' } as const;
    expect(recorded({ ...required, reference: 'Assessment 14', on: '2026-09-03', owner: 'Practice manager' })).toContain(
      'A data protection impact assessment covers this sharing: Assessment 14, finished on 3 September 2026, owned by Practice manager.',
    );
    const decided = { name: 'Dr Ben Hall', job: 'Caldicott Guardian', on: '2026-11-03', why: 'Two short lists are compared by hand' };
    const old = recorded({ ...required, ...{ decided } });
    expect(old).toContain(openLine('the data protection impact assessment'));
    expect(old).not.toContain(decided.why);
  });
});

describe('the dates of a copy', () => {
  const source = sourceOf(goldenFile);
  const [print, sides] = [printed(goldenFile), ['sharing', 'receiving'] as const];
  const version = { id: 'v', reference: 'SA-7K4M-2QXR', number: 1, content: '', fingerprint: 'a'.repeat(64), frozenAt: '2026-11-21T09:00:00.000Z' };
  const signature = (side: 'sharing' | 'receiving', at: string) => ({ id: side, side, round: 1, personId: side, name: 'N', role: 'R', organisation: 'O', at });
  const facts = (count: number) => {
    const standing = sides.slice(0, count).map((side, n) => signature(side, `2026-11-2${2 + n}T10:00:00.000Z`));
    return frameWords(print, printFrame(version, { model: source.model } as never, standing)).facts.slice(2);
  };

  it('are days once the last side has signed, so that there is a date above', () => {
    expect(facts(1)).toEqual(['Starts on the day the last side signs', 'Review one year after that']);
    expect(facts(2)).toEqual(['Starts on 23 November 2026', 'Review by 23 November 2027']);
  });
});
