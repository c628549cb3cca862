// On top of the first page: what it comes down to for the people who will keep the promise. For partners that are no public body.
import { wordingOf } from '../../agreement/service-kind';
import { asTyped, inSentence } from '../words';
import type { PrintContext } from '../print-context';
import type { PrintModel } from '../print-model';
import { fill } from '../print-wording';

/** The use in a few words while the suggested wording stands; the drafter's own words once they were changed. */
function shortUse({ model, catalogue }: PrintContext): string {
  const type = catalogue.services.find(({ id }) => id === model.service.typeId);
  const suggested = wordingOf({
    kind: model.service.kind,
    ...(model.service.statute !== undefined && { statutory: true as const }),
    ...(type && { type }),
  })?.inShort;
  return inSentence(model.purpose.changed ? model.purpose.mayDo : (suggested ?? model.purpose.mayDo));
}

/** A charity whose service is wider than care. A hospice, a company or a club is called by its own name. */
const smallOne = ({ model, partner }: PrintContext): boolean => partner.organisation.kind === 'charity' && model.service.kind === 'wider_support';

export function smallCharity(context: PrintContext): PrintModel['smallCharity'] {
  const { model, partner, say, unanswered, catalogue, values } = context;
  if (partner.organisation.publicAuthority) return undefined;
  return {
    heading: smallOne(context) ? catalogue.wording.headings['small-charity'] : fill(catalogue.wording.headings['small-other'], values),
    sentences: [
      ...(model.purpose.mayDo === '' ? unanswered('purpose', 'what the details are used for') : [say('small.use', { use: asTyped(shortUse(context)) })]),
      say('small.safe'),
      say('small.wrong'),
      say('small.delete'),
      say(context.partner.dspt?.version === undefined ? 'small.changes-no-dspt' : 'small.changes'),
    ],
  };
}
