import 'server-only';
// What the browser needs to know to keep answers without a signal: whose they are, and what is asked next. No name and no number of a person.
import { unsentWords as words } from '@/content/wording/unsent';
import type { ChecklistGround } from '@/lib/domain/assurance/checklist-ground';
import { checklistJourney } from '@/lib/domain/assurance/checklist-journey';
import type { Actor } from '@/lib/domain/people/actor';
import { sha256 } from '@/lib/server/sha256';
import type { UnsentModel } from './checklist-models';

const enough = 16;

/** Those behind the question of the page first, as the way goes on. */
export function unsentModel({ checklist, context }: ChecklistGround, actor: Pick<Actor, 'person' | 'organisation'>, screen?: string): UnsentModel {
  const { steps } = checklistJourney(checklist, context);
  const index = steps.findIndex(({ path }) => path === screen);
  const onward = [...steps.slice(index + 1), ...steps.slice(0, Math.max(index, 0))];
  return {
    owner: sha256(`${actor.person} ${actor.organisation}`).slice(0, enough),
    base: `/checklists/${checklist.id}`,
    ...(screen !== undefined && { screen }),
    ahead: onward.filter(({ answered }) => !answered).map(({ path }) => path),
    words,
  };
}
