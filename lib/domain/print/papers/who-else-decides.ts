// What a person is told of those who cannot decide, as section 7 has it: others decide, by law or by steps of the sides’ own; but nobody
// gives statement B for somebody, so those details are left out, and where the referral itself shows them nothing is sent.
import { ownLaw } from '../capacity-words';
import { parentSaysYes } from '../child-words';
import { restsOnOwnShownHealth } from '../shown-health';
import { hasCapacitySteps } from './consent-form';
import type { PaperContext } from './paper-context';
import { kindsOfYours } from './statement-b';

type Unable = '-unable' | '-unable-parent' | '-unable-or-parent';

/** Of a child under 16 somebody with parental responsibility is asked there too, once it is confirmed that their yes counts. */
function unable(someAdult: boolean, parent: boolean): Unable {
  if (!parent) return '-unable';
  return someAdult ? '-unable-or-parent' : '-unable-parent';
}

/** Ends the id of the sentence of the leaflet and of the notice; empty where everybody decides for themselves. */
export function whoElseDecides(context: PaperContext): '' | '-decided' | '-decided-b' | Unable | '-steps' | '-steps-b' | '-parent' | '-parent-b' {
  const parent = parentSaysYes(context);
  if (!hasCapacitySteps(context) && !parent) return '';
  if (restsOnOwnShownHealth(context)) return unable(hasCapacitySteps(context), parent);
  if (!hasCapacitySteps(context)) return kindsOfYours(context) !== '' ? '-parent-b' : '-parent';
  const b = kindsOfYours(context) === '' ? '' : '-b';
  // Steps of the sides’ own, and those of a nation where section 7 has the officer asked who may decide: no law is said to settle it.
  if (context.model.people.capacitySteps !== undefined || ownLaw(context.model.nation)) return `-steps${b}`;
  return `-decided${b}`;
}
