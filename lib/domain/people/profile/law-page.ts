// The law that gives an organisation its job (OP7). Article 6(1)(e) rests on one: UK GDPR Article 6(3).
import type { FormValue } from '../../questions/form';
import type { Organisation } from '../organisation';
import { present, textIn } from './profile-value';

export type TaskInLaw = NonNullable<Organisation['taskInLaw']>;

/** “primary medical services, National Health Service Act 2006” */
export const lawInWords = ({ task, act }: TaskInLaw): string => [task, act].filter(Boolean).join(', ');

export function lawValue({ taskInLaw, unanswered }: Organisation, suggested: TaskInLaw | undefined): FormValue {
  if (unanswered?.includes('law')) return {};
  if (taskInLaw === undefined) return { law: 'none' };
  const words = lawInWords(taskInLaw);
  return suggested && words === lawInWords(suggested) ? { law: 'use' } : present({ law: 'change', text: words });
}

export function withLaw(before: Organisation, value: FormValue, suggested: TaskInLaw | undefined): Organisation {
  const { taskInLaw, ...rest } = before;
  const [choice, typed] = [textIn(value, 'law'), textIn(value, 'text')];
  if (choice === 'use' && suggested) return { ...rest, taskInLaw: suggested };
  if (choice !== 'change' || typed === undefined) return rest;
  return { ...rest, taskInLaw: taskInLaw && typed === lawInWords(taskInLaw) ? taskInLaw : { task: '', act: typed } };
}
