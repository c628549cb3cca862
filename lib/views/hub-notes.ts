import 'server-only';
// What the reader of an agreement’s page must not miss, in the words of whoever said it.
import { catalogue } from '@/content/catalogue';
import { approvalWords, approverWords } from '@/content/wording/approvals';
import { endingWords } from '@/content/wording/ending';
import { exits } from '@/content/wording/exits';
import { invitationWords } from '@/content/wording/invitation';
import { contactWords } from '@/content/wording/contacts';
import { mergerWords } from '@/content/wording/mergers';
import type { PastEvent } from '@/db/events';
import type { AgreementEnd } from '@/lib/domain/agreement/agreement-end';
import { refusals } from '@/lib/domain/agreement/internal-approval';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { endSentences, stopSentence } from '@/lib/domain/agreement/end-words';
import type { EndReason } from '@/lib/domain/agreement/lifecycle';
import { endState } from '@/lib/domain/agreement/term-on-file';
import type { Standing } from '@/lib/domain/agreement/standing';
import { momentInWords } from '@/lib/domain/audit/moment-words';
import type { SheetOnFile } from '@/lib/domain/contacts/change-contact';
import { waitingMailboxes } from '@/lib/domain/contacts/confirm-mailbox';
import { type Actor, hasRole } from '@/lib/domain/people/actor';
import { type Invitation, isWaiting } from '@/lib/domain/people/invitation';
import { formerSentences } from '@/lib/domain/people/former-party';
import { sideOf } from '@/lib/domain/signing/who-signs';
import type { HubNote } from './agreement-hub-model';
import { openCommentsNote } from './open-comments';

const reasons: Readonly<Record<Exclude<EndReason, 'withdrawn'>, string>> = {
  declined: 'This agreement was declined',
  'ended-early': 'This agreement was ended early',
  superseded: 'A newer version has replaced this agreement',
};

const endings: readonly string[] = ['agreement-declined', 'signing-declined', 'agreement-withdrawn', 'agreement-ended', 'end-brought-forward'];
/** The event with which an agreement ended. */
export const endsIt = ({ what }: Pick<PastEvent, 'what'>): boolean => endings.includes(what);

/** One that both sides had signed: the day, why, and what becomes of the details. */
function stops({ file, model }: Standing, end: AgreementEnd, person: string, today: string): HubNote {
  const organisation = (end.byOrganisation === file.sharing.id ? file.sharing : file.partner)?.name;
  const who = end.by === person ? 'You' : [end.byName, organisation].filter(Boolean).join(', ');
  const state = endState(end, model, today);
  const then = { 'to-come': ': this agreement is ending', over: ': this agreement has ended', 'never-began': '' };
  return {
    heading: `${stopSentence(end, state)}${then[state]}`,
    ...(file.endNote && { text: file.endNote }),
    lines: endSentences(end, file, model),
    way: { href: `/agreements/${file.reference}/promises`, text: endingWords.done.promises },
    from: `${who}, ${momentInWords(end.at)}`,
  };
}

function ended(standing: Standing, person: string, by: PastEvent | undefined): readonly HubNote[] {
  const { file, context } = standing;
  const { status, endReason = 'withdrawn', endNote, sharing, end } = file;
  if (status !== 'ended') return [];
  if (end?.early) return [stops(standing, end, person, context.today)];
  if (endReason === 'superseded') return []; // which version replaced it, and from when, is said beside its way
  const withdrawn = `${sharing.name} ${file.replaces ? 'gave up this new version' : 'ended this agreement without signing it'}`;
  const heading = endReason === 'withdrawn' ? withdrawn : file.replaces && endReason === 'declined' ? 'This new version was declined' : reasons[endReason];
  const from = by && `${by.by === person ? 'You' : (by.byName ?? 'Somebody')}, ${momentInWords(by.at)}`;
  return [{ heading, text: endNote ?? 'What was written stays on record.', ...(from && { from }) }];
}

function asked(by: { readonly name: string; readonly at: string; readonly text: string | undefined }, heading: string): HubNote {
  return { heading, ...(by.text && { text: by.text }), from: `${by.name}, ${momentInWords(by.at)}` };
}

/** What the IG lead wants changed: said among the sharing side. */
function sentBack({ file: { igReview } }: Standing, since: string, before: string): readonly HubNote[] {
  if (igReview?.outcome !== 'back' || igReview.at < since) return [];
  return [asked({ name: igReview.byName, at: igReview.at, text: igReview.backNote }, `${igReview.byName} asks for a change before ${before}`)];
}

function anotherRoute({ file, exit }: Standing): readonly HubNote[] {
  if (!exit) return [];
  const { h1 } = exits[exit.exit];
  const way = { href: `/agreements/${file.reference}/draft/${exit.step.path}`, text: 'Look at the answer again' };
  return [{ heading: 'This draft needs another route', text: h1, way }];
}

/** Whoever must agree inside the organisation said no: for the side that drafts alone, with what comes next. */
function refused({ file, resultHash }: Standing): readonly HubNote[] {
  const { heading, next, link } = approvalWords.refused;
  return refusals(file, resultHash, catalogue.questions).map(({ role, name, words, byName, at }) => ({
    ...asked({ name: byName, at, text: words }, heading.replace('{who}', `${name}, ${approverWords[role]},`)),
    lines: [next],
    way: { href: `/agreements/${file.reference}/draft/approvals`, text: link },
  }));
}

function ofDraft(standing: Standing, receiving: boolean): readonly HubNote[] {
  const { file } = standing;
  const { reply, sent, status, heldBy } = file;
  const changes = { name: reply?.byName ?? '', at: reply?.at ?? '', text: reply?.changes };
  return [
    ...(receiving ? [] : [...anotherRoute(standing), ...refused(standing)]),
    ...(receiving || heldBy !== 'drafter' ? [] : sentBack(standing, sent?.at ?? '', 'this can be sent')),
    ...(status === 'changes-asked' && reply ? [asked(changes, `${file.partner?.name ?? 'The partner'} asks for changes`)] : []),
  ];
}

function whileWithPartner(standing: Standing, receiving: boolean): readonly HubNote[] {
  const { reply } = standing.file;
  if (!receiving) return reply ? sentBack(standing, reply.at, 'the final version is made') : [];
  const message = reply ? undefined : messageFrom(standing.file);
  return message ? [message] : [];
}

/** What the sender wrote with it. */
export function messageFrom({ sent, sharing }: AgreementFile): HubNote | undefined {
  return sent?.message ? asked({ name: sent.byName, at: sent.at, text: sent.message }, `Message from ${sharing.name}`) : undefined;
}

/** Nobody has come in for the partner yet: said to those who can send it again. */
export function invitationNote(
  { reference }: Pick<AgreementFile, 'reference'>,
  invitation: Invitation | undefined,
  actor: Pick<Actor, 'roles'>,
): readonly HubNote[] {
  if (!invitation || !isWaiting(invitation) || !hasRole(actor, 'drafter', 'ig-lead')) return [];
  const { waiting, see } = invitationWords;
  return [{ heading: waiting.replace('{name}', invitation.name), way: { href: `/agreements/${reference}/invitation`, text: see } }];
}

/** A new mailbox of the other side that nobody has confirmed: said to everybody here, since any of them may send something. */
export function mailboxNotes({ reference }: Pick<AgreementFile, 'reference'>, contacts: SheetOnFile | undefined): readonly HubNote[] {
  const waits = contacts ? waitingMailboxes(contacts.base, contacts.notices).filter(({ side }) => side !== contacts.side) : [];
  const way = { href: `/agreements/${reference}/contacts`, text: 'Read the contact sheet' };
  return waits.length === 0 ? [] : [{ heading: contactWords.waits.theirs.heading, text: contactWords.hub, way }];
}

/** What a merger means for the text, and for the side that sends what it has to do before the final version. */
function formerText({ status, reply, formerly = [] }: AgreementFile, receiving: boolean): string {
  const { hub } = mergerWords;
  if (status !== 'draft' && status !== 'with-partner' && status !== 'changes-asked') return hub.signed;
  if (receiving || !reply || status !== 'with-partner') return hub.open;
  return `${hub.open} ${formerly.some(({ side }) => side === 'sharing') ? hub.again : hub.read}`;
}

/** Both names: what was written before a merger holds the former one. */
const formerNotes = (file: AgreementFile, receiving: boolean): readonly HubNote[] =>
  formerSentences(file).map((heading) => ({ heading, text: formerText(file, receiving) }));

/** The partner reads its own words and the sender’s message; what the sharing side says among itself is not for it. */
export function notesFor(standing: Standing, { organisation, person }: Pick<Actor, 'organisation' | 'person'>, by?: PastEvent): readonly HubNote[] {
  const { file } = standing;
  const receiving = sideOf(file, organisation) === 'receiving';
  const comments = openCommentsNote(file);
  const open = [...formerNotes(file, receiving), ...(comments ? [comments] : [])];
  if (file.status === 'with-partner') return [...open, ...whileWithPartner(standing, receiving)];
  return file.status === 'draft' || file.status === 'changes-asked'
    ? [...ofDraft(standing, receiving), ...open]
    : [...formerNotes(file, receiving), ...ended(standing, person, by)];
}
