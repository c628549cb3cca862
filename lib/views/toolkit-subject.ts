import 'server-only';
// The DSPT questions of the own organisation, as every page of them loads them.
import { builtEditions } from '@/content/toolkit/editions';
import * as assessments from '@/db/self-assessments';
import type { Q } from '@/db/store';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { editionWords } from '@/lib/domain/assurance/dspt';
import type { Actor } from '@/lib/domain/people/actor';
import type { ToolkitGround } from '@/lib/domain/toolkit/toolkit-ground';
import { toolkitGround } from '@/lib/domain/toolkit/toolkit-ground';
import { stateOf, type SelfAssessment } from '@/lib/domain/toolkit/self-assessment';
import { stateWords } from '@/lib/domain/toolkit/toolkit-export';
import type { ToolkitEdition, ToolkitQuestion } from '@/lib/domain/toolkit/toolkit-edition';
import { toolkitWords as words } from '@/content/wording/toolkit';
import type { ToolkitTask } from './toolkit-models';

export const toolkitHome = '/organisation/dspt/questions';
export const groupPath = (number: number): string => `${toolkitHome}/${number}`;
export const questionAddress = (ref: string): string => `/organisation/dspt/question/${ref}`;

/** Undefined for nobody’s organisation, and before the first edition. */
export async function toolkitSubject(q: Q, actor: Actor, now: Date): Promise<ToolkitGround | undefined> {
  const onFile = await assessments.onFile(q, actor, builtEditions);
  return onFile && toolkitGround(onFile, dayOf(now.toISOString()));
}

export const editionName = ({ version }: Pick<ToolkitEdition, 'version'>): string => editionWords(version);

const statuses = { done: 'completed', open: 'in-progress', check: 'problem', none: 'not-started' } as const;

/** A question as a line of a list. */
export function questionTask(question: ToolkitQuestion, assessment: SelfAssessment): ToolkitTask {
  const state = stateOf(question, assessment);
  return {
    id: `q-${question.ref.replaceAll('.', '-')}`,
    text: `${question.ref} ${question.question}`,
    hint: words.group.hint(question.mandatory, question.knows === 'it-supplier'),
    href: questionAddress(question.ref),
    status: statuses[state],
    ...(state !== 'none' && { statusText: stateWords[state] }),
  };
}
