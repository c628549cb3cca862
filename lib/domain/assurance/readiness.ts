// Whether a checklist is good enough to share on the strength of it. It is worked out and said in words; the decision is the sharing
// organisation’s. That a gap needs an accepted plan and safeguard is our own rule; that assurance comes first is the guidance’s
// (Information Governance Alliance 2014, Demonstrating Good Information Governance).
import type { Checklist } from './checklist';
import type { ChecklistContext } from './checklist-context';
import { isOpen, type ItemStanding, itemStandings } from './item-standing';

export type Hindrance = 'missing' | 'no-plan' | 'safeguard-not-accepted' | 'reason-not-accepted' | 'question-open';

export interface Readiness {
  readonly ready: boolean;
  /** What stands in the way, in the order of the points. */
  readonly blocking: readonly { readonly standing: ItemStanding; readonly why: Hindrance; readonly words: string }[];
  /** Gaps with a plan: they are printed, and reminded of. */
  readonly openPlans: readonly ItemStanding[];
}

const words: Readonly<Record<Hindrance, (topic: string) => string>> = {
  missing: (topic) => `There is no answer about ${topic}`,
  'no-plan': (topic) => `There is no plan for ${topic}`,
  'safeguard-not-accepted': (topic) => `The plan and the safeguard for ${topic} are not accepted`,
  'reason-not-accepted': (topic) => `The reason why it does not apply is not accepted, about ${topic}`,
  'question-open': (topic) => `Your question about ${topic} is not answered`,
};

/** A blocking item is ready when it is in place, set aside with an accepted reason, or planned with an accepted safeguard. */
function hindrance(standing: ItemStanding): Hindrance | undefined {
  const { item, source, answer, plan, row } = standing;
  if (row?.outcome === 'ask') return 'question-open';
  if (source === 'missing') return 'missing';
  if (!item.blocksSharing) return undefined;
  if (answer === 'not-applicable') return row ? undefined : 'reason-not-accepted';
  if (!isOpen(standing)) return undefined;
  if (!plan) return 'no-plan';
  return row?.outcome === 'accept-safeguard' || row?.outcome === 'offer-help' ? undefined : 'safeguard-not-accepted';
}

export function readiness(checklist: Checklist, context: ChecklistContext): Readiness {
  const standings = itemStandings(checklist, context);
  const blocking = standings.flatMap((standing) => {
    const why = hindrance(standing);
    return why ? [{ standing, why, words: words[why](standing.item.topic) }] : [];
  });
  return { ready: blocking.length === 0, blocking, openPlans: standings.filter((standing) => isOpen(standing) && standing.plan !== undefined) };
}
