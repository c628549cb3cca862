// Ending a signed agreement before its time: who may, and what is decided. Section 13 gives either side this way out. The signed
// version is not touched, and nothing brings the agreement back: to share again both sides sign a new one.
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
import { plainMove } from './plain-move';
import { lastSignedAt } from './term-on-file';

/** Posted with the answers once the page that interrupts was read. Under this name the first answer of the command asks for it. */
export const sureName = 'sure';

export interface EndWrites {
  readonly file: AgreementFile;
  readonly change: { readonly status: Status; readonly endReason: EndReason; readonly endNote: string; readonly ending: AgreementEnd };
}

/** On the sharing side whoever drafts, leads on information or signs; on the other whoever signs. */
export function mayEnd(
  actor: Actor,
  file: Pick<AgreementFile, 'sharing' | 'partner' | 'sharingSignatory' | 'reply'>,
): 'yes' | 'hidden' | { forbidden: string } {
  const side = sideOf(file, actor.organisation);
  if (!side) return 'hidden';
  if (hasRole(actor, 'signatory') || (side === 'sharing' && hasRole(actor, 'drafter', 'ig-lead'))) return 'yes';
  const signer = side === 'sharing' ? file.sharingSignatory : file.reply?.signatory;
  return {
    forbidden: `Ask ${signer?.name ?? 'whoever signs agreements'} at ${(side === 'sharing' ? file.sharing : file.partner)?.name ?? 'your organisation'}`,
  };
}

/** today: ISO date. model: of the agreement as it was signed. */
export function endFacts(file: Pick<AgreementFile, 'sharing' | 'partner'>, model: AgreementModel | undefined, today: string): EndFacts {
  return {
    today,
    notice: Number(model?.terms?.notice ?? '1'),
    sharing: file.sharing.name,
    partner: file.partner?.name ?? 'the partner',
    returns: model?.flows.some(({ id }) => id === 'return') ?? false,
    givesBack: model?.received?.atEnd === 'give-back',
  };
}

/** Why it cannot be ended now; undefined when it can. */
export function whyNotEnd(file: AgreementFile, organisation: string): string | undefined {
  const side = sideOf(file, organisation);
  if (side && plainMove(file, side, 'end-early')) return undefined;
  if (file.endReason === 'superseded') return 'A newer version has replaced this agreement';
  return file.status === 'ended' ? 'This agreement has been ended already' : 'Only an agreement that both sides have signed can be ended here';
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
  const soon = on < noticeEnds(facts);
  if (soon && value.sooner === 'no') return invalid({ sooner: `Select why sharing stops sooner than ${dateInWords(noticeEnds(facts))}` });
  return { on, reason: String(value.reason), early: earlyOf(value, soon) };
}

export function decideEnding(
  { file, facts }: Ending,
  { [sureName]: sure, ...fields }: Readonly<Record<string, unknown>>,
  actor: Actor,
  now: Date,
): Refusal | Done<{ reference: string }, EndWrites> {
  const side = sideOf(file, actor.organisation);
  const move = side && plainMove(file, side, 'end-early');
  const signedAt = lastSignedAt(file);
  if (!move?.endReason || !signedAt) return refused(whyNotEnd(file, actor.organisation) ?? 'This agreement cannot be ended now');
  const read = readEnding(facts, fields);
  if ('kind' in read) return read;
  if (sure !== 'yes') return invalid({ [sureName]: 'Read what follows from ending the agreement, then confirm it' });
  const { on, reason, early } = read;
  const { reference } = file;
  const ending: AgreementEnd = { on, at: now.toISOString(), signedAt, by: actor.person, byName: actor.name, byOrganisation: actor.organisation, early };
  return done(
    { reference },
    {
      what: 'agreement-ended',
      agreement: reference,
      on,
      held: early.receiving.choice,
      ...(early.sharing && { heldBack: early.sharing.choice }),
      ...(early.sooner && { sooner: early.sooner }),
      note: reason,
    },
    { file, change: { status: move.to, endReason: move.endReason, endNote: reason, ending } },
    [{ kind: 'mail-ended', about: { agreement: reference, by: actor.person } }],
  );
}
