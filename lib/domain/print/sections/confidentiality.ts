// The duty of confidence in section 7: what people are told first, then why the sharing may happen at common law.
import type { PrintContext } from '../print-context';
import type { Sentence } from '../print-model';
import { asTyped } from '../words';

/** The first line, for everybody. */
export function forPeople({ outwardResult, say }: PrintContext): readonly Sentence[] {
  const law = outwardResult?.commonLaw;
  if (law === 'explicit_consent') return [say('legal.ask-first')];
  return law === 'implied_consent' ? [say('legal.expected')] : [];
}

function explicit({ model, outwardResult, say, unanswered }: PrintContext): readonly Sentence[] {
  const chosen = outwardResult?.overrides.some((one) => one.field === 'commonLaw') ?? false;
  const recorded = model.consentRecord ? [say(`legal.record-${model.consentRecord}`)] : unanswered('telling-people', 'how staff record that a person said yes');
  return [say(chosen ? 'legal.explicit-chosen' : 'legal.explicit'), say('legal.explained'), ...recorded];
}

/** People expect it of their own care; family and carers are not cared for, so they say yes themselves, or are told. */
function forCarers({ model: { people }, say }: PrintContext): readonly Sentence[] {
  if (!people.carers || people.carerAgreement === undefined) return [];
  return [say(people.carerAgreement === 'each' ? 'legal.carers-each' : 'legal.carers-person')];
}

function implied(context: PrintContext): readonly Sentence[] {
  const { outwardResult, say } = context;
  const duty = outwardResult?.sharingDuty251B ? [say('legal.251b')] : [];
  return [say('legal.implied'), say('legal.implied-why'), say('legal.implied-objections'), ...forCarers(context), ...duty];
}

export function confidentiality(context: PrintContext): readonly Sentence[] {
  const { model, outwardResult, say } = context;
  const law = outwardResult?.commonLaw;
  const { classReason } = model.service;
  return [
    ...(law === 'explicit_consent' ? explicit(context) : law === 'implied_consent' ? implied(context) : []),
    ...(classReason ? [say('legal.class-reason', { reason: asTyped(classReason) })] : []),
  ];
}
