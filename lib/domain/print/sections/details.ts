// Section 3, who and what: whose details, the items with their reasons, what is left out, and what comes back.
import { advocatesRight } from '../../legal-basis/named-law';
import type { Catalogue } from '../../agreement/catalogue';
import { paragraph, type PrintContext } from '../print-context';
import type { Block, Sentence } from '../print-model';
import { fill } from '../print-wording';
import { onlyForIncapacity, seesRecords } from '../../agreement/named-statute';
import { asTyped, capitalised, inSentence, listed } from '../words';
import { detailsTable } from './details-table';
import { people } from './people';

const leftOutId = (names: readonly string[]): string => (names.length === 1 ? 'details.left-out-one' : 'details.left-out');
const leftOutItems = (names: readonly string[]): string => capitalised(listed(names.map(inSentence)));

/** The suggested sentence, for whoever changes it; empty when nothing is named. */
export const leftOutWords = (names: readonly string[], { wording }: Pick<Catalogue, 'wording'>): string =>
  names.length === 0 ? '' : fill(wording.sentences[leftOutId(names)]?.text ?? '', { items: leftOutItems(names) });

/** A log-in to the records that a law lets an advocate see shows more than a referral says. */
const looksAtRecords = ({ model: { service }, outward }: PrintContext): boolean => seesRecords(service.statute) !== undefined && outward.access !== undefined;

function leftOut(context: PrintContext): readonly Sentence[] {
  const { model, say } = context;
  const { excluded, excludedInWords } = model;
  if (excludedInWords !== undefined) return [say('details.left-out-own', { text: capitalised(asTyped(excludedInWords)) })];
  if (excluded.length === 0) return [];
  // A record shows more than a list: that it shows no number and no date of birth, nobody can say of a screen that they did not set up.
  if (context.outward.access && !looksAtRecords(context)) return [say('details.log-in-left-out', { items: leftOutItems(excluded) })];
  const id = looksAtRecords(context) ? (excluded.length === 1 ? 'details.not-in-referral-one' : 'details.not-in-referral') : leftOutId(excluded);
  return [say(id, { items: leftOutItems(excluded) })];
}

/** Said only where the labels of the items rule health out, and the rules agree that nothing sensitive goes to either side. */
function noHealth({ outward, outwardResult }: PrintContext): boolean {
  const sensitive = outward.items.some((item) => item.facts.includes('healthData'));
  const noCondition = outwardResult?.art9.sharing === 'none' && outwardResult.art9.receiving === 'none';
  return outward.items.length > 0 && !sensitive && noCondition;
}

/** That somebody cannot decide, and so who did, is about their health: “no health is sent” holds only where the referral keeps it back. */
export const hidesWhoDecided = (context: PrintContext): boolean => noHealth(context) && context.result.actions.includes('CAPACITY_PATHWAY');

function confirmedEnough({ model, say, unanswered }: PrintContext): readonly Sentence[] {
  if (model.received?.enough === undefined) return unanswered('enough', 'if this is what {partner} needs to start helping');
  return model.received.enough === 'enough' ? [say('details.enough')] : [];
}

/** Only the laws of advocates give a right to look at records. */
function besideTheLaw(context: PrintContext): Sentence | false {
  const { statute } = context.model.service;
  if (statute === undefined) return false;
  if (looksAtRecords(context)) return context.say('details.records-log-in');
  return advocatesRight(statute) && context.say('details.records-beside');
}

export function details(context: PrintContext): readonly Block[] {
  const { model, outward, back, say, unanswered } = context;
  const sent = outward.items.length === 0 ? paragraph(unanswered('details', 'which details are sent')) : detailsTable(outward, context);
  return [
    ...paragraph(people(context)),
    ...sent,
    ...paragraph(
      confirmedEnough(context),
      leftOut(context),
      besideTheLaw(context),
      outward.items.some(({ printGroup }) => printGroup === 'equality') && say('details.equality'),
      noHealth(context) && say('details.no-health'),
      hidesWhoDecided(context) && say('details.who-decided-untold'),
      model.nothingBack
        ? say(onlyForIncapacity(model.service.statute) ? 'details.nothing-back-imca' : 'details.nothing-back')
        : !back && unanswered('back', 'what comes back'),
    ),
    ...(back ? detailsTable(back, context) : []),
  ];
}
