// Section 7, our legal basis: a first line for people, then a box for IG readers, made from the rules that fired and the
// choices that were recorded. Nothing here is written by hand for one agreement.
import { dateInWords } from '../../assurance/calendar';
import { nationNames } from '../../legal-basis/nations';
import { named } from '../../legal-basis/condition-words';
import { heldOnYes } from '../../legal-basis/no-explicit-consent';
import type { FlowResult } from '../../legal-basis/result';
import { panel, paragraph, type PrintContext } from '../print-context';
import type { Block, Sentence } from '../print-model';
import { printName } from '../names';
import { restsOnShownHealth } from '../shown-health';
import { asTyped, capitalised, listed } from '../words';
import { article10, article9 } from './article-9';
import { capacitySteps } from '../capacity-words';
import { kindsAsked, statementsAsked } from '../papers/statement-b';
import { caredForMayBeChild, caredForUnableLeftOut, childSteps } from '../child-words';
import { deciderOf } from '../decider';
import { article6, returnLeg } from './article-6';
import { confidentiality, forPeople } from './confidentiality';

/** Made outside England: what of England’s rules does not reach it (rule G5). */
const elsewhere = ({ model: { nation }, say }: PrintContext): readonly Sentence[] =>
  nation === 'england' ? [] : [say('legal.nation', { nation: nationNames[nation] })];

/** “details about health and own offences” */
function detailsAbout(context: PrintContext): string {
  const kinds = kindsAsked(context);
  return kinds === '' ? 'details that rest on it' : `details about ${kinds}`;
}

/** The steps, that a decision for the person gives no explicit yes, and that a yes of somebody appointed may not. */
const capacity = (context: PrintContext): readonly Sentence[] => {
  const steps = capacitySteps(context);
  if (steps.length === 0 || !onStatementB(context)) return steps;
  const asked = { kinds: detailsAbout(context), statement: statementsAsked(context) };
  const without = context.say(restsOnShownHealth(context) ? 'legal.capacity-b-shown' : 'legal.capacity-b', asked);
  return [...steps, without, context.say('legal.capacity-yes-of-others', asked)];
};

const forChildren = (context: PrintContext): readonly Sentence[] => {
  const { model, say } = context;
  const told = childSteps(context).map((id) => say(id, { decider: deciderOf(context.sharing) }));
  const parents = told.length > 0 && (model.people.children || caredForMayBeChild(context));
  return parents && onStatementB(context) ? [...told, say('legal.parents-yes', { statement: statementsAsked(context) })] : told;
};

/** Some side holds health or offence details on the person’s own explicit yes: nobody else’s decision stands in for that. */
const onStatementB = ({ outwardResult, backResult }: PrintContext): boolean =>
  [outwardResult, backResult].some((one) => one && (heldOnYes(one) || one.art10.sharing === 'Sch1p29' || one.art10.receiving === 'Sch1p29'));

/** What asks for a second look, as the IG lead read it. */
const secondLooks: Readonly<Record<string, string>> = {
  ACCESS_EXCEEDS_MINIMUM: 'how far a log-in reaches',
  SECRECY_DUTY_MISSING: 'who is bound to keep the details private',
  GRA_S22: 'that no gender history is passed on',
  ANONYMOUS_ACCESS_PROVIDER: 'that people can use the team without giving a name',
  ANONYMOUS_ACCESS_RECEIVING: 'that people can use the service without giving a name',
  CHECK_WALES_RULES: 'the rules of Wales',
  CHECK_SCOTLAND_RULES: 'the rules of Scotland',
  CHECK_NI_RULES: 'the rules of Northern Ireland',
  WHOSE_CONSENT: 'whose yes covers whose details',
  LAW_TO_CONFIRM: 'that the law named takes the place of a yes',
  LAW_NOT_NAMED: 'which law is named',
  NOBODY_SAYS_YES: 'which condition holds for health details',
  LAW_ENFORCEMENT_PARTY: 'the rules for law enforcement',
};

function reviewed({ model, result, say }: PrintContext): readonly Sentence[] {
  const reason = model.igReview?.reviewReason;
  const looked = result.warnings.flatMap((id) => secondLooks[id] ?? []);
  return result.status === 'needs_review' && reason
    ? [say('legal.review-reason', { what: listed(looked.length > 0 ? looked : ['what needs care here']), reason: asTyped(reason) })]
    : [];
}

/** What an IG lead chose in place of our suggestion: both stand in the text, with the reason. */
function chosen({ model, outwardResult, backResult, say }: PrintContext): readonly Sentence[] {
  const all = [...(outwardResult?.overrides ?? []), ...(backResult?.overrides ?? [])].filter(({ by }) => by !== 'answer');
  return [...new Set(all)].flatMap((one) => {
    const party = model.parties.find(({ id }) => id === one.partyId);
    const name = party ? capitalised(printName(party, model.parties)) : '';
    const choice = say('legal.chosen', { Party: name, chosen: named(one.chosen), suggested: named(one.default), reason: asTyped(one.reason) });
    // A decision of the officer’s own says so itself.
    const advised = one.by === 'ig-lead' && one.adviser ? [say('legal.chosen-advised', { Party: name, date: dateInWords(one.adviser.date) })] : [];
    return [choice, ...advised];
  });
}

export function legalBasis(context: PrintContext): readonly Block[] {
  const { sharing, partner, result, outwardResult, say, unanswered, catalogue } = context;
  if (!outwardResult || outwardResult.commonLaw === null) return paragraph(unanswered('legal-read', catalogue.wording.headings['legal-basis'].toLowerCase()));
  return [
    ...paragraph(forPeople(context)),
    ...panel(
      'For IG readers',
      elsewhere(context),
      confidentiality(context),
      article6(sharing, context),
      article6(partner, context),
      returnLeg(context),
      article9(context),
      article10(context),
      outwardResult.commonLaw === 'explicit_consent' && !onConsent(outwardResult) && say('legal.not-gdpr-consent'),
      result.actions.includes('ARTICLE8_NECESSITY_STATEMENT') && say('legal.necessary'),
      capacity(context),
      caredForUnableLeftOut(context) && say('legal.cared-for-unable'),
      forChildren(context),
      chosen(context),
      reviewed(context),
    ),
  ];
}

/** After an adviser's choice of 6(1)(a) the line that nobody relies on it would be untrue. */
const onConsent = ({ overrides }: FlowResult): boolean => overrides.some((one) => one.field === 'art6' && one.chosen === '6(1)(a)');
