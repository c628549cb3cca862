// What the guidance asks about the law: confidence first, then the UK GDPR.
import { lawAdvised } from '../agreement/law-advised';
import { cannotHold, heldOnYes } from '../legal-basis/no-explicit-consent';
import { asksFirst } from '../print/asking-law';
import { doesNotApply, done, type GuidanceContext, type GuidancePoint, notDone, notYet, paper, type Reading, section } from './guidance-point';

const asked = ({ model, outward }: GuidanceContext): boolean => asksFirst({ model, outwardResult: outward });
/** Statement B: some side holds health details on the person’s explicit yes, also where people expect the rest. */
const ownYesAsked = ({ outward }: GuidanceContext): boolean => heldOnYes(outward);
const expectedAnyway = 'People are asked first here';
const notAsked = 'People are not asked each time here';
const askedApart = 'People expect the rest here, and are asked about health details alone';

function ground({ model, result, outward, met }: GuidanceContext): Reading {
  if (outward.commonLaw === null || !met('legal-status-allows')) return notYet('The legal basis is not settled', { check: 'legal-status-allows' });
  const byLaw = outward.commonLaw === 'statutory_duty' && model.service.statute !== undefined;
  if (byLaw && !lawAdvised(model)) return done('Names the law, which the data protection officer is asked to confirm', section('legal-basis'));
  return result.status === 'needs_review' && model.igReview?.reviewReason
    ? done('Names the ground, with the IG lead’s reason', section('legal-basis'))
    : done('Names the ground on which confidence is set aside', section('legal-basis'));
}

function implied(context: GuidanceContext): Reading {
  const stricter = context.outward.overrides.find(
    ({ field, default: usual, chosen }) => field === 'commonLaw' && usual === 'implied_consent' && chosen !== usual,
  );
  if (stricter) return notDone(`People are asked all the same. On record: ${stricter.reason}`, section('legal-basis'));
  if (context.outward.commonLaw !== 'implied_consent') return doesNotApply(asked(context) ? expectedAnyway : 'Another ground is used here');
  return done('Relies on it for care alone', section('legal-basis'));
}

function otherPurposes({ outward }: GuidanceContext): Reading {
  if (outward.commonLaw === 's251_support') return done('Rests on an approval, with its reference', section('legal-basis'));
  if (outward.ndoo === 'not_applicable') return doesNotApply('The details serve people’s own support alone');
  return done('Names the ground for a use beyond people’s own support', section('legal-basis'));
}

/** The opt-out follows the approval under section 251, never the body. */
function optOut({ outward }: GuidanceContext): Reading {
  if (outward.ndoo === 'apply') return done('Leaves out people who have opted out', section('legal-basis'));
  return doesNotApply(outward.ndoo === 'exempt' ? 'The approval says that it need not be applied' : 'It does not reach this use');
}

function special({ model, result, met }: GuidanceContext): Reading {
  if (model.flows.every(({ items }) => items.length === 0)) return notYet('No details are chosen', { question: 'details' });
  const none = result.flows.every(({ result: { art9 } }) => art9.sharing === 'none' && art9.receiving === 'none');
  if (none) return doesNotApply('No health or other sensitive details are meant to be shared');
  // Section 7 says of it that it is still to be chosen.
  if (cannotHold(result).length > 0) return notYet('A condition for health details is still to be chosen', { check: 'both-sides-fit' });
  return met('confidentiality-bound')
    ? done('Names a condition for each side', section('legal-basis'))
    : notYet('It is not confirmed that the people of {partner} are bound to confidence', { check: 'confidentiality-bound' });
}

export const lawPoints: readonly GuidancePoint[] = [
  { id: 'common-law', group: 'law', asks: 'Have a ground in law for setting confidence aside', source: ['s3-common-law'], read: ground },
  { id: 'implied-consent', group: 'law', asks: 'Rely on implied consent where people come for care', source: ['s0-common-law', 's4-implied'], read: implied },
  {
    id: 'explicit-consent',
    group: 'law',
    asks: 'Outside care, see that people understand and are happy for it to happen',
    source: ['s0-common-law', 's4-explicit'],
    read: (context) => {
      if (asked(context)) return done('Asks each person first', section('legal-basis'), paper('consent-form'));
      return doesNotApply(ownYesAsked(context) ? askedApart : notAsked);
    },
  },
  {
    id: 'yes-on-record',
    group: 'law',
    asks: 'Write the yes into the health or care record, on a form that staff sign too or as a note',
    source: ['s0-common-law', 's1-consent'],
    read: (context) => {
      if (!asked(context) && !ownYesAsked(context)) return doesNotApply(notAsked);
      // The question how a yes is recorded is for those whose whole service waits for one; statement B stands on either paper.
      return context.model.consentRecord === undefined && context.outward.commonLaw === 'explicit_consent'
        ? notYet('Nobody has said how a yes is recorded', { question: 'telling-people' })
        : done('Says how a yes is recorded', section('legal-basis'), paper('verbal-consent-record'));
    },
  },
  {
    id: 'duty-to-share',
    group: 'law',
    asks: 'Share for people’s own care where the duty in law applies',
    source: ['s2-duty', 'hsca-2012-s251b'],
    read: ({ outward }) =>
      outward.sharingDuty251B ? done('Says that the duty applies', section('legal-basis')) : doesNotApply('The duty does not reach this sharing'),
  },
  {
    id: 'other-purposes',
    group: 'law',
    asks: 'Beyond people’s own care, get consent, or an approval where that cannot be had',
    source: ['s4-explicit', 's4-approvals'],
    read: otherPurposes,
  },
  { id: 'opt-out', group: 'law', asks: 'Apply the national data opt-out where it counts', source: ['s4-concerns', 'ndoo-policy'], read: optOut },
  {
    id: 'article-6',
    group: 'law',
    asks: 'Have an Article 6 basis, for each side its own',
    source: ['s3-uk-gdpr', 'uk-gdpr-6'],
    read: ({ met }) =>
      met('own-task-or-interests')
        ? done('Names a basis for each side', section('legal-basis'))
        : notYet('One side has not named the law or the reason it relies on', { check: 'own-task-or-interests' }),
  },
  {
    id: 'article-9',
    group: 'law',
    asks: 'Have an Article 9 condition for health and other sensitive details',
    source: ['s3-uk-gdpr', 'uk-gdpr-9'],
    read: special,
  },
];
