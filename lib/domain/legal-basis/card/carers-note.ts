// Beside the duty of confidence, where family or carers are among the people: whom one person’s yes does not cover.
import { carerReferred, showsHealthOfCaredFor } from '../../agreement/carer-referred';
import type { AgreementModel } from '../../agreement/model';

/** Implied consent covers whoever is cared for; a yes covers whoever gives it. Family and carers give one of their own, or are told (rule C10). */
export function carersNote({ model }: { readonly model: AgreementModel }, commonLaw: string): string | undefined {
  const { people, flows } = model;
  if (!people.carers || people.carerAgreement === undefined) return undefined;
  if (commonLaw === 'explicit_consent' && people.carerAgreement === 'each') return 'Each person is asked: one person’s yes does not cover another';
  if (commonLaw !== 'implied_consent') return undefined;
  if (carerReferred(model)) {
    if (showsHealthOfCaredFor(model)) return 'This does not cover the person cared for, whose health the referral shows: they say yes too, or nothing is sent';
    if (!flows.some(({ items }) => items.some(({ itemId }) => itemId === 'cared-for'))) return undefined;
    return people.carerAgreement === 'each'
      ? 'This does not cover the person cared for, who says yes for their own details'
      : 'This does not cover the person cared for, who is not asked';
  }
  return people.carerAgreement === 'each'
    ? 'This does not cover family, friends and carers: each person says yes for their own details'
    : 'This does not cover family, friends and carers: the person who uses the service says yes, and is asked to tell the carer, if safe';
}
