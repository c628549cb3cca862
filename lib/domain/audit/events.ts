// What happened: one shape for each kind of event, and nothing else can be written. Ids and codes; no names, no answers.
import { onceDuties } from '../agreement/duty-done';
import * as z from 'zod';
import { mailGroups } from './mail-group';
import { profilePages } from '../people/organisation';
import { waysIn } from '../people/actor';
import { roles } from '../people/person';

const reference = z.string().min(1).max(20);
const id = z.string().min(1).max(80);
const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_/.-]{0,99}$/);
const count = z.int().min(0);
const role = z.enum(roles);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** Words that somebody gave with a change and that the change itself does not keep. */
const note = z.string().min(1).max(4000);

const condition = z.string().regex(/^[a-z0-9_()+]{1,40}$/i);
/** Another condition than the suggested one, or back to it. The reason stands in the agreement. */
const choice = z.strictObject({
  party: id,
  field: z.enum(['commonLaw', 'art6', 'art9']),
  suggested: condition,
  chosen: condition,
  by: z.enum(['ig-lead', 'dpo']),
});

const plain = <W extends string>(what: W) => z.strictObject({ what: z.literal(what) });
const ofAgreement = <W extends string, F extends z.ZodRawShape>(what: W, fields: F) =>
  z.strictObject({ what: z.literal(what), agreement: reference, ...fields });

const comingIn = [
  z.strictObject({ what: z.literal('logged-in'), person: id, organisation: id, how: z.enum(waysIn) }),
  /** Somebody who is logged in goes on for another of their organisations; a link of the chain of the one they left. */
  z.strictObject({ what: z.literal('organisation-changed'), person: id, to: id }),
  plain('log-in-requested'),
  plain('password-reset-asked'),
  z.strictObject({
    what: z.literal('wrong-code'),
    purpose: z.enum(['log-in', 'confirm', 'invitation', 'joining', 'email', 'password', 'reset', 'second-step', 'stop-emails']),
  }),
  plain('logged-out'),
  plain('confirmation-code-sent'),
  z.strictObject({ what: z.literal('identity-confirmed'), how: z.enum(waysIn) }),
  z.strictObject({ what: z.literal('denied'), command: code, why: z.string().max(300), agreement: reference.optional() }),
] as const;

/** Who came into an organisation, what they may do there and who decided it; nothing here names a mailbox. */
const belonging = [
  z.strictObject({ what: z.literal('colleague-invited'), invitation: id, roles: z.array(role).readonly() }),
  z.strictObject({ what: z.literal('colleague-invited-again'), invitation: id }),
  z.strictObject({ what: z.literal('colleague-invitation-revoked'), invitation: id }),
  z.strictObject({ what: z.literal('joining-code-sent'), invitation: id }),
  /** By a visitor, who is this person from then on, or by somebody who acts for another organisation. */
  z.strictObject({ what: z.literal('member-joined'), invitation: id, person: id, joined: id, roles: z.array(role).readonly(), invitedBy: id }),
  z.strictObject({ what: z.literal('roles-changed'), person: id, gave: z.array(role).readonly(), took: z.array(role).readonly() }),
  z.strictObject({ what: z.literal('all-work-handed-over'), person: id, heir: id, agreements: count }),
  z.strictObject({ what: z.literal('deputy-named'), person: id, deputy: id, from: z.iso.date(), until: z.iso.date() }),
  z.strictObject({ what: z.literal('deputy-ended'), person: id, deputy: id }),
  z.strictObject({ what: z.literal('own-details-changed'), person: id }),
  z.strictObject({ what: z.literal('email-choices-changed'), person: id }),
  /** By whoever reads their mailbox; groups: what was on until then. */
  z.strictObject({ what: z.literal('emails-stopped'), person: id, groups: z.array(z.enum(mailGroups)).readonly() }),
  z.strictObject({ what: z.literal('notifications-read'), person: id }),
  /** of: an agreement. Said to nobody of the other side, so no link of its chain. */
  z.strictObject({ what: z.literal('agreement-read'), person: id, of: reference }),
  z.strictObject({ what: z.literal('email-change-asked'), person: id, change: id }),
  z.strictObject({ what: z.literal('email-changed'), person: id, change: id }),
  /** By whoever reads the mailbox before; putBack: it was done already and is undone. */
  /** Of each organisation that they act for: whoever does it is logged in nowhere. */
  z.strictObject({ what: z.literal('email-change-stopped'), person: id, putBack: z.boolean(), of: id.optional() }),
  /** byLink: with a link that was sent to their mailbox. */
  z.strictObject({ what: z.literal('password-set'), person: id, byLink: z.boolean() }),
  z.strictObject({ what: z.literal('password-removed'), person: id }),
  z.strictObject({ what: z.literal('authenticator-begun'), person: id }),
  z.strictObject({ what: z.literal('authenticator-set'), person: id }),
  /** By themselves, or by an admin where the phone is lost. */
  /** of: an organisation of that person, where whoever runs the service did it. */
  z.strictObject({ what: z.literal('authenticator-removed'), person: id, of: id.optional() }),
  z.strictObject({ what: z.literal('recovery-codes-made'), person: id }),
  z.strictObject({ what: z.literal('recovery-codes-kept'), person: id }),
  /** left: how many codes for a lost phone there are now. */
  z.strictObject({ what: z.literal('second-step-passed'), person: id, organisation: id, by: z.enum(['authenticator', 'recovery-code']), left: count }),
  /** Whether signatories of the organisation need one. */
  z.strictObject({ what: z.literal('second-step-rule'), required: z.boolean() }),
  z.strictObject({ what: z.literal('session-ended'), person: id, others: z.boolean() }),
  z.strictObject({ what: z.literal('member-removed'), person: id, roles: z.array(role).readonly(), heir: id.optional(), signer: id.optional() }),
] as const;

/** By a charity, before there is an agreement; what comes of it goes on under the same reference. */
const asking = [ofAgreement('agreement-asked-for', {}), ofAgreement('ask-declined', { note }), ofAgreement('ask-taken-back', {})] as const;

const drafting = [
  ofAgreement('draft-started', {}),
  ofAgreement('draft-copied', { from: reference }),
  /** On the new agreement: from is the signed one that it replaces, version the number of that one. */
  ofAgreement('new-version-begun', { from: reference, version: count, kind: z.enum(['amendment', 'renewal']), open: z.array(code).max(20) }),
  ofAgreement('section-opened', { section: code }),
  z.strictObject({ what: z.literal('pointed-elsewhere'), exit: code }),
  ofAgreement('answer-changed', { question: code, revision: count }),
  ofAgreement('suggestions-confirmed', { cards: z.array(code).max(60) }),
  ofAgreement('handed-over', { to: id }),
  ofAgreement('hand-over-taken-back', {}),
  /** Somebody else drafts it from now on. */
  ofAgreement('work-handed-over', { from: id, to: id }),
  /** found: kinds of answers that do not fit together, which stood on the page. */
  ofAgreement('ig-review-recorded', {
    outcome: z.enum(['ready', 'back']),
    chosen: choice.optional(),
    note: note.optional(),
    found: z.array(code).max(120).optional(),
  }),
  /** on: the day of the decision (ISO). Name and words stand in the agreement. */
  ofAgreement('approval-recorded', { role: z.enum(['caldicott', 'siro', 'dpo']), decision: z.enum(['yes', 'no']), on: z.iso.date() }),
  /** partner: the organisation that it went to; events of before 23 November 2026 hold none. invited: the one that was made because the partner was not known. */
  ofAgreement('agreement-sent', { finalOnYes: z.boolean(), partner: id.optional(), invited: id.optional() }),
  ofAgreement('agreement-taken-back', {}),
  ofAgreement('agreement-withdrawn', { note: note.optional() }),
] as const;

const inviting = [
  ofAgreement('invitation-sent-again', { invitation: id }),
  /** Asked for by whoever has the link, for the mailbox that it was sent to. */
  ofAgreement('invitation-renewed', { invitation: id }),
  ofAgreement('invitation-changed', { invitation: id, before: id }),
  /** By a visitor, who is this person from then on. */
  ofAgreement('invitation-accepted', { invitation: id, person: id, joined: id }),
] as const;

const replying = [
  ofAgreement('review-answered', { question: code, revision: count }),
  ofAgreement('agreement-agreed', { signatory: id, made: z.enum(['person', 'role']).optional() }),
  ofAgreement('changes-asked', { note: note.optional() }),
  ofAgreement('own-reason-changed', { chosen: choice, note: note.optional() }),
  ofAgreement('section-commented', { section: code, thread: id }),
  ofAgreement('comment-replied', { thread: id }),
  ofAgreement('comment-settled', { thread: id, how: z.enum(['accepted', 'dealt-with', 'declined']) }),
  /** The partner’s words stand in this answer from now on. */
  ofAgreement('suggestion-accepted', { thread: id, question: code, revision: count }),
  ofAgreement('agreement-declined', { note }),
  ofAgreement('checklist-answered', { checklist: id, question: code, revision: count }),
  /** On the telephone, by the IG lead of the sharing side: no answer before the charity confirms it. */
  ofAgreement('checklist-told', { checklist: id, question: code, revision: count }),
  ofAgreement('told-answers-sent', { checklist: id, lines: count }),
  ofAgreement('told-answers-confirmed', { checklist: id, questions: z.array(code).max(60) }),
  /** What the charity asks about a point, and what either side replies. */
  ofAgreement('point-asked', { checklist: id, item: code }),
  ofAgreement('point-answered', { checklist: id, item: code }),
  /** passport: the version of the organisation’s own answers. */
  ofAgreement('checklist-answers-reused', { checklist: id, from: id, passport: count.optional(), questions: z.array(code).max(60) }),
  /** sha256: of the file; a link has none. Names and addresses stand in the checklist. */
  ofAgreement('evidence-added', { checklist: id, item: code, evidence: id, kind: z.enum(['pdf', 'docx', 'jpeg', 'png', 'link']), sha256: sha256.optional() }),
  ofAgreement('evidence-removed', { checklist: id, item: code, evidence: id }),
  ofAgreement('checklist-sent', { checklist: id, version: count, passport: count.optional() }),
  ofAgreement('checklist-reviewed', { checklist: id, asked: z.boolean() }),
  /** Help that was offered with a point. */
  ofAgreement('help-done', { checklist: id, item: code }),
  ofAgreement('help-moved', { checklist: id, item: code, day: z.iso.date(), note }),
  /** What the accepted checklist promised. */
  ofAgreement('plan-done', { checklist: id, item: code, first: z.boolean().optional() }),
  ofAgreement('plan-moved', { checklist: id, item: code, day: z.iso.date().optional(), note }),
  ofAgreement('checklist-decided', { checklist: id, decision: z.enum(['yes', 'yes-plan', 'not-yet']), first: z.boolean().optional(), note: note.optional() }),
  /** found: how many things had changed for the worse. */
  ofAgreement('checklist-checked-again', { checklist: id, decision: z.enum(['stands', 'condition', 'no-longer']), found: count, note }),
] as const;

/** on: the first day on which it is not in force; held, heldBack: what becomes of the details that the partner and the sharing side hold. */
const ending = { on: z.iso.date(), held: code, heldBack: code.optional(), sooner: code.optional(), note };

/** A notice as it goes on in a new version, and the call that was made for its mailbox before. */
const carried = z.strictObject({ notice: id, noticed: sha256, confirmed: z.strictObject({ by: id, at: z.iso.datetime() }).optional() });

const signing = [
  ofAgreement('version-issued', { version: count, fingerprint: sha256, inAdvance: z.boolean() }),
  ofAgreement('agreement-reopened', { version: count, note: note.optional() }),
  ofAgreement('agreement-signed', {
    version: count,
    fingerprint: sha256,
    side: z.enum(['sharing', 'receiving']),
    round: count,
    signature: sha256,
    last: z.boolean(),
  }),
  /** On the agreement that is replaced: by which other one, from which day (ISO date). */
  ofAgreement('agreement-superseded', { next: reference, version: count, from: z.iso.date() }),
  ofAgreement('signature-withdrawn', { version: count, side: z.enum(['sharing', 'receiving']), round: count }),
  ofAgreement('signature-passed-on', {
    version: count,
    side: z.enum(['sharing', 'receiving']),
    from: id,
    to: id,
    /** A person, or the role to sign, that was made for it. */
    made: z.enum(['person', 'role']).optional(),
  }),
  ofAgreement('signing-declined', { note }),
  /** Who sits there stands in the notice; noticed: the SHA-256 of all that it says. */
  ofAgreement('contact-changed', { line: code, notice: id, noticed: sha256 }),
  /** On a new version: notices of the agreement before it that its own sheet does not show yet. */
  ofAgreement('contacts-carried', { notices: z.array(carried).max(1000) }),
  ofAgreement('mailbox-confirmed', { line: code, notice: id }),
  ofAgreement('signed-copy-asked-again', { version: count }),
  /** What the text, or the end, wants of a side once. */
  ofAgreement('duty-done', { duty: z.enum(onceDuties), day: z.iso.date() }),
  ofAgreement('agreement-ended', ending),
  /** before: the day on which it was to end, because a side had ended it or another version replaces it. */
  ofAgreement('end-brought-forward', { ...ending, before: z.iso.date() }),
] as const;

const keeping = [
  /** By whoever runs the service, from its own machine. */
  z.strictObject({ what: z.literal('first-organisation-made'), founded: id, person: id }),
  z.strictObject({ what: z.literal('mail-sent-again'), mail: id }),
  /** Of the toolkit’s own questions: the number of one, and never what was answered. */
  z.strictObject({ what: z.literal('toolkit-question-answered'), version: count, question: code, revision: count }),
  z.strictObject({ what: z.literal('toolkit-answers-brought-forward'), version: count, from: count, answers: count }),
  /** Of the questions that everybody is asked, by the admin of the service. */
  /** Of each of the two organisations, by the admin of the service; and of every agreement that followed. */
  z.strictObject({ what: z.literal('organisations-merged'), from: id, into: id, day: z.iso.date(), people: count, agreements: count, of: id }),
  ofAgreement('party-merged', { side: z.enum(['sharing', 'receiving']), from: id, into: id, on: z.iso.date() }),
  z.strictObject({ what: z.literal('dspt-edition-added'), version: count }),
  z.strictObject({ what: z.literal('dspt-edition-put-in-force'), version: count, from: z.iso.date() }),
  z.strictObject({ what: z.literal('profile-changed'), page: z.enum(profilePages), revision: count }),
] as const;

export const AuditEvent = z.discriminatedUnion('what', [...comingIn, ...belonging, ...asking, ...drafting, ...inviting, ...replying, ...signing, ...keeping]);
export type AuditEvent = z.infer<typeof AuditEvent>;
export type WhatHappened = AuditEvent['what'];

/** What was done to the service as a whole. Only a live service has it. */
export const installationChain = 'installation';

/** The chain that an event is a link of: its agreement's, else the organisation's of whoever did it, else the service's. */
export function chainOf(event: AuditEvent, organisation: string): string {
  if (event.what === 'first-organisation-made') return installationChain;
  if ('agreement' in event && event.agreement !== undefined) return agreementChain(event.agreement);
  if (event.what !== 'agreement-read' && 'of' in event && event.of !== undefined) return `organisation:${event.of}`;
  const of =
    event.what === 'logged-in' || event.what === 'second-step-passed' ? event.organisation : event.what === 'member-joined' ? event.joined : organisation;
  return of ? `organisation:${of}` : 'service';
}

export const agreementChain = (reference: string): string => `agreement:${reference}`;
