// Section 13, checks, review and ending: the risk check and the Caldicott Principles as the IG lead recorded them, then the standard terms.
import { dateInWords, dayOf } from '../../assurance/calendar';
import { paragraph, type PrintContext } from '../print-context';
import type { Block, Sentence } from '../print-model';
import { asTyped } from '../words';

function checked({ model: { igReview }, say, unanswered }: PrintContext): readonly Sentence[] {
  if (!igReview) return unanswered('ig-review', 'the risk check and the Caldicott Principles');
  const on = dateInWords(dayOf(igReview.at));
  const { result, reference } = igReview.dpia;
  if (result === 'required')
    return reference ? [say('checks.dpia-reference', { reference: asTyped(reference) }), say('checks.caldicott', { on })] : [say('checks.caldicott', { on })];
  const recommended = reference ? say('checks.dpia-recorded', { on, reference: asTyped(reference) }) : say('checks.dpia-recommended', { on });
  return [result === 'recommended' ? recommended : say('checks.dpia-not-required', { on }), say('checks.caldicott-same-day')];
}

const notices: Readonly<Record<string, string>> = { 1: 'one month’s', 2: 'two months’', 3: 'three months’' };

/** Which version ends when this one starts: printed where versions are spoken of. */
function replacing({ model: { replaces }, say }: PrintContext): Sentence | undefined {
  if (!replaces) return undefined;
  return say('checks.replaces', { version: String(replaces.version), reference: replaces.reference, signedOn: dateInWords(replaces.signedOn) });
}

export const checks = (context: PrintContext): readonly Block[] => {
  const { say, model } = context;
  return [
    ...paragraph(checked(context), say('checks.judgement')),
    ...paragraph(replacing(context), say('checks.review'), say('checks.versions')),
    ...paragraph(say('checks.notice', { notice: notices[model.terms?.notice ?? '1'] ?? '' }), say('checks.after'), say('checks.no-payment')),
    ...paragraph(model.terms?.local ? say('checks.local', { rule: asTyped(model.terms.local) }) : undefined),
  ];
};
