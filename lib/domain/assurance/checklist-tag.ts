// The tag of a checklist as people read it: its status, or what a date has made of it.
import type { Checklist } from './checklist';
import type { ChecklistContext } from './checklist-context';
import type { Side } from '../agreement/model';
import { addMonths, dayOf } from './calendar';
import { itemStandings } from './item-standing';
import type { Recheck, RecheckDecision } from './recheck';
import { looksSince, worseSince } from './worse-since';

/** A decision is looked at again after a year. Our own rule. */
const reviewMonths = 12;

export interface ChecklistTag {
  readonly text: string;
  readonly tint: 'grey' | 'blue' | 'amber' | 'green' | 'red';
}

type Rechecks = readonly Recheck[] | undefined;

const isAccepted = ({ status }: Checklist) => status === 'accepted' || status === 'accepted-with-plan';

/** A year after the decision, or when the DSPT result that it rested on has lapsed and left points unanswered. */
export function isOutOfDate(checklist: Checklist, context: ChecklistContext): boolean {
  if (!isAccepted(checklist) || !checklist.decision) return false;
  const oldAge = addMonths(dayOf(checklist.decision.at), reviewMonths) <= context.today;
  return oldAge || itemStandings(checklist, context).some(({ source }) => source === 'missing');
}

/** Accepted, and not out of date: an agreement may rest on it. */
export function assuranceStands(checklist: Checklist, context: ChecklistContext): boolean {
  return isAccepted(checklist) && !isOutOfDate(checklist, context);
}

const looked: Readonly<Record<RecheckDecision, ChecklistTag>> = {
  stands: { text: 'Accepted', tint: 'green' },
  condition: { text: 'Accepted with plan', tint: 'green' },
  'no-longer': { text: 'Not accepted', tint: 'red' },
};

/** Of what was accepted: that it wants another look, or what the last one said. Nothing while it stands as it was decided. */
function acceptedTag(checklist: Checklist, context: ChecklistContext, reader: Side, rechecks: Rechecks): ChecklistTag | undefined {
  if (!isAccepted(checklist)) return undefined;
  const file = { ...(rechecks && { rechecks }) };
  const last = looksSince({ checklist, file }).at(-1);
  const worse = worseSince({ checklist, context, file }).length > 0;
  if ((!last || worse) && isOutOfDate(checklist, context)) return { text: 'Out of date', tint: 'red' };
  if (worse && reader === 'sharing') return { text: 'Check again', tint: 'amber' };
  return last && looked[last.decision];
}

/** `reader`: the side that reads it, which is “you” there. `rechecks`: the looks that were taken again. */
export function checklistTag(checklist: Checklist, context: ChecklistContext, reader: Side, rechecks?: Rechecks): ChecklistTag {
  const accepted = acceptedTag(checklist, context, reader, rechecks);
  if (accepted) return accepted;
  if (checklist.status === 'in-progress')
    return Object.keys(checklist.answers).length === 0 ? { text: 'Not started', tint: 'grey' } : { text: 'In progress', tint: 'blue' };
  const tags = {
    'with-sharing-organisation': { text: reader === 'sharing' ? 'With you' : `With ${context.sharing.name}`, tint: 'blue' },
    'question-asked': { text: 'Question asked', tint: 'amber' },
    accepted: { text: 'Accepted', tint: 'green' },
    'accepted-with-plan': { text: 'Accepted with plan', tint: 'green' },
    'not-accepted': { text: 'Not accepted', tint: 'red' },
  } as const;
  return tags[checklist.status];
}
