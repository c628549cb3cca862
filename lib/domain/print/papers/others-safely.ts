// The sheets of somebody else whose details go with a referral, in a service for people whom another person harms: whoever is asked may be who
// harms, or have somebody who reads their record. Such a sheet tells no more of the service than its reader has to know to say yes.
import type { OtherPerson } from '../other-people';
import type { Sentence } from '../print-model';
import { asTyped, inSentence } from '../words';
import type { PaperContext } from './paper-context';
import { callOut } from './paper-blocks';
import type { PaperBlock } from './paper-model';

const endangers = ({ model }: PaperContext): boolean => model.service.highHarm === true;

/** When staff may ask at all: there it comes before everything else on the sheet. */
export const askedSafelyFirst = (context: PaperContext): readonly PaperBlock[] =>
  endangers(context) ? callOut(context.label('consent.part-first'), context.say('consent.part-safe-first')) : [];

/** On every other sheet, at its place. */
export const askedSafely = (context: PaperContext): readonly Sentence[] => (endangers(context) ? [] : [context.say('consent.part-safe')]);

/** What their own details are for; the purpose of the agreement may say what somebody lives with. */
export function whyTheirs({ items }: OtherPerson, context: PaperContext): Sentence | false {
  const { say, model } = context;
  if (!endangers(context)) return model.purpose.text !== '' && say('consent.why');
  const reasons = items.flatMap(({ reason }) => (reason === '' ? [] : [inSentence(asTyped(reason))]));
  return reasons.length > 0 && say('consent.part-reason', { reason: [...new Set(reasons)].join('; ') });
}

/** Which service it is, and what the sides decide together of it, are left out there. */
export const serviceNamed = (context: PaperContext): Sentence | false => !endangers(context) && context.say('consent.service');
export const togetherTold = (context: PaperContext): readonly string[] =>
  endangers(context) ? ['consent.joint-contact'] : ['consent.joint', 'consent.joint-contact'];

/** Of statement B the purpose stands above, where it is told at all. */
export const theirUseOfB = ({ say, model }: PaperContext): Sentence | false =>
  model.service.highHarm !== true && model.purpose.text !== '' && say('consent.b-use');
