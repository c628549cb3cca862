// What staff’s own words could give away (D18, D39): of somebody in care their health, of others an offence too.
import { chosenItemIds, ownWordsIds } from '../agreement/chosen-items';
import type { SettledService } from '../agreement/service-kind';
import { startingSet } from '../agreement/starting-set';
import type { JourneyContext } from './journey-context';

/** Can one of the details that staff write freely hold an offence, whatever the service? */
function holdsOffence(service: SettledService, { file, catalogue }: JourneyContext): boolean {
  const written = ownWordsIds(file.answers, chosenItemIds(file.answers, startingSet(service, catalogue), catalogue));
  return catalogue.items.some(({ id, factsIfContent }) => written.includes(id) && factsIfContent.includes('criminalData'));
}

/** “a health condition or an offence”; nobody asks a hospice about offences unless a detail makes it likely. */
export function couldShow(service: SettledService | undefined, context: JourneyContext): string {
  const care = service?.kind === 'health_care' || service?.kind === 'social_care';
  return care && !holdsOffence(service, context) ? 'a health condition' : 'a health condition or an offence';
}
