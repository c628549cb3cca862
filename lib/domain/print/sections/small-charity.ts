// On top of the first page: what it comes down to for the people who will keep the promise. For partners that are no public body.
import { asTyped, inSentence } from '../words';
import type { PrintContext } from '../print-context';
import type { PrintModel } from '../print-model';

/** The use in a few words while the suggested wording stands; the drafter's own words once they were changed. */
function shortUse({ model, catalogue }: PrintContext): string {
  const suggested = catalogue.services.find((service) => service.id === model.service.typeId)?.wording.inShort;
  return inSentence(model.purpose.changed ? model.purpose.mayDo : (suggested ?? model.purpose.mayDo));
}

export function smallCharity(context: PrintContext): PrintModel['smallCharity'] {
  const { model, partner, say, unanswered, catalogue } = context;
  if (partner.organisation.publicAuthority) return undefined;
  return {
    heading: catalogue.wording.headings['small-charity'],
    sentences: [
      ...(model.purpose.mayDo === '' ? unanswered('purpose', 'what the details are used for') : [say('small.use', { use: asTyped(shortUse(context)) })]),
      say('small.safe'),
      say('small.wrong'),
      say('small.delete'),
      say('small.changes'),
    ],
  };
}
