import { describe, expect, it } from 'vitest';
import { checklistItems } from '@/content/checklist';
import { aCharity } from '@/db/testing/builders';
import { checklistOf } from '../assurance/testing/checklists';
import { anAssessment, anEdition, aQuestion } from './testing/an-edition';
import { checklistProposal, toolkitSuggestion } from './toolkit-suggestions';

const organisation = aCharity({ icoRegistration: 'ZA000000' });
const training = aQuestion('2.1.1');
const known = (answers: Parameters<typeof checklistOf>[0]) => ({ organisation, items: checklistItems, checklists: [checklistOf(answers)] });

describe('what is known of a question', () => {
  it('comes from the profile, or from a point that speaks of all it asks', () => {
    expect(toolkitSuggestion(aQuestion('1.1.1', { answer: 'text' }), known({}))).toEqual({ value: { answer: 'written', text: 'ZA000000' }, from: 'profile' });
    expect(toolkitSuggestion(training, known({ training: { answer: 'in-place' } }))).toMatchObject({ value: { answer: 'yes' }, item: 'training' });
    expect(toolkitSuggestion(training, known({ training: { answer: 'not-applicable', whyNot: 'Nobody works here' } }))?.value).toEqual({
      answer: 'not-applicable',
      whyNot: 'Nobody works here',
    });
    // 3.1.1 stands behind the point, and the point does not ask it.
    expect(toolkitSuggestion(aQuestion('3.1.1'), known({ training: { answer: 'in-place' } }))).toBeUndefined();
    expect(toolkitSuggestion(training, known({ training: { answer: 'partly' } }))).toBeUndefined();
  });

  it('never writes an answer in words, nor says where a document is that nobody named', () => {
    expect(toolkitSuggestion(aQuestion('2.1.1', { answer: 'text' }), known({ training: { answer: 'in-place' } }))).toBeUndefined();
    expect(toolkitSuggestion(aQuestion('1.4.1', { answer: 'document' }), known({ keeping: { answer: 'in-place' } }))).toBeUndefined();
    expect(
      toolkitSuggestion(aQuestion('1.1.3', { answer: 'document' }), known({ privacy: { answer: 'in-place', noticeUrl: 'www.r.example' } }))?.value,
    ).toEqual({
      answer: 'yes',
      evidence: 'www.r.example',
    });
  });
});

describe('what the answers suggest for a point', () => {
  const edition = anEdition(8, [aQuestion('2.1.1'), aQuestion('3.2.1')]);
  const point = { printRefs: ['2.1.1', '3.2.1'] };
  const of = (first: string, second?: string) =>
    checklistProposal(point, anAssessment(edition, { '2.1.1': { answer: first }, ...(second && { '3.2.1': { answer: second } }) }))?.answer;

  it('is said only when all of its first references are answered', () => {
    expect(of('yes', 'yes')).toBe('in-place');
    expect(of('yes', 'not-yet')).toBe('partly');
    expect(of('not-yet', 'not-yet')).toBe('not-yet');
    expect(of('yes', 'not-applicable')).toBe('in-place');
    for (const [first, second] of [['yes'], ['yes', 'asking'], ['not-applicable', 'not-applicable']] as const) expect(of(first, second)).toBeUndefined();
    expect(checklistProposal({ printRefs: ['9.9.9'] }, anAssessment(edition))).toBeUndefined();
  });
});
