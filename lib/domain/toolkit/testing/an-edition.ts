// A small edition for tests, and the answers to it.
import type { FormValue } from '../../questions/form';
import type { SelfAssessment, ToolkitAnswers } from '../self-assessment';
import type { ToolkitEdition, ToolkitQuestion } from '../toolkit-edition';

export const aQuestion = (ref: string, over: Partial<ToolkitQuestion> = {}): ToolkitQuestion => ({
  ref,
  earlierRefs: [],
  group: Number(ref.split('.')[0]),
  question: `Do you do what ${ref} asks?`,
  help: 'A note is enough.',
  examples: ['A note'],
  answer: 'yes-no',
  mandatory: true,
  approaching: false,
  knows: 'manager',
  topic: null,
  notApplicableWhen: null,
  unsure: false,
  ...over,
});

export const anEdition = (version: number, questions: readonly ToolkitQuestion[]): ToolkitEdition => ({
  version,
  source: 'Made up for this test',
  groups: [...new Set(questions.map(({ group }) => group))].map((number) => ({ number, name: `Group ${number}` })),
  questions: [...questions],
});

export const answered = (values: Readonly<Record<string, FormValue>>): ToolkitAnswers =>
  Object.fromEntries(Object.entries(values).map(([ref, value]) => [ref, { value, revision: 1, by: 'tom', at: '2026-11-01T09:00:00.000Z' }]));

export const anAssessment = (edition: ToolkitEdition, values: Readonly<Record<string, FormValue>> = {}): SelfAssessment => ({
  organisationId: 'riverside',
  edition,
  answers: answered(values),
});
