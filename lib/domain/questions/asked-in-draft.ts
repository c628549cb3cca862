// Is each person asked, as a draft stands? The steps for somebody who cannot decide and the questions about a yes read it here, so that the
// words of a question never speak of another law than the agreement prints.
import { endangersByName } from '../agreement/high-harm';
import { sendingTeam } from '../agreement/own-people';
import { showsHealth } from '../agreement/service-kind';
import { serviceForTeam } from '../agreement/service-for-team';
import { lawOfAsking } from '../print/asking-law';
import type { JourneyContext } from './journey-context';

/** Could the service endanger somebody by its name alone? Then nothing of them is written where others read it. */
export function endangersInDraft({ catalogue, file }: Pick<JourneyContext, 'catalogue' | 'file'>): boolean {
  const service = serviceForTeam(file, catalogue);
  return service !== undefined && endangersByName(service);
}

/** Whether each person is asked, as the answers stand. */
export function askedInDraft({ catalogue, file, legal }: Pick<JourneyContext, 'catalogue' | 'file' | 'legal'>) {
  const result = legal()?.flows.find(({ flowId }) => flowId === 'outward')?.result;
  // Nothing else turns on what the referral shows, and every step of a journey reads this.
  if (result?.commonLaw !== 'implied_consent') return result?.commonLaw;
  const service = serviceForTeam(file, catalogue);
  return lawOfAsking(result, sendingTeam(file)?.revealsHealth === true || (service !== undefined && showsHealth(service)));
}
