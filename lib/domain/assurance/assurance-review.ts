// What the IG lead recorded on the review page (A1): read from the form, drawn into it again, and refused where it contradicts itself.
import type { AskedFirst } from './plan-said';
import { fill } from '../print/print-wording';
import type { FormErrors, FormValue } from '../questions/form';
import { dateInWords, dayOf } from './calendar';
import { odsCodeError, readOdsCode } from '../registers/ods-code';
import { firstName } from './asked-first';
import type { AssuranceReview, Checklist } from './checklist';
import { type ChecklistContext, checklistNames } from './checklist-context';
import type { ReviewRow } from './checklist-review';
import type { DsptLevel } from './dspt';
import { dsptStandingOf } from './dspt-standing';
import { firstsByWords, pointsInPlace, rowsToReview } from './assurance-review-form';

/** More offers than this would not fit on the page that prints them. */
const mostOffers = 5;

const text = (value: FormValue, name: string): string => (typeof value[name] === 'string' ? value[name] : '');

function readLookup(value: FormValue): AssuranceReview['lookup'] {
  const outcome = text(value, 'lookup');
  if (outcome === 'matches')
    return { outcome, code: readOdsCode(text(value, 'code')) ?? text(value, 'code'), level: text(value, 'status') as DsptLevel, on: text(value, 'date') };
  return outcome === 'differs' ? { outcome, seen: text(value, 'seen') } : { outcome: 'none' };
}

function readRow(value: FormValue, item: string, offers: readonly string[], before?: ReviewRow): ReviewRow {
  const outcome = text(value, `row-${item}`) as ReviewRow['outcome'];
  const done = text(value, `safeguardDone-${item}`);
  const first = text(value, firstName(item)) as AskedFirst | '';
  const accepted = { ...(done && { safeguardDone: done }), ...(first !== '' && { first }) };
  if (outcome === 'ask') return { outcome, question: text(value, `question-${item}`) };
  if (outcome !== 'offer-help') return { outcome, ...accepted };
  const what = offers[Number(text(value, `help-${item}`)) - 1] ?? '';
  const help = { what, owner: text(value, `helpOwner-${item}`), by: text(value, `helpBy-${item}`) };
  // The same offer stays as it stands, with what was said of it since; another day or other help is a new one.
  const had = before?.help;
  const same = had?.what === help.what && had.owner === help.owner && (had.moved?.day ?? had.by) === help.by;
  return { outcome, ...accepted, help: same ? had : help };
}

/** The review in a value that the form of this checklist accepted, and by whom it was made. Help is kept in the words that were chosen. */
export function readAssuranceReview(
  value: FormValue,
  by: Pick<AssuranceReview, 'by' | 'byName' | 'at'>,
  checklist: Checklist,
  context: ChecklistContext,
): AssuranceReview {
  const names = checklistNames(context);
  const rows = rowsToReview(checklist, context).map(
    ({ item }) =>
      [
        item.id,
        readRow(
          value,
          item.id,
          item.canOffer.map((offer) => fill(offer, names)),
          checklist.review?.rows[item.id],
        ),
      ] as const,
  );
  const asked = pointsInPlace(checklist, context).flatMap(({ item }) => {
    const question = text(value, `question-${item.id}`);
    return question === '' ? [] : [[item.id, { outcome: 'ask', question }] as const];
  });
  const plans = checklist.review?.plans;
  return { ...by, lookup: readLookup(value), rows: Object.fromEntries([...rows, ...asked]), ...(plans && { plans }) };
}

/** What is wrong with a value that the form accepted: a status that contradicts the one declared, a code that is none, too many offers. */
export function assuranceReviewErrors(value: FormValue, checklist: Checklist, { partner }: ChecklistContext): FormErrors {
  const errors: Record<string, string> = {};
  const declared = checklist.answers.dspt?.value.status;
  if (value.lookup === 'matches' && readOdsCode(text(value, 'code')) === undefined) errors.code = odsCodeError;
  const own = readOdsCode(text(checklist.answers.dspt?.value ?? {}, 'odsCode'));
  const seen = readOdsCode(text(value, 'code'));
  if (value.lookup === 'matches' && own !== undefined && seen !== undefined && seen !== own)
    errors.code = `${partner.name} gave the code ${own}. Look that one up, or select ‘I looked it up and it differs’`;
  const answered = checklist.answers.dspt && dayOf(checklist.answers.dspt.at);
  if (value.lookup === 'matches' && answered !== undefined && text(value, 'date') < answered)
    errors.date = `Date you looked it up must be ${dateInWords(answered)} or later, when ${partner.name} gave the result`;
  if (value.lookup === 'matches' && declared !== 'not-sure' && value.status !== declared)
    errors.status = `Select the status that ${partner.name} gave, or ‘I looked it up and it differs’`;
  const offers = Object.entries(value).filter(([name, given]) => name.startsWith('row-') && given === 'offer-help');
  if (offers.length > mostOffers) errors[offers[mostOffers]?.[0] ?? ''] = `Offer help with ${mostOffers} points or fewer`;
  return errors;
}

function rowValue(item: string, row: ReviewRow, offers: readonly string[]): FormValue {
  const offered = row.help ? offers.indexOf(row.help.what) + 1 : 0;
  return {
    [`row-${item}`]: row.outcome,
    ...(row.safeguardDone && { [`safeguardDone-${item}`]: row.safeguardDone }),
    ...(row.first && { [firstName(item)]: row.first }),
    ...(row.help && { [`helpOwner-${item}`]: row.help.owner, [`helpBy-${item}`]: row.help.moved?.day ?? row.help.by }),
    ...(offered > 0 && { [`help-${item}`]: String(offered) }),
    ...(row.question && { [`question-${item}`]: row.question }),
  };
}

/** A first look: where the result is found, and today. What was seen there is for whoever looks. */
function firstLookup(checklist: Checklist, { partner, today }: ChecklistContext): FormValue {
  const code = dsptStandingOf(checklist)?.odsCode ?? partner.odsCode;
  return { date: today, ...(code && { code }) };
}

const none: ReadonlySet<string> = new Set();

/**
 * The last review as a value of the form: shown again when the page is opened a second time, also after the checklist was sent again. What was
 * said about points that have changed since (“dspt”, or ids) was said about something else: nothing is chosen there.
 */
export function assuranceReviewValue(checklist: Checklist, context: ChecklistContext, changed = none): FormValue {
  const { review } = checklist;
  const byWords = firstsByWords(checklist, context);
  if (!review) return { ...firstLookup(checklist, context), ...byWords };
  const names = checklistNames(context);
  const { outcome, code, level, on, seen } = review.lookup;
  const rows = rowsToReview(checklist, context).flatMap(({ item }) => {
    const row = review.rows[item.id];
    return row && row.outcome !== 'ask' && !changed.has(item.id)
      ? [
          rowValue(
            item.id,
            row,
            item.canOffer.map((offer) => fill(offer, names)),
          ),
        ]
      : [];
  });
  const seenThen: FormValue = { lookup: outcome, ...(code && { code }), ...(level && { status: level }), ...(on && { date: on }), ...(seen && { seen }) };
  return Object.assign({}, byWords, changed.has('dspt') ? firstLookup(checklist, context) : seenThen, ...rows);
}
