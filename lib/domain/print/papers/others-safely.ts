// The sheets of somebody else whose details go with a referral, in a service for people whom another person harms: whoever is asked may be who
// harms, or have somebody who reads their record. Such a sheet tells no more of the service than its reader has to know to say yes.
import type { OtherPerson } from '../other-people';
import type { Sentence } from '../print-model';
import { printName } from '../names';
import type { Values } from '../print-wording';
import { listed } from '../words';
import type { PaperContext } from './paper-context';
import { callOut } from './paper-blocks';
import type { PaperBlock } from './paper-model';
import type { StatementB } from './statement-b';

const endangers = ({ model }: PaperContext): boolean => model.service.highHarm === true;

/** When staff may ask at all: there it comes before everything else on the sheet. */
export const askedSafelyFirst = ({ shown }: OtherPerson, context: PaperContext): readonly PaperBlock[] =>
  endangers(context) ? callOut(context.label('consent.part-first'), context.say(`consent.part-safe-first${shown ? '-shown' : ''}`)) : [];

/** On every other sheet, at its place. */
export const askedSafely = (context: PaperContext): readonly Sentence[] => (endangers(context) ? [] : [context.say('consent.part-safe')]);

/**
 * What their own details are for. The purpose of the agreement, and a reason that somebody typed, may say what somebody lives with: there one
 * sentence serves for all.
 */
export function whyTheirs(context: PaperContext): Sentence | false {
  const { say, model } = context;
  return endangers(context) ? say('consent.part-reason') : model.purpose.text !== '' && say('consent.why');
}

/**
 * The name of such a service, a short one too, and its mailbox say what it is. Nobody says yes without knowing to whom (UK GDPR Article 4(11)),
 * so staff name it, where that is safe.
 */
export function unnamed(context: PaperContext): PaperContext {
  if (!endangers(context)) return context;
  const instead: Values = { partner: 'the service', Partner: 'The service', partnerName: 'the service' };
  return {
    ...context,
    values: { ...context.values, ...instead },
    say: (id, more = {}) => context.say(id, { ...instead, ...more }),
    label: (id, more = {}) => context.label(id, { ...instead, ...more }),
  };
}

/** The same of those who rely on their statement B. */
export const askedUnnamed = (asked: readonly StatementB[], context: PaperContext): readonly StatementB[] =>
  endangers(context)
    ? asked.map((one) => ({
        ...one,
        who: listed(one.parties.map((party) => (party.side === 'receiving' ? 'the service' : printName(party, context.model.parties)))),
      }))
    : asked;

/** To whom, and that somebody who is known to them is referred: said where it endangers nobody. */
export const toWhom = ({ say, ...context }: PaperContext): Sentence => say(context.model.service.highHarm === true ? 'consent.part-to-safe' : 'consent.to');
export const whyAsked = ({ who, shown }: OtherPerson, context: PaperContext): Sentence => {
  // Nobody says yes to a referral that they do not hear of.
  if (shown) return context.say('consent.part-why-shown');
  return context.say(endangers(context) ? 'consent.part-why-safe' : `consent.part-why-${who}`);
};
/** Whom to tell of another mind: a mailbox of the service would name it. */
export const tellsWhom = (context: PaperContext): Sentence => context.say(endangers(context) ? 'consent.part-change-tell' : 'consent.change-tell');

/** Which service it is, and what the sides decide together of it, are left out there. */
export const serviceNamed = (context: PaperContext): Sentence | false => !endangers(context) && context.say('consent.service');
export const togetherTold = (context: PaperContext): readonly string[] =>
  endangers(context) ? ['consent.joint-contact'] : ['consent.joint', 'consent.joint-contact'];

/** Of statement B the purpose stands above, where it is told at all. */
export const theirUseOfB = ({ say, model }: PaperContext): Sentence | false =>
  model.service.highHarm !== true && model.purpose.text !== '' && say('consent.b-use');
