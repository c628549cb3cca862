// The facts that decide which questions of a checklist are asked.
import type { ConditionGround, JourneyFact } from '../questions/condition';
import type { Checklist } from './checklist';
import type { ChecklistContext } from './checklist-context';
import { isCurrentDspt } from './dspt';
import { dsptStandingOf } from './dspt-standing';

type Facts = Readonly<Partial<Record<JourneyFact, boolean>>>;

function facts(checklist: Checklist, { partner, today, confidentialityNeeded, adultSocialCare }: ChecklistContext): Facts {
  const standing = dsptStandingOf(checklist);
  const { igLead, caldicott, caldicottAlternative, incidents } = partner.contacts;
  return {
    'dspt-current': standing !== undefined && isCurrentDspt(standing, today),
    'confidentiality-needed': confidentialityNeeded,
    'adult-social-care': adultSocialCare,
    'profile-names-lead': igLead.name !== '',
    'profile-names-caldicott': caldicott !== undefined || Boolean(caldicottAlternative),
    'profile-names-incidents': incidents.name !== '',
  };
}

/** Reads one fact. Throws on a fact that no checklist knows: a slip in content is a bug, never “false”. */
export function checklistFact(checklist: Checklist, context: ChecklistContext): ConditionGround['fact'] {
  const known = facts(checklist, context);
  return (name) => {
    const fact = known[name];
    if (fact === undefined) throw new Error(`The checklist does not know the fact “${name}”`);
    return fact;
  };
}
