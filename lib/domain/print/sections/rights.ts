// Section 9, telling people and their rights: how each side tells them, and what happens when somebody says no, asks or complains.
import { couldEndangerSomebody } from '../../agreement/high-harm';
import { dateInWords, dayOf } from '../../assurance/calendar';
import { checklistContext } from '../../assurance/checklist-context';
import { isOpen, itemStandings } from '../../assurance/item-standing';
import { type PlanSaid, saidBy, saidDone } from '../../assurance/plan-said';
import { carerReferred, showsHealthOfCaredFor } from '../../agreement/carer-referred';
import { caredForChildAlone } from '../child-words';
import { deciderOf, partnersDecider } from '../decider';
import { gives } from '../gives';
import { somebodyElseNamed } from '../other-people';
import { mustBeSafe } from '../must-be-safe';
import { promisesNoEffect } from '../no-effect';
import { keptAfterNo } from '../papers/statement-b';
import { paragraph, type PrintContext } from '../print-context';
import type { Block, Sentence } from '../print-model';
import { safely } from '../safely';
import { asTyped, capitalised, inSentence, listed } from '../words';

/** Where the notice is, and when it named the partner or will. */
function noticeWords({ sharing: { notice }, today }: PrintContext): string | undefined {
  if (!notice) return undefined;
  const when = notice.on && (notice.on <= today ? `published ${dateInWords(notice.on)}` : `to be published by ${dateInWords(notice.on)}`);
  return [inSentence(asTyped(notice.where)), when].filter(Boolean).join(', ');
}

function sharingTells(context: PrintContext): readonly Sentence[] {
  const {
    model: { telling },
    say,
    unanswered,
  } = context;
  if (telling.length === 0) return unanswered('telling-people', 'how people will know');
  const notice = noticeWords(context);
  const words = {
    notice: notice ? `in its privacy notice (${notice})` : 'in its privacy notice',
    leaflet: 'in a leaflet given at referral',
    staff: 'through its staff',
    poster: 'on a poster or notice board',
  };
  const ways = (['notice', 'leaflet', 'staff', 'poster'] as const).filter((way) => telling.includes(way)).map((way) => words[way]);
  return [say('rights.sharing-tells', { ways: listed(ways) }), ...(notice && !telling.includes('notice') ? [say('rights.notice-own', { notice })] : [])];
}

/** A notice that comes home to somebody can tell another person where they asked for help. */
const inTheWay = (id: string, context: PrintContext): string => (mustBeSafe(context) ? `${id}-safe` : id);

const whoSaid = (said: PlanSaid, { values: { sharingOrg = '', partner = '' } }: PrintContext) => ({
  whose: capitalised(saidBy(said, sharingOrg, partner)),
  who: said.side === 'sharing' ? partner : 'it',
});

/** What the checklist says is only partly there, or planned, is never said as a fact: its answer, and when its plan is due. */
function partnerPlans(context: PrintContext): readonly Sentence[] {
  const { checklist, model, result, catalogue, today, say, unanswered } = context;
  const standing = checklist && itemStandings(checklist, checklistContext(model, result, catalogue, today)).find(({ item }) => item.id === 'transparency');
  if (!standing || !isOpen(standing) || !standing.plan) return unanswered('privacy', 'how {partner} tells people');
  const month = say(inTheWay('rights.receiving-month', context));
  const { said } = standing.plan;
  if (saidDone(said)) return [say('rights.receiving-plan-done', { ...whoSaid(said, context), done: dateInWords(dayOf(said.at)) }), month];
  return [say(`rights.receiving-${standing.answer}`, { by: dateInWords(standing.plan.by) }), month];
}

function partnerTells(context: PrintContext): readonly Sentence[] {
  const {
    partner: { notice },
    say,
  } = context;
  if (!notice) return partnerPlans(context);
  if (notice.where === 'website')
    return [say(inTheWay('rights.receiving-tells', context), { where: notice.address === undefined ? 'website' : asTyped(notice.address) })];
  return [say(inTheWay('rights.receiving-tells-otherwise', context), { where: inSentence(asTyped(notice.where)) })];
}

export function rights(context: PrintContext): readonly Block[] {
  const { say, sharing, partner, model } = context;
  const kept = keptAfterNo(context);
  const byLaw = context.outwardResult?.commonLaw === 'statutory_duty';
  const named = somebodyElseNamed(context);
  // Said at length where the person cared for may be who harms, or is whom a service for carers is not there for.
  const endangers = couldEndangerSomebody(model, context.outward.items);
  const whole = named && (endangers || carerReferred(model));
  return [
    ...paragraph(
      sharingTells(context),
      partnerTells(context),
      context.result.actions.includes('CHILD_FRIENDLY_NOTICE') && say('rights.children'),
      caredForChildAlone(context) && say('rights.cared-for-child'),
    ),
    ...paragraph(
      say('rights.say-no'),
      // Printed only as a promise that the IG lead made; otherwise staff explain what not sharing may mean.
      promisesNoEffect(model) && say('rights.no-effect'),
      say(`rights.respect${safely(context)}`),
      byLaw && say('rights.statute'),
      say(byLaw ? 'rights.one-day-statute' : 'rights.one-day'),
      say(`rights.keeps-given${kept.ends}`, { kept: gives(context).kept, kinds: kept.kinds }),
      whole && say('rights.others-no'),
      whole && showsHealthOfCaredFor(model) && model.team?.revealsHealth === true && say('rights.others-shown'),
      whole && say('rights.others-keep', { decider: deciderOf(sharing) }),
      whole && endangers && say('rights.others-safe'),
      say('rights.set-aside', { decider: deciderOf(sharing) }),
      say('rights.set-aside-partner', { decider: partnersDecider(partner) }),
    ),
    ...paragraph(
      say('rights.requests'),
      named && say(whole ? 'rights.others-see' : 'rights.others-own'),
      endangers && say('rights.requests-safe'),
      say('rights.five-days'),
      say('rights.complaints'),
    ),
  ];
}
