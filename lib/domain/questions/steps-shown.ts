// The steps for somebody who cannot decide, as they will print where nobody changes them: read on their own page and read back on the
// check page. They follow the law that lets the details go, and outside England and Wales each law on capacity has its own.
import { sendingTeam } from '../agreement/own-people';
import { showsHealth } from '../agreement/service-kind';
import { serviceForTeam } from '../agreement/service-for-team';
import { lawOfAsking } from '../print/asking-law';
import { capacityWords } from '../print/capacity-words';
import { deciderOf } from '../print/decider';
import type { JourneyContext } from './journey-context';
import { filledIn } from './resolve-question';

/** Whether each person is asked, as the answers stand. */
export function askedInDraft({ catalogue, file, legal }: Pick<JourneyContext, 'catalogue' | 'file' | 'legal'>) {
  const service = serviceForTeam(file, catalogue);
  const shown = sendingTeam(file)?.revealsHealth === true || (service !== undefined && showsHealth(service));
  return lawOfAsking(legal()?.flows.find(({ flowId }) => flowId === 'outward')?.result, shown);
}

export function stepsShown(context: JourneyContext): readonly string[] {
  const {
    catalogue,
    file: { sharing },
  } = context;
  const law = askedInDraft(context);
  const asUsual = (sharing.nation === 'england' || sharing.nation === 'wales') && (law === undefined || law === null || law === 'explicit_consent');
  if (asUsual) return catalogue.capacitySteps;
  const printed = capacityWords(sharing.nation, law).map((id) => catalogue.wording.sentences[id]?.text ?? '');
  return filledIn(printed, { sharingOrg: sharing.name, decider: deciderOf({ organisation: sharing }) });
}
