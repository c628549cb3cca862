// The words of one agreement, in order. The same model, result and checklist always give the same words: what is drawn on
// screen, laid out as PDF and frozen for signature is this one value.
import { dateInWords } from '../assurance/calendar';
import { schedule } from '../assurance/print-schedule';
import { placesBefore } from './before-sharing';
import { withBefore } from './frame-words';
import { printContext, type PrintContext, type PrintSource } from './print-context';
import type { Block, PrintModel, PrintSection, SectionId } from './print-model';
import { checks } from './sections/checks';
import { contacts } from './sections/contacts';
import { details } from './sections/details';
import { legalBasis } from './sections/legal-basis';
import { parties } from './sections/parties';
import { purpose } from './sections/purpose';
import { retention } from './sections/retention';
import { rights } from './sections/rights';
import { safety } from './sections/safety';
import { advice, signatureBlocks } from './sections/signatures';
import { smallCharity } from './sections/small-charity';
import { foi, incidents, safeguarding } from './sections/standing';
import { transfer } from './sections/transfer';

/** In the order in which they print; the number is the place in this list. */
const inOrder: readonly (readonly [SectionId, (context: PrintContext) => readonly Block[]])[] = [
  ['parties', parties],
  ['purpose', purpose],
  ['details', details],
  ['transfer', transfer],
  ['retention', retention],
  ['contacts', contacts],
  ['legal-basis', legalBasis],
  ['safety', safety],
  ['rights', rights],
  ['incidents', incidents],
  ['safeguarding', safeguarding],
  ['foi', foi],
  ['checks', checks],
  ['signatures', advice],
];

/** A section that does not apply is left out; the others keep their numbers. The last one holds the signatures, so it always stands. */
function sections(context: PrintContext): readonly PrintSection[] {
  return inOrder.flatMap(([id, blocksOf], index) => {
    const blocks = blocksOf(context);
    return blocks.length === 0 && id !== 'signatures' ? [] : [{ id, number: index + 1, heading: context.catalogue.wording.headings[id], blocks }];
  });
}

function dates({ model: { start, reviewMonths, reviewOn } }: PrintContext): Pick<PrintModel, 'start' | 'review'> {
  const after = `${reviewMonths === 12 ? 'one year' : `${reviewMonths} months`} after that`;
  const begins =
    start.on === 'date'
      ? `Starts on ${dateInWords(start.date)}, or on the day of the last signature if that is later`
      : 'Starts on the day the last side signs';
  return { start: begins, review: `Review ${reviewOn === undefined ? after : `on ${dateInWords(reviewOn)}`}` };
}

/**
 * The print model of an agreement. Sentences whose answer is missing are left out, never guessed; with `missing: 'say'` a mark
 * stands in their place, for previews. Throws when the model lacks a side or an outward flow, or the wording lacks a sentence.
 */
export function printAgreement(source: PrintSource): PrintModel {
  const context = printContext(source);
  const { model, catalogue, sharing, partner, checklist } = context;
  const charity = smallCharity(context);
  const accepted = checklist?.decision !== undefined && checklist.decision.decision !== 'not-yet';
  const before = placesBefore(source);
  const { start, review } = dates(context);
  const checklistSchedule = accepted ? schedule(context) : undefined;
  return {
    title: catalogue.wording.title,
    subtitle: `Referrals from ${sharing.organisation.name} to ${partner.organisation.name}`,
    reference: model.reference,
    version: source.version,
    start: withBefore(start, before),
    review,
    ...(before !== '' && { before }),
    ...(charity && { smallCharity: charity }),
    sections: sections(context),
    signatures: signatureBlocks(context),
    ...(checklistSchedule && { schedule: checklistSchedule }),
  };
}
