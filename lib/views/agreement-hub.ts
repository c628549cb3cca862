import 'server-only';
// The page of one agreement.
import * as z from 'zod';
import { successorWords } from '@/content/wording/successor';
import { copyWords } from '@/content/wording/copy-agreement';
import { endingWords } from '@/content/wording/ending';
import { reasonOfStep, stepWords, waitsWords } from '@/content/wording/next-steps';
import { ownReasonWords } from '@/content/wording/own-reason';
import { signingWords } from '@/content/wording/signing';
import * as agreements from '@/db/agreements';
import * as checklistAgain from '@/db/checklist-again';
import * as checklistFiles from '@/db/checklist-files';
import * as contactNotices from '@/db/contact-notices';
import * as events from '@/db/events';
import * as invitations from '@/db/invitations';
import * as readings from '@/db/readings';
import * as successors from '@/db/successors';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { mayDraft } from '@/lib/domain/agreement/answering';
import { agreementName } from '@/lib/domain/agreement/agreement-name';
import { mayEnd, whyNotEnd } from '@/lib/domain/agreement/ending';
import { type Check, checks } from '@/lib/domain/agreement/lifecycle';
import { mayChangeOwnReason, whyNoOwnReason } from '@/lib/domain/agreement/own-reason';
import { type NextStep, nextSteps } from '@/lib/domain/agreement/next-step';
import { signedState } from '@/lib/domain/agreement/status-tag';
import { isOver, isSigned, termOnFile } from '@/lib/domain/agreement/term-on-file';
import type { Standing } from '@/lib/domain/agreement/standing';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { type Actor, anyMember, hasRole } from '@/lib/domain/people/actor';
import { startsAgreements } from '@/lib/domain/people/agreement-sides';
import { sheetInForce } from '@/lib/domain/contacts/sheet-in-force';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { whyNotPassOn } from '@/lib/domain/signing/pass-on';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { Reference } from '@/lib/server/input-fields';
import { signedVersion } from '@/lib/server/signed-version';
import type { Showing } from '@/lib/server/view';
import { view } from '@/lib/server/view';
import type { AgreementHubModel } from './agreement-hub-model';
import { agreementNames } from './agreement-names';
import { agreementNowModel } from './agreement-now';
import { beforeSent } from './before-sent';
import { inDraft, isDrafted } from './draft-standing';
import { checkAgainNotes } from './check-again-notes';
import { checkWordsFor } from './check-words';
import { actionsFor } from './hub-actions';
import { replacedBy, successorNotes, waysToReplace } from './successor-notes';
import { guidanceNotes } from './guidance-note';
import { hubDocuments, hubFacts, hubPeople } from './hub-contents';
import { endsIt, invitationNote, mailboxNotes, notesFor } from './hub-notes';
import { saidFor } from './hub-said';
import { leftNames, leftNotes } from './left-on-sheet';
import { knownStanding } from './known-standing';
import { changedNote } from './read-mark';

type Attempt = Showing<unknown, unknown>['attempt'];
const isCheck = (code: string): code is Check => (checks as readonly string[]).includes(code);

/** Why the last change was not made, with every check that is not met. */
function problems(attempt: Attempt, file: AgreementFile): readonly string[] {
  if (!attempt) return [];
  const { outcome } = attempt;
  if (outcome.kind === 'refused') return [outcome.reason, ...(outcome.unmet ?? []).filter(isCheck).map((check) => checkWordsFor(check, file).sentence)];
  if (outcome.kind === 'forbidden') return [outcome.reason];
  return outcome.kind === 'done' || outcome.kind === 'session-ended' ? [] : ['Open the page again and try once more'];
}

function ways(steps: readonly NextStep[], names: Readonly<Record<string, string>>): Pick<AgreementHubModel, 'next' | 'also'> {
  const [first, ...rest] = steps.map((step) => {
    const { button: text, href, reason } = filledIn({ ...stepWords[step.id], reason: reasonOfStep(step) }, names);
    return { text, href, reason };
  });
  return { also: rest.map(({ text, href }) => ({ text, href })), ...(first && { next: first }) };
}

/** Whoever drafts can always look at the draft, whatever comes next. */
function drafting(standing: Standing, found: Pick<AgreementHubModel, 'next' | 'also'>, actor: Actor): Pick<AgreementHubModel, 'next' | 'also'> {
  const href = inDraft(standing);
  if (mayDraft(actor, standing.file) !== 'yes' || !isDrafted(standing) || !found.next || found.next.href === href) return found;
  return { ...found, also: [...found.also, { href, text: 'Go to the draft' }] };
}

/** The partner’s IG lead answers for the partner’s own reasons in law. */
function ownReason(standing: Standing, actor: Actor, found: Pick<AgreementHubModel, 'next' | 'also'>): typeof found {
  const { file } = standing;
  if (mayChangeOwnReason(actor, file) !== 'yes' || whyNoOwnReason(standing) !== undefined) return found;
  const at = `/agreements/${file.reference}/review`;
  // Where nothing else is to be done, the text comes before what few ever change.
  const text = found.next ? [] : [{ href: at, text: stepWords['read-agreement'].button }];
  return { ...found, also: [...found.also, ...text, { href: `${at}/our-reason`, text: ownReasonWords.link }] };
}

/** An admin can name somebody else to sign while the person who is named is away. */
function signsInstead(file: AgreementFile, actor: Actor, found: Pick<AgreementHubModel, 'next' | 'also'>): typeof found {
  const side = sideOf(file, actor.organisation);
  if (!side || !hasRole(actor, 'admin') || whyNotPassOn(file, side)) return found;
  return { ...found, also: [...found.also, { href: `/agreements/${file.reference}/sign/someone-else`, text: signingWords.read.someoneElse }] };
}

/** Why it wants to be renewed now; undefined while it does not. */
function dueReason({ file, model, context }: Standing): string | undefined {
  const term = model && termOnFile(file, model);
  const state = term && signedState(term, context.today);
  if (state === 'expired') return successorWords.expired;
  return state === 'review-due' ? successorWords.due : undefined;
}

/** A first end, or an earlier day for one that is still to come. */
function waysToEnd({ file, model, context }: Standing, actor: Actor): AgreementHubModel['also'] {
  if (mayEnd(actor, file) !== 'yes' || whyNotEnd(file, model, actor.organisation, context.today)) return [];
  const href = `/agreements/${file.reference}/end`;
  return [file.end ? { href: `${href}?sooner=yes`, text: endingWords.sooner.link } : { href, text: endingWords.link }];
}

/** The text that both signed: one that was replaced by its number, and one that replaced another with which. */
function readWords({ replaces }: AgreementFile, number: number, replaced: boolean): { readonly text: string; readonly reason: string } {
  const { read, readReplaced, both, bothReplacing } = successorWords.signed;
  if (replaced) return { text: readReplaced.replace('{n}', String(number)), reason: both };
  const of = { n: String(number), before: String(replaces?.version ?? ''), reference: replaces?.reference ?? '' };
  return { text: read, reason: replaces ? filledIn({ bothReplacing }, of).bothReplacing : both };
}

/** A good agreement is the best start for one with somebody else. */
function waysToCopy(file: AgreementFile, actor: Actor): AgreementHubModel['also'] {
  if (mayDraft(actor, file) !== 'yes' || !startsAgreements(file.sharing)) return [];
  return [{ href: `/agreements/new/copy?q=${file.reference}`, text: copyWords.link }];
}

/** Once both have signed there is the text to read and to keep. */
function toRead(standing: Standing, actor: Actor, newer: readonly successors.Successor[]): Pick<AgreementHubModel, 'next' | 'also'> {
  const { file } = standing;
  const { reference, version } = file;
  if (!isSigned(file) || !version) return { also: [] };
  const href = `/agreements/${reference}/versions/${version.number}`;
  const gone = isOver(file, standing.model, standing.context.today) ? replacedBy(newer) : undefined;
  const read = { href, ...readWords(file, version.number, gone !== undefined) };
  const ways = waysToReplace(file, newer, actor);
  const [renew, reason] = [ways.find((way) => way.href.endsWith('/renew')), dueReason(standing)];
  return {
    next: gone ? { href: gone.hub, text: gone.text, reason: gone.says } : renew && reason !== undefined ? { ...renew, reason } : read,
    also: [
      ...(gone || (renew && reason !== undefined) ? [{ href, text: read.text }] : []),
      { href: `${href}/agreement.pdf`, text: 'Download the signed agreement (PDF)' },
      ...ways.filter((way) => way !== renew || reason === undefined),
      ...waysToCopy(file, actor),
      ...waysToEnd(standing, actor),
    ],
  };
}

/** For people of one side, by the other side. */
const heading = (file: Parameters<typeof agreementName>[0], names: Readonly<Record<string, string>>) =>
  file.partner ? `Agreement with ${names.other}` : agreementName(file);

export const agreementHub = view({
  name: 'agreement-hub',
  who: anyMember,
  input: z.strictObject({ reference: Reference }),
  load: async (q, { reference }, actor: Actor, now) => {
    const file = await agreements.file(q, reference, actor.organisations);
    const invitation = file?.status === 'with-partner' && !file.reply ? await invitations.newestFor(q, reference, actor.organisations) : undefined;
    if (!file) return undefined;
    const next = await successors.nextOf(q, file, actor.organisations);
    const before = await successors.beforeOf(q, file, actor.organisations);
    const contacts = isSigned(file) ? await contactNotices.sheetOf(q, reference, actor.organisation) : undefined;
    const wanted = (await checklistAgain.among(q, [reference], actor.organisations, dayOf(now.toISOString()))).size > 0;
    const again = wanted && file.checklist ? await checklistFiles.toldSince(q, file.checklist, actor.organisations) : undefined;
    const ended = file.status === 'ended' ? (await events.history(q, reference)).findLast(endsIt) : undefined;
    const reading = await readings.of(q, reference, actor.person);
    const left = await leftNames(q, contacts, actor);
    const signed = await signedVersion(q, file);
    return { file, signed, invitation, next, before, again, left, ...(reading && { reading }), ...(contacts && { contacts }), ...(ended && { ended }) };
  },
  allow: () => 'yes',
  show: ({ subject: { file, signed, invitation, next, before, again, left, contacts, ended, reading }, actor, now, attempt }): AgreementHubModel => {
    const at = now.toISOString();
    const standing = knownStanding(file, at);
    const names = agreementNames(file, actor.organisation);
    const h1 = heading(file, names);
    const nowModel = agreementNowModel(standing, at, actor);
    // Nobody reads “In force”, and not what has to be done before anything is sent.
    const first = beforeSent(standing, signed);
    return {
      reference: file.reference,
      title: `${h1}, ${file.reference}`,
      h1,
      tag: nowModel.tag,
      ...(first.asked.length > 0 && { waits: waitsWords.replace('{first}', () => first.asked.join('; ')) }),
      now: nowModel,
      ...(isSigned(file)
        ? toRead(standing, actor, next)
        : signsInstead(file, actor, ownReason(standing, actor, drafting(standing, ways(nextSteps(standing, actor), names), actor)))),
      notes: [
        ...successorNotes(file, { next, before, today: dayOf(at) }),
        ...guidanceNotes(file, waysToReplace(file, next, actor).length > 0),
        ...changedNote(file, reading, actor),
        ...invitationNote(file, invitation, actor),
        ...checkAgainNotes(standing, again, actor),
        ...mailboxNotes(file, contacts),
        ...leftNotes(contacts, left, actor, dayOf(at)),
        ...notesFor(standing, actor, ended),
      ],
      said: saidFor(file, actor),
      facts: hubFacts(standing, at, first),
      people: hubPeople(standing, contacts && sheetInForce(contacts.base, contacts.notices, dayOf(at)), actor),
      documents: hubDocuments(standing, actor),
      actions: actionsFor(file, actor),
      problems: problems(attempt, file),
    };
  },
});
