// Section 13, checks, review and ending: the risk check and the Caldicott Principles as the IG lead recorded them, then the standard terms.
import { dateInWords, dayOf } from '../../assurance/calendar';
import { type CaldicottRecord, metWithReason } from '../../checks/caldicott-record';
import { paragraph, type PrintContext } from '../print-context';
import type { Block, Sentence } from '../print-model';
import { asTyped, listed } from '../words';

/** What came of the screening: the assessment, or that none was needed. One that is a duty and is not there is an open line. */
function assessed({ model: { igReview }, say, unanswered }: PrintContext): readonly Sentence[] {
  if (!igReview) return [];
  const { result, reference = '', on, owner, why } = igReview.dpia;
  const checkedOn = dateInWords(dayOf(igReview.at));
  if (on !== undefined && owner !== undefined) return [say('checks.dpia-done', { reference: asTyped(reference), on: dateInWords(on), owner: asTyped(owner) })];
  if (result === 'required')
    return reference ? [say('checks.dpia-reference', { reference: asTyped(reference) })] : unanswered('ig-review', 'the data protection impact assessment');
  if (result === 'record_reason') return [say('checks.dpia-not-required', { on: checkedOn })];
  return [
    reference && why === undefined
      ? say('checks.dpia-recorded', { on: checkedOn, reference: asTyped(reference) })
      : say('checks.dpia-recommended', { on: checkedOn }),
  ];
}

function checked(context: PrintContext): readonly Sentence[] {
  const { model, say, unanswered } = context;
  const { igReview } = model;
  if (!igReview) return unanswered('ig-review', 'the risk check and the Caldicott Principles');
  const on = dateInWords(dayOf(igReview.at));
  const { result, on: done } = igReview.dpia;
  const dated = result !== 'required' && done === undefined;
  const met = principlesMet(igReview.caldicott);
  return [...assessed(context), dated ? say('checks.caldicott-same-day', { met }) : say('checks.caldicott', { on, met })];
}

/** One sentence prints; what settled each principle stays in the record. */
function principlesMet(record: CaldicottRecord): string {
  if (Object.values(record).some(({ met }) => met === 'not-met')) return 'not all are met yet';
  const reasons = metWithReason(record);
  if (reasons.length === 0) return 'all are met';
  return `all are met, ${reasons.length === 1 ? 'principle' : 'principles'} ${listed(reasons)} for a reason on record`;
}

const notices: Readonly<Record<string, string>> = { 1: 'one month’s', 2: 'two months’', 3: 'three months’' };

/** Which version ends when this one starts: printed where versions are spoken of. */
function replacing({ model: { replaces }, say }: PrintContext): Sentence | undefined {
  if (!replaces) return undefined;
  return say('checks.replaces', { version: String(replaces.version), reference: replaces.reference, signedOn: dateInWords(replaces.signedOn) });
}

/** What the sides owe each other says nothing of what they owe a person: there joint controllers answer for the whole (UK GDPR Article 82(4)). */
const payment = ({ sharing, say }: PrintContext): readonly Sentence[] =>
  sharing.role === 'joint_controller' ? [say('checks.no-payment-joint'), say('checks.joint-liability')] : [say('checks.no-payment')];

export const checks = (context: PrintContext): readonly Block[] => {
  const { say, model } = context;
  return [
    ...paragraph(checked(context), say('checks.judgement')),
    ...paragraph(replacing(context), say('checks.review'), say('checks.versions')),
    ...paragraph(say('checks.notice', { notice: notices[model.terms?.notice ?? '1'] ?? '' }), say('checks.after'), payment(context)),
    ...paragraph(model.terms?.local ? say('checks.local', { rule: asTyped(model.terms.local) }) : undefined),
  ];
};
