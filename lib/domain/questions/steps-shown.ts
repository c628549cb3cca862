// The steps for somebody who cannot decide, as they will print where nobody changes them: read on their own page and read back on the
// check page. They follow the law that lets the details go, and outside England and Wales each law on capacity has its own.
import { capacityWords } from '../print/capacity-words';
import { deciderOf } from '../print/decider';
import { askedInDraft, endangersInDraft } from './asked-in-draft';
import type { JourneyContext } from './journey-context';
import { filledIn } from './resolve-question';

export function stepsShown(context: JourneyContext): readonly string[] {
  const {
    catalogue,
    file: { sharing },
  } = context;
  const law = askedInDraft(context);
  const asUsual = (sharing.nation === 'england' || sharing.nation === 'wales') && (law === undefined || law === null || law === 'explicit_consent');
  const harms = endangersInDraft(context);
  if (asUsual && !harms) return catalogue.capacitySteps;
  const printed = capacityWords(sharing.nation, law ?? 'explicit_consent', harms).map((id) => catalogue.wording.sentences[id]?.text ?? '');
  return filledIn(printed, { sharingOrg: sharing.name, decider: deciderOf({ organisation: sharing }) });
}
