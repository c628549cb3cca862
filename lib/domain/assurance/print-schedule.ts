// The schedule behind the agreement, at most one page: the DSPT standing of both sides, what was asked and answered with its DSPT
// references, the open plans, and the help that was offered. It is how the checklist stood; it is not part of the text.
import type { Party } from '../agreement/model';
import { type Evidence, isFile, shortFingerprint } from '../evidence/evidence';
import { nationNames } from '../legal-basis/nations';
import { type Condition, conditions } from '../print/conditions';
import type { PrintContext } from '../print/print-context';
import type { PrintSchedule, Sentence } from '../print/print-model';
import { asTyped, capitalised, inSentence, listed } from '../print/words';
import { chosenLabel } from './answer-words';
import { dateInWords, dayOf } from './calendar';
import { saidBy, saidDone } from './plan-said';
import type { Checklist } from './checklist';
import { checklistContext } from './checklist-context';
import { dsptValidity, editionWords } from './dspt';
import { helpOffered } from './help-offered';
import { mailboxOf } from './mailbox';
import { itemReferences, type ItemStanding, itemStandings } from './item-standing';

/** What a published result that still counts says of itself; undefined for anything less. */
function resultOf({ dspt }: Party, { catalogue, today }: PrintContext) {
  if (!dspt?.published || dspt.version === undefined || dsptValidity(dspt.version, today) === 'lapsed') return undefined;
  const level = catalogue.dsptLevels.find(({ id }) => id === dspt.level)?.label;
  return level === undefined ? undefined : { level, edition: editionWords(dspt.version), published: dateInWords(dspt.published) };
}

function standingOf(party: Party, context: PrintContext): Sentence {
  const found = resultOf(party, context);
  const seen = party.side === 'receiving' && party.dspt?.lookedUp?.matches ? { seen: dateInWords(party.dspt.lookedUp.on) } : undefined;
  // Each side by its own nation: the toolkit is England’s (rule G5).
  const { nation } = party.organisation;
  if (!found)
    return nation === 'england' ? context.say(`schedule.${party.side}-no-dspt`) : context.say(`schedule.${party.side}-local`, { nation: nationNames[nation] });
  return context.say(`schedule.${party.side}-dspt${seen ? '-seen' : ''}`, { ...found, ...seen });
}

function answerWords({ item, source, answer }: ItemStanding, { answers, evidence }: Checklist, { catalogue }: PrintContext): string {
  if (source === 'not-asked') return 'Not asked: current DSPT';
  if (source === 'missing') return 'Not answered';
  const value = answers[item.question]?.value ?? {};
  if (answer === 'not-applicable' && typeof value.whyNot === 'string') return `Does not apply: ${asTyped(value.whyNot)}`;
  const question = catalogue.questions.find(({ id }) => id === item.question);
  // Somebody who was not sure of the mailbox gave an address that shows which kind it is.
  const shown =
    item.id === 'secure-transfer' && value.answer === 'not-sure'
      ? { ...value, answer: mailboxOf({ answers, ...(evidence && { evidence }) }) ?? 'not-sure' }
      : value;
  return (source === 'answer' && question && chosenLabel(question, shown)) || 'Yes';
}

const ended = (text: string): string => (/[.!?]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`);

function planWords({ item, plan, row }: ItemStanding, { say, values }: PrintContext, asked: readonly Condition[]): string | undefined {
  if (!plan) return undefined;
  const words = { wording: ended(plan.wording), owner: asTyped(plan.owner), by: dateInWords(plan.by), safeguard: ended(plan.safeguard) };
  const done = row?.safeguardDone;
  const first = asked.find((one) => one.chosen && one.item?.id === item.id)?.part;
  if (saidDone(plan.said))
    return say('schedule.plan-said-done', {
      ...words,
      whose: capitalised(saidBy(plan.said, values.sharingOrg ?? '', values.partner ?? '')),
      done: dateInWords(dayOf(plan.said.at)),
    }).text;
  if (done) return say('schedule.plan-done', { ...words, done: dateInWords(done) }).text;
  return say(first === undefined ? 'schedule.plan' : `schedule.plan-${first}-first`, words).text;
}

const kinds: Readonly<Record<Evidence['kind'], string>> = { pdf: 'PDF', docx: 'Word document', jpeg: 'photo', png: 'picture', link: 'link' };
/** As many as have room on the page of the schedule; the frozen checklist holds them all. */
const mostPrinted = 6;

/** Never its name, which somebody typed: the item, the kind, the day, and which bytes or which site it is. */
function evidenceWords(piece: Evidence, order: number): string {
  const which = isFile(piece) ? shortFingerprint(piece.sha256) : new URL(piece.url).hostname;
  return `item ${order}, ${kinds[piece.kind]}${piece.on === undefined ? '' : ` of ${dateInWords(piece.on)}`} (${which})`;
}

function evidenceNote(standings: readonly ItemStanding[], say: PrintContext['say']): readonly Sentence[] {
  const pieces = standings.flatMap(({ item, evidence }) => evidence.map((piece) => evidenceWords(piece, item.order)));
  if (pieces.length === 0) return [];
  const left = pieces.length - mostPrinted;
  return [say('schedule.evidence', { pieces: [...pieces.slice(0, mostPrinted), ...(left > 0 ? [`${left} more`] : [])].join('; ') })];
}

function notes(standings: readonly ItemStanding[], checklist: Checklist, { say }: PrintContext): readonly Sentence[] {
  const numbers = (from: ItemStanding['source']) => standings.filter(({ source }) => source === from).map(({ item }) => String(item.order));
  const [covered, notAsked] = [numbers('dspt'), numbers('not-asked')];
  return [
    ...(covered.length > 0 ? [say('schedule.covered', { items: listed(covered) })] : []),
    ...(notAsked.length > 0 ? [say('schedule.not-asked', { items: listed(notAsked) })] : []),
    ...evidenceNote(standings, say),
    ...helpOffered(checklist).map(({ help: { what, owner, by, done } }) => {
      const words = { what: inSentence(asTyped(what)), owner: asTyped(owner), by: dateInWords(by) };
      return done ? say('schedule.help-done', { ...words, done: dateInWords(dayOf(done.at)) }) : say('schedule.help', words);
    }),
  ];
}

/** What has to be done before anything is sent: the reason in its words, a plan by its number, since its words stand in its row. */
function firstNote({ say }: PrintContext, asked: readonly Condition[]): readonly Sentence[] {
  if (asked.length === 0) return [];
  const numbers = [...new Set(asked.flatMap(({ item }) => (item ? [String(item.order)] : [])))];
  const [one] = numbers;
  const planned = one === undefined ? [] : [`what ${numbers.length === 1 ? `item ${one} says` : `items ${listed(numbers)} say`} comes first`];
  return [say('schedule.first', { first: [...asked.flatMap(({ item, text }) => (item ? [] : [text])), ...planned].join('; ') })];
}

/** The schedule of an agreement; undefined while there is no checklist. Names of people never stand in it. */
export function schedule(context: PrintContext): PrintSchedule | undefined {
  const { checklist, model, result, catalogue, today, sharing, partner } = context;
  if (!checklist) return undefined;
  const standings = itemStandings(checklist, checklistContext(model, result, catalogue, today));
  const asked = conditions(context);
  return {
    heading: 'Checklist schedule',
    standing: [standingOf(sharing, context), standingOf(partner, context)],
    rows: standings
      .filter(({ source }) => source !== 'dspt')
      .map((standing) => {
        const plan = planWords(standing, context, asked);
        return {
          item: `${standing.item.order}. ${standing.item.title}`,
          answer: answerWords(standing, checklist, context),
          references: itemReferences(standing.item),
          ...(plan && { plan }),
        };
      }),
    notes: [...firstNote(context, asked), ...notes(standings, checklist, context)],
  };
}
