// How the checklist and its plans read: what is planned is never said to be done, nor a day that has passed to be still to come.
import { dateInWords } from '../assurance/calendar';
import { isOpen, type ItemStanding } from '../assurance/item-standing';
import { isOver } from '../assurance/lapsed-promises';
import type { Plan } from '../assurance/plan';
import { asTyped } from '../print/words';
import { doesNotApply, done, type GuidanceContext, notDone, notYet, type Reading, type Remedy, schedule } from './guidance-point';

/** Who moves next: the partner fills in its checklist, then the sending side accepts it. */
export const unaccepted = ({ checklist }: GuidanceContext): Remedy => (checklist === 'sent' ? { check: 'assurance-accepted' } : { checklist: 'fill-in' });

/** What keeps details safe meanwhile; where the sharing side asked for one of both first, that nothing is sent before it, as the schedule says. */
function meanwhile({ item, plan }: Planned, asked: GuidanceContext['asked'], soon: string): string {
  const part = asked.find((one) => one.chosen && one.item?.id === item.id)?.part;
  if (part === 'plan') return '. Nothing is sent before it is done';
  const safeguard = asTyped(plan.safeguard);
  return part === 'safeguard' ? `. Before anything is sent, and until it is done: ${safeguard}` : `${soon}: ${safeguard}`;
}

type Planned = Pick<ItemStanding, 'item'> & { readonly plan: Plan };

/** What was asked for first with the decision itself holds everything up, whatever stands beside a plan. */
const conditioned = (asked: GuidanceContext['asked']): string =>
  asked.some(({ item }) => item === undefined) ? '. Nothing is sent before the condition in the schedule is met' : '';

/** A plan, and whether its day is over. */
export function planReads(planned: Planned, { asked, today }: Pick<GuidanceContext, 'asked' | 'today'>): string {
  const held = conditioned(asked);
  const by = dateInWords(planned.plan.by);
  if (isOver(planned.plan.by, today)) return `Overdue: planned by ${by}, and not said to be done${meanwhile(planned, asked, '. Meanwhile')}${held}`;
  return `Planned by ${by}${meanwhile(planned, asked, '; until then')}${held}`;
}

const waits: Readonly<Record<GuidanceContext['checklist'], string>> = {
  'not-sent': 'The checklist is not sent yet',
  'question-asked': 'A question about the checklist is open',
  sent: 'Answered, and not accepted yet',
};

/** How a point of the checklist counts. */
export function standingReads(standing: ItemStanding | undefined, context: GuidanceContext): Reading {
  const { accepted } = context;
  if (standing === undefined || standing.source === 'missing') return notYet('{partner} has not answered this point of the checklist', unaccepted(context));
  if (standing.answer === 'not-applicable') return doesNotApply('{partner} says that it has nothing of the kind');
  if (isOpen(standing)) {
    const { plan } = standing;
    return notYet(
      plan ? planReads({ item: standing.item, plan }, context) : 'Not in place, and nothing is planned',
      plan && accepted ? undefined : unaccepted(context),
    );
  }
  if (!accepted) return notYet(waits[context.checklist], unaccepted(context));
  // A result that does not cover the point shows nothing of it.
  if (standing.source === 'not-asked') return notDone('Not asked: {partner} has a current DSPT result. That result does not cover this point', schedule);
  return done(standing.source === 'dspt' ? 'Covered by the current DSPT result' : 'In place, by the accepted checklist', schedule);
}
