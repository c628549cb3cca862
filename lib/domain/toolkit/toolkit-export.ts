// The answers as they are copied into the toolkit: a line for each question in its order, and the text that goes into its box.
import { dateInWords } from '../assurance/calendar';
import { type SelfAssessment, stateOf, type ToolkitAnswer, type ToolkitState } from './self-assessment';
import type { ToolkitQuestion } from './toolkit-edition';

const said = (answer: ToolkitAnswer | undefined, name: string): string => {
  const value = answer?.value[name];
  return typeof value === 'string' ? value : '';
};

/** What goes into the box of the toolkit; empty while there is nothing to copy. */
export function textToCopy(question: ToolkitQuestion, answer: ToolkitAnswer | undefined): string {
  if (!answer || answer.toCheck) return '';
  const evidence = said(answer, 'evidence');
  switch (said(answer, 'answer')) {
    case 'yes':
      return question.answer === 'document' ? evidence : ['Yes', evidence && `Evidence: ${evidence}`].filter(Boolean).join('. ');
    case 'written':
      return [said(answer, 'text'), evidence && `Evidence: ${evidence}`].filter(Boolean).join('\n');
    case 'not-applicable':
      return `Not applicable: ${said(answer, 'whyNot')}`;
    default:
      return '';
  }
}

export const stateWords: Readonly<Record<ToolkitState, string>> = { done: 'Done', open: 'To do', check: 'Check again', none: 'Not answered' };

/** What was answered, in words. */
export function answerInWords(question: ToolkitQuestion, answer: ToolkitAnswer | undefined): string {
  switch (said(answer, 'answer')) {
    case 'yes':
      return question.answer === 'document' ? 'Yes, we have it' : 'Yes';
    case 'written':
      return said(answer, 'text');
    case 'not-yet':
      return ['Not yet', said(answer, 'plan')].filter(Boolean).join('. ');
    case 'asking':
      return question.knows === 'it-supplier' ? 'Asking our IT supplier' : 'Asking somebody';
    case 'not-applicable':
      return `Does not apply: ${said(answer, 'whyNot')}`;
    default:
      return '';
  }
}

export interface ExportLine {
  readonly question: ToolkitQuestion;
  readonly state: ToolkitState;
  readonly answer: string;
  readonly copy: string;
  readonly evidence: string;
  readonly note: string;
  readonly answered?: ToolkitAnswer;
}

/** Every question in the toolkit’s order. */
export const exportLines = (assessment: SelfAssessment): readonly ExportLine[] =>
  assessment.edition.questions.map((question) => {
    const answer = assessment.answers[question.ref];
    return {
      question,
      state: stateOf(question, assessment),
      answer: answerInWords(question, answer),
      copy: textToCopy(question, answer),
      evidence: said(answer, 'evidence'),
      note: said(answer, 'note'),
      ...(answer && { answered: answer }),
    };
  });

export const csvColumns = ['Number', 'Question in plain words', 'Mandatory', 'State', 'Answer', 'Text for the toolkit', 'Evidence', 'Note', 'Answered on'];

export const csvRow = ({ question, state, answer, copy, evidence, note, answered }: ExportLine): readonly string[] => [
  question.ref,
  question.question,
  question.mandatory ? 'Yes' : 'No',
  stateWords[state],
  answer,
  copy,
  evidence,
  note,
  answered ? answered.at.slice(0, 10) : '',
];

/** Plain text, a block for each question. A line of somebody’s own words can never look like the head of a block: it is set in. */
export const asPlainText = (heading: string, lines: readonly ExportLine[], today: string): string =>
  [
    `${heading}\nAs at ${dateInWords(today)}\n`,
    ...lines.map(({ question, state, copy }) => {
      const body = copy === '' ? `(${stateWords[state]})` : copy;
      return `${question.ref} ${question.question}${question.mandatory ? ' [mandatory]' : ''}\n${body
        .split('\n')
        .map((line) => `    ${line}`)
        .join('\n')}\n`;
    }),
  ].join('\n');
