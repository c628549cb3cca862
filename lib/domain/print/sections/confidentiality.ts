// The duty of confidence in section 7: what people are told first, then why the sharing may happen at common law.
import { lawAdvised } from '../../agreement/law-advised';
import { dateInWords } from '../../assurance/calendar';
import type { PrintContext } from '../print-context';
import type { Sentence } from '../print-model';
import { onlyForIncapacity, seesRecords, seesWithAYes } from '../../agreement/named-statute';
import { saysWho } from '../../agreement/says-who';
import { carerReferred, showsHealthOfCaredFor } from '../../agreement/carer-referred';
import { otherPeopleNamed } from '../other-people';
import { askingLaw, asksFirst } from '../asking-law';
import { anyStatementB, kindsAsked, statementsAsked } from '../papers/statement-b';
import { safely } from '../safely';
import { asTyped } from '../words';

/** The first line, for everybody. */
export function forPeople(context: PrintContext): readonly Sentence[] {
  const {
    outwardResult,
    say,
    model: { service },
  } = context;
  const law = askingLaw(context);
  const expected = outwardResult?.rules.includes('P5') ? 'anonymous' : outwardResult?.rules.includes('P7') ? 'nameless' : undefined;
  if (law === 'explicit_consent') return [say(`legal.ask-first${showsHealthOfCaredFor(context.model) ? '-both' : ''}`)];
  if (law === 'statutory_duty') {
    const access = seesRecords(service.statute);
    return access
      ? [say(`legal.statute-records${seesWithAYes(service.statute) ? '-yes' : ''}`, { access }), say('legal.statute-told')]
      : [say('legal.statute-first')];
  }
  if (law !== 'implied_consent') return [];
  return [
    say(expected === undefined ? 'legal.expected' : `legal.expected-${expected}`),
    ...(anyStatementB(context) ? [say('legal.expected-b', { kinds: kindsAsked(context) })] : []),
  ];
}

/** What the yes of somebody else is about, and where it is written. */
function ofOthers(others: string, context: PrintContext): readonly Sentence[] {
  const { say, model } = context;
  if (others === '') return [];
  if (!showsHealthOfCaredFor(model)) return [say(`legal.each-part${safely(context)}`, { others })];
  return [say(`legal.each-part-shown${safely(context)}`), say('legal.cared-for-shown-unable')];
}

function explicit(context: PrintContext): readonly Sentence[] {
  const { model, outwardResult, say, unanswered } = context;
  const chosen = outwardResult?.overrides.some((one) => one.field === 'commonLaw') ?? false;
  const recorded = model.consentRecord ? [say(`legal.record-${model.consentRecord}`)] : unanswered('telling-people', 'how staff record that a person said yes');
  const others = otherPeopleNamed(context);
  return [
    say(
      chosen
        ? model.team?.anonymousAccess
          ? 'legal.explicit-anonymous'
          : 'legal.explicit-chosen'
        : model.service.careAct
          ? 'legal.explicit-care-act'
          : 'legal.explicit',
    ),
    ...(model.service.careAct && !chosen ? [say('legal.care-act-records'), say('legal.care-act-confirm')] : []),
    say(`legal.explained${safely(context)}`),
    ...recorded,
    ...ofOthers(others, context),
  ];
}

/** People expect it of their own care; whoever else is named, of family and carers, is not cared for, and says yes themselves or is told. */
function forCarers(context: PrintContext): readonly Sentence[] {
  const { model, outward, say, result } = context;
  const { carers, carerAgreement } = model.people;
  if (!carers || carerAgreement === undefined) return [];
  const others = otherPeopleNamed(context);
  // Nothing of them could be left out in the place of a yes, and nobody decides for an adult: what is said of the sheet says it all.
  if (showsHealthOfCaredFor(model)) return ofOthers(others, context);
  // The steps for the person hear an attorney who says no. Of somebody whose own yes is asked, nobody’s silence is one (rule C10).
  const unable = result.actions.includes('CAPACITY_PATHWAY') ? '-unable' : '';
  const each = carerAgreement === 'each' ? `each${unable}` : 'person';
  const written = others === '' ? [] : [safely(context) === '' ? say('legal.each-asked') : say('legal.each-part-safe', { others })];
  if (!carerReferred(model)) return [say(`legal.carers-${each}`), ...written];
  return outward.items.some(({ itemId }) => itemId === 'cared-for') ? [say(`legal.cared-for-${each}`), ...written] : [];
}

/** People expect the sharing, and some side holds health details on their explicit yes, by the rules or by choice: somebody asks and writes it down. */
function askedForB(context: PrintContext): readonly Sentence[] {
  const { model, say } = context;
  if (!anyStatementB(context)) return [];
  const asked = { kinds: kindsAsked(context), statement: statementsAsked(context) };
  return [
    say(`legal.asked-b${asksFirst(context) ? '-shown' : ''}${safely(context)}`, asked),
    ...(model.consentRecord ? [say(`legal.record-${model.consentRecord}`)] : []),
  ];
}

function implied(context: PrintContext): readonly Sentence[] {
  const { outwardResult, partner, say } = context;
  const paid =
    !partner.organisation.publicAuthority && partner.commissioned.some((payer) => payer === 'health' || payer === 'adult_social_care')
      ? [say('legal.251b-paid')]
      : [];
  const duty = outwardResult?.sharingDuty251B ? [say('legal.251b'), ...paid, say('legal.251b-when')] : [];
  return [say('legal.implied'), say('legal.implied-why'), say('legal.implied-objections'), ...askedForB(context), ...forCarers(context), ...duty];
}

/** Rule C9: the law that was named, and what the officer advised of it; until there is advice, that it is asked for. */
function byStatute(context: PrintContext): readonly Sentence[] {
  const { model, say } = context;
  const advised = lawAdvised(model);
  return [
    say('legal.statute', { statute: asTyped(model.service.statute ?? '') }),
    // To look at records is one thing, to tell the advocate of the person another.
    ...(onlyForIncapacity(model.service.statute) ? [say('legal.statute-instructs')] : []),
    say('legal.statute-only'),
    advised ? say('legal.statute-advised', { on: dateInWords(advised.on) }) : say('legal.statute-confirm'),
    ...forCarers(context),
  ];
}

function suggested(context: PrintContext): readonly Sentence[] {
  const law = context.outwardResult?.commonLaw;
  if (law === 'explicit_consent') return explicit(context);
  if (law === 'statutory_duty') return byStatute(context);
  return law === 'implied_consent' ? implied(context) : [];
}

/** Rule P7: whoever is referred by name is known there, and a referral that names nobody may be no personal data in the partner’s hands. */
function withoutNames({ model, outward, say }: PrintContext): readonly Sentence[] {
  if (!model.service.withoutNames) return [];
  const yields = model.nation === 'england' ? [say('legal.nameless-service'), say('legal.nameless-confirm')] : [];
  return outward.items.length === 0 ? yields : [...yields, say(saysWho(outward) ? 'legal.known-there' : 'legal.unknown-there')];
}

export function confidentiality(context: PrintContext): readonly Sentence[] {
  const { model, say } = context;
  const { classReason } = model.service;
  const anonymous = model.team?.anonymousAccess === true && model.nation === 'england';
  return [
    ...suggested(context),
    ...(anonymous ? [say('legal.anonymous')] : []),
    ...withoutNames(context),
    ...(classReason ? [say('legal.class-reason', { reason: asTyped(classReason) })] : []),
  ];
}
