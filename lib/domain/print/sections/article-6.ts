// Article 6 in section 7: each side's reason to use the details. 6(1)(e) never prints for a body that is no public authority
// unless a law is named (rule A6.2, print rule).
import type { FlowItem, Party } from '../../agreement/model';
import { onlyForIncapacity } from '../../agreement/named-statute';
import { isConcern } from '../../agreement/return-items';
import { dateInWords, dayOf } from '../../assurance/calendar';
import { article6Relied, lawNamed } from '../../legal-basis/overrides';
import { enforcesLaw } from '../../legal-basis/to-flow-facts';
import { printName } from '../names';
import type { PrintContext } from '../print-context';
import type { Sentence } from '../print-model';
import { asTyped, capitalised } from '../words';

/** What was named with a choice goes before the law of the profile: another condition may rest on another Act. */
export function lawOf({ id, taskInLaw }: Party, { outwardResult, backResult }: Pick<PrintContext, 'outwardResult' | 'backResult'>): string {
  const chosen = lawNamed([...(backResult?.overrides ?? []), ...(outwardResult?.overrides ?? [])], id);
  return (chosen === undefined ? [taskInLaw?.task, taskInLaw?.act] : [chosen])
    .filter(Boolean)
    .map((part) => asTyped(part ?? ''))
    .join(', ');
}

function publicTask(party: Party, name: string, context: PrintContext): readonly Sentence[] {
  const { say, unanswered, missing } = context;
  const { taskInLaw, organisation } = party;
  if (organisation.publicAuthority) {
    if (!taskInLaw) return unanswered(`profile/${party.side}`, 'the law that gives the public body its task');
    if (taskInLaw.task === '') return [say('legal.art6-e-own', { party: name, law: asTyped(taskInLaw.act) })];
    return [say('legal.art6-e-public', { party: name, task: asTyped(taskInLaw.task), act: asTyped(taskInLaw.act) })];
  }
  const law = lawOf(party, context);
  if (law) return [say('legal.art6-e-own', { party: name, law })];
  return missing === 'say' ? [say('legal.art6-e-open', { party: name })] : [];
}

function interests({ legitimateInterests, side }: Party, name: string, { say, unanswered }: PrintContext): readonly Sentence[] {
  if (!legitimateInterests) return unanswered(side === 'sharing' ? 'our-reason' : 'only-you', `the reason of ${name} for using the details`);
  return [say('legal.art6-f', { party: name, on: dateInWords(legitimateInterests.on) })];
}

/** 6(1)(a) and 6(1)(b) come in only on the advice of the charity's own data protection officer, and print with their warning. */
function onAdvice(party: Party, name: string, context: PrintContext, basis: '6(1)(a)' | '6(1)(b)'): readonly Sentence[] {
  const override = context.outwardResult?.overrides.findLast((one) => one.partyId === party.id && one.chosen === basis);
  const on = dateInWords(override?.adviser?.date ?? dayOf(override?.at ?? context.today));
  const consent = basis === '6(1)(a)';
  return [
    context.say('legal.art6-adviser', { Party: capitalised(name), basis: consent ? 'consent' : 'contract', on }),
    context.say('legal.art6-adviser-warning', { stops: consent ? 'withdraws consent' : 'ends the contract' }),
  ];
}

export function article6(party: Party, context: PrintContext): readonly Sentence[] {
  const name = printName(party, context.model.parties);
  const { outwardResult } = context;
  if (enforcesLaw(party)) return [context.say('legal.part-3', { Party: capitalised(name) })];
  const condition = outwardResult && article6Relied(outwardResult, party.side, party.id);
  if (condition === '6(1)(e)') return publicTask(party, name, context);
  if (condition === '6(1)(f)') return interests(party, name, context);
  if (condition === '6(1)(a)' || condition === '6(1)(b)') return onAdvice(party, name, context, condition);
  const law = lawOf(party, context);
  return condition === '6(1)(c)' && law ? [context.say('legal.art6-c', { party: name, law })] : [];
}

/** A concern for somebody’s safety is decided case by case (section 11), and rests on no standing request; totals say nothing about anybody. */
export function hasStandingReturn({ back, catalogue }: Pick<PrintContext, 'back' | 'catalogue'>): boolean {
  const personal = ({ itemId }: FlowItem) => catalogue.items.find(({ id }) => id === itemId)?.category !== 'not-personal';
  return (back?.items ?? []).some((item) => !isConcern(item) && personal(item));
}

/** The return leg, where its reason differs from the partner's own: usually the public body's written request (rule A6.7). */
export function returnLeg(context: PrintContext): readonly Sentence[] {
  const concerns = (context.back?.items ?? []).some(isConcern) ? [context.say('legal.return-concerns')] : [];
  // The law has an IMCA report, and the report heard, whatever a party's own reason is and whether this agreement lists it or not.
  const report = onlyForIncapacity(context.model.service.statute) ? [context.say('legal.return-imca')] : [];
  return [...(hasStandingReturn(context) ? standingReturn(context) : []), ...report, ...concerns];
}

function standingReturn(context: PrintContext): readonly Sentence[] {
  const { back, backResult, sharing, partner, say, unanswered } = context;
  if (!back || !backResult) return [];
  const condition = backResult.art6.returnFlow;
  if (condition === '6(1)(f)') return [say('legal.return-f')];
  if (condition === '6(1)(e)') {
    const law = lawOf(partner, context);
    return law ? [say('legal.return-e', { law })] : [];
  }
  if (condition !== '6(1)(ea)') return [];
  if (!sharing.taskInLaw) return unanswered('profile/sharing', 'the public task for which details come back');
  // A body that worded its law itself has an Act and no name for its task: the request names that.
  const { task, act } = sharing.taskInLaw;
  const request = task === '' ? say('legal.return-asks-law', { law: asTyped(act) }) : say('legal.return-asks', { task: asTyped(task) });
  return [request, say('legal.return-ea')];
}
