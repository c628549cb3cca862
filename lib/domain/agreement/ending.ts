// Ending a signed agreement before its time: who may, and what is decided. Section 13 gives either side this way out, and while the day of
// an end is still to come either side can bring it forward. The signed version is not touched, and nothing brings the agreement back: to
// share again both sides sign a new one.
import { dateInWords } from '../assurance/calendar';
import { type Done, done, invalid, type Refusal, refused } from '../outcome';
import { type Actor, hasRole } from '../people/actor';
import type { FormValue } from '../questions/form';
import { readForm } from '../questions/read-form';
import { refusalOf } from '../questions/refusal-of';
import { sideOf } from '../signing/who-signs';
import type { AgreementEnd, EarlyEnd, HeldChoice, HeldDetails, SoonerChoice } from './agreement-end';
import type { AgreementFile } from './agreement-file';
import { type EndFacts, endForm, noticeEnds } from './end-form';
import type { EndReason, Status } from './lifecycle';
import type { AgreementModel } from './model';
import { moveOf, type PossibleMove } from './moves';
import { lastSignedAt } from './term-on-file';

/** Posted with the answers once the page that interrupts was read. Under this name the first answer of the command asks for it. */
export const sureName = 'sure';

/** Posted with them: the day of the end that the page was drawn from, so that nobody overwrites an end that they have not read. */
export const knownEndName = 'ends';

export interface EndWrites {
  readonly file: AgreementFile;
  readonly change: { readonly status: Status; readonly endReason: EndReason; readonly endNote: string; readonly ending: AgreementEnd };
}

/** On the sharing side whoever drafts, leads on information or signs; on the other whoever signs. */
export function mayEnd(actor: Actor, file: Pick<AgreementFile, 'sharing' | 'partner'>): 'yes' | 'hidden' | { forbidden: string } {
  const side = sideOf(file, actor.organisation);
  if (!side) return 'hidden';
  if (hasRole(actor, 'signatory') || (side === 'sharing' && hasRole(actor, 'drafter', 'ig-lead'))) return 'yes';
  // Whoever signed it may have left since: anybody who signs there can.
  return { forbidden: `Ask whoever signs for ${(side === 'sharing' ? file.sharing : file.partner)?.name ?? 'your organisation'}` };
}

/** today: ISO date. model: of the agreement as it was signed. */
export function endFacts(file: Pick<AgreementFile, 'sharing' | 'partner' | 'end'>, model: AgreementModel | undefined, today: string): EndFacts {
  return {
    today,
    ...(file.end && { stops: file.end.on }),
    notice: Number(model?.terms?.notice ?? '1'),
    sharing: file.sharing.name,
    partner: file.partner?.name ?? 'the partner',
    returns: model?.flows.some(({ id }) => id === 'return') ?? false,
    givesBack: model?.received?.atEnd === 'give-back',
  };
}

/** The way to an end that a side has on a day (ISO date): a first end, or an earlier day for one that is still to come. */
function endMove(file: AgreementFile, model: AgreementModel | undefined, organisation: string, today: string): PossibleMove | undefined {
  const side = sideOf(file, organisation);
  if (!side) return undefined;
  const facts = { file, side, today, ...(model && { model }), missing: [], unconfirmed: [], missingReview: [], signed: file.signed ?? [] };
  const move = moveOf(facts, file.status === 'ended' ? 'end-sooner' : 'end-early');
  return move?.unmet.length === 0 ? move : undefined;
}

function whyClosed({ status, endReason }: AgreementFile): string {
  if (endReason === 'superseded') return 'A newer version has replaced this agreement';
  return status === 'ended' ? 'This agreement has been ended already' : 'Only an agreement that both sides have signed can be ended here';
}

/** Why it cannot be ended, or ended sooner, on a day (ISO date); undefined when it can. model: of the agreement as it was signed. */
export function whyNotEnd(file: AgreementFile, model: AgreementModel | undefined, organisation: string, today: string): string | undefined {
  return endMove(file, model, organisation, today) ? undefined : whyClosed(file);
}

function heldOf(value: FormValue, name: 'held' | 'heldBack'): HeldDetails {
  const inWords = value[`${name}Other`];
  return { choice: value[name] as HeldChoice, ...(typeof inWords === 'string' && { inWords }) };
}

function earlyOf(value: FormValue, soon: boolean): EarlyEnd {
  return {
    receiving: heldOf(value, 'held'),
    ...(value.heldBack !== undefined && { sharing: heldOf(value, 'heldBack') }),
    ...(soon && { sooner: value.sooner as SoonerChoice }),
  };
}

export interface Ending {
  readonly file: AgreementFile;
  /** Of the agreement as it was signed. */
  readonly model: AgreementModel | undefined;
  readonly facts: EndFacts;
}

/** What the answers come to, before anybody says that they are sure. */
export function readEnding(
  facts: EndFacts,
  fields: Readonly<Record<string, unknown>>,
): { readonly on: string; readonly reason: string; readonly early: EarlyEnd } | Refusal {
  const read = readForm(endForm(facts), { ...fields }, facts.today);
  if (!read.ok) return refusalOf(read);
  const { value } = read;
  const on = String(value.on);
  if (facts.stops !== undefined && on >= facts.stops) return invalid({ on: `Date sharing will stop must be before ${dateInWords(facts.stops)}` });
  const soon = on < noticeEnds(facts);
  if (!soon && value.sooner !== 'no') return invalid({ sooner: `Select no: ${dateInWords(on)} is not sooner than ${dateInWords(noticeEnds(facts))}` });
  if (soon && value.sooner === 'no') return invalid({ sooner: `Select why sharing stops sooner than ${dateInWords(noticeEnds(facts))}` });
  return { on, reason: String(value.reason), early: earlyOf(value, soon) };
}

export function decideEnding(
  { file, model, facts }: Ending,
  { [sureName]: sure, [knownEndName]: known, ...fields }: Readonly<Record<string, unknown>>,
  actor: Actor,
  now: Date,
): Refusal | Done<{ reference: string }, EndWrites> {
  const move = endMove(file, model, actor.organisation, facts.today);
  const signedAt = lastSignedAt(file);
  if (!move?.endReason || !signedAt || (known || undefined) !== facts.stops) return refused(whyClosed(file));
  const read = readEnding(facts, fields);
  if ('kind' in read) return read;
  if (sure !== 'yes') return invalid({ [sureName]: 'Read what follows from ending the agreement, then confirm it' });
  const { on, reason, early } = read;
  const { reference } = file;
  const ending: AgreementEnd = { on, at: now.toISOString(), signedAt, by: actor.person, byName: actor.name, byOrganisation: actor.organisation, early };
  return done(
    { reference },
    {
      ...(facts.stops === undefined ? { what: 'agreement-ended' } : { what: 'end-brought-forward', before: facts.stops }),
      agreement: reference,
      on,
      held: early.receiving.choice,
      ...(early.sharing && { heldBack: early.sharing.choice }),
      ...(early.sooner && { sooner: early.sooner }),
      note: reason,
    },
    { file, change: { status: move.to, endReason: move.endReason, endNote: reason, ending } },
    [{ kind: facts.stops === undefined ? 'mail-ended' : 'mail-ended-sooner', about: { agreement: reference, by: actor.person } }],
  );
}
