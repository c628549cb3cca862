// The duty of confidence in section 7: what people are told first, then why the sharing may happen at common law.
import { chosenInstead, effectiveCommonLaw } from '../effective-basis';
import type { PrintContext } from '../print-context';
import type { Sentence } from '../print-model';
import { asTyped } from '../words';

/** The first line, for everybody. */
export function forPeople(context: PrintContext): readonly Sentence[] {
  const law = effectiveCommonLaw(context);
  if (law === 'explicit_consent') return [context.say('legal.ask-first')];
  return law === 'implied_consent' ? [context.say('legal.expected')] : [];
}

function explicit(context: PrintContext): readonly Sentence[] {
  const { model, say, unanswered } = context;
  const chosen = chosenInstead(context, 'commonLaw', undefined, 'outward') !== undefined;
  const recorded = model.consentRecord ? [say(`legal.record-${model.consentRecord}`)] : unanswered('telling-people', 'how staff record that a person said yes');
  return [say(chosen ? 'legal.explicit-chosen' : 'legal.explicit'), say('legal.explained'), ...recorded];
}

function implied({ outwardResult, say }: PrintContext): readonly Sentence[] {
  return [say('legal.implied'), say('legal.implied-why'), say('legal.implied-objections'), ...(outwardResult?.sharingDuty251B ? [say('legal.251b')] : [])];
}

export function confidentiality(context: PrintContext): readonly Sentence[] {
  const { model, say } = context;
  const law = effectiveCommonLaw(context);
  const { classReason } = model.service;
  return [
    ...(law === 'explicit_consent' ? explicit(context) : law === 'implied_consent' ? implied(context) : []),
    ...(classReason ? [say('legal.class-reason', { reason: asTyped(classReason) })] : []),
  ];
}
