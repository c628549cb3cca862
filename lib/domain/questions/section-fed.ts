// The section of the agreement that the answer to a question goes into: shown beside the question while it is answered.
import type { SectionId } from '../print/print-model';
import type { Question, TaskId } from './question';

const ofTask: Readonly<Record<TaskId, SectionId>> = {
  service: 'purpose',
  people: 'purpose',
  details: 'details',
  legal: 'legal-basis',
  method: 'transfer',
  'ig-review': 'checks',
  send: 'signatures',
};

/** undefined: a question that is no part of the draft. */
export const sectionFed = ({ prints, task }: Pick<Question, 'prints' | 'task'>): SectionId | undefined => prints ?? (task && ofTask[task]);
