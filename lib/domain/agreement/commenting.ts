// Comments by section: what the partner would like changed in the text it was sent, what both sides say about it, and that it is settled.
// A comment changes nothing by itself; no final version is made while one is open.
import { mailedOnce, type Notice } from '../audit/notices';
import { done, type Done, type Refusal, refused } from '../outcome';
import { type Actor, hasRole } from '../people/actor';
import { answeringRoles } from '../people/agreement-sides';
import type { SectionId } from '../print/print-model';
import type { Form } from '../questions/form';
import { sideOf } from '../signing/who-signs';
import type { AgreementFile } from './agreement-file';
import type { TextThen } from './text-changed';

export type SettledHow = 'accepted' | 'dealt-with' | 'declined' | 'taken-back';
/** suggested: its words stand in the agreement now. */
export type SettledNow = Exclude<SettledHow, 'taken-back'> | 'suggested';

/** Words that the partner would put in the place of others. */
export interface Suggestion {
  /** The key of the answer, and its field. */
  readonly key: string;
  readonly field: string;
  /** What these words are, as the sharing side was asked for them. */
  readonly called: string;
  /** As they stood when somebody suggested others. */
  readonly before: string;
  readonly words: string;
}

export interface Comment {
  readonly id: string;
  readonly by: string;
  readonly byName: string;
  readonly organisationId: string;
  readonly text: string;
  /** ISO UTC. */
  readonly at: string;
}

export interface Thread {
  readonly id: string;
  readonly section: SectionId;
  /** The answer that it came from: “enough” (R1) says that something is missing or too much. */
  readonly origin?: string;
  readonly suggestion?: Suggestion;
  /** How the text stood when it was opened; absent where nobody kept it. */
  readonly stood?: TextThen;
  /** The oldest first; never empty. */
  readonly comments: readonly Comment[];
  readonly settled?: { readonly how: SettledHow; readonly by: string; readonly byName: string; readonly at: string };
}

/** Sections on which there is something to ask for; who signs is named elsewhere. */
export const commentSections = [
  'parties',
  'purpose',
  'details',
  'transfer',
  'retention',
  'contacts',
  'legal-basis',
  'safety',
  'rights',
  'incidents',
  'safeguarding',
  'foi',
  'checks',
] as const satisfies readonly SectionId[];
export type CommentSection = (typeof commentSections)[number];

/** Enough for everything that two sides can have to say, and an end for somebody who only posts. */
export const threadLimit = 100;
export const repliesLimit = 100;

export const commentForm: Form = {
  fields: [
    {
      name: 'comment',
      kind: 'textarea',
      limit: 500,
      called: 'your comment',
      errors: { empty: 'Enter what you would like to change', long: 'What you would like to change must be 500 characters or less' },
    },
  ],
};

export const replyForm: Form = {
  fields: [
    {
      name: 'reply',
      kind: 'textarea',
      label: 'Your reply',
      limit: 500,
      called: 'your reply',
      errors: { empty: 'Enter a reply', long: 'Reply must be 500 characters or less' },
    },
  ],
};

/** Why nothing can be said about the text now; undefined when it can. */
export function whyNoComment({ status }: Pick<AgreementFile, 'status'>): string | undefined {
  if (status === 'with-partner' || status === 'draft' || status === 'changes-asked') return undefined;
  return status === 'ended' ? 'This agreement has ended' : 'The final version is made. Its words can only change when the agreement is opened again';
}

/** Both sides read what was said. */
export const mayReadComments = (actor: Actor, file: AgreementFile): 'yes' | 'hidden' => (sideOf(file, actor.organisation) ? 'yes' : 'hidden');

/** The drafter and the IG lead of the sharing side; at the partner whoever may answer. */
export function mayReply(actor: Actor, file: AgreementFile): 'yes' | 'hidden' | { forbidden: string } {
  const side = sideOf(file, actor.organisation);
  if (!side) return 'hidden';
  const may = side === 'sharing' ? hasRole(actor, 'drafter', 'ig-lead') : hasRole(actor, ...answeringRoles);
  const ask = side === 'sharing' ? file.drafter.name : file.partner?.contacts.igLead.name || 'your manager';
  return may ? 'yes' : { forbidden: `Ask ${ask} at ${side === 'sharing' ? file.sharing.name : (file.partner?.name ?? 'your organisation')}` };
}

/** Settling is for the side that changes the text. */
export function maySettle(actor: Actor, file: AgreementFile): 'yes' | 'hidden' | { forbidden: string } {
  const side = sideOf(file, actor.organisation);
  if (side === 'receiving') return { forbidden: `Only ${file.sharing.name} can settle a comment. You can reply to it` };
  return mayReply(actor, file);
}

export type CommentWrites =
  | {
      readonly kind: 'open';
      readonly reference: string;
      readonly thread: string;
      readonly section: CommentSection;
      readonly comment: Omit<Comment, 'byName'>;
      readonly suggestion?: Suggestion;
    }
  | { readonly kind: 'reply'; readonly reference: string; readonly thread: string; readonly comment: Omit<Comment, 'byName'>; readonly opensAgain: boolean }
  | { readonly kind: 'settle'; readonly reference: string; readonly thread: string; readonly how: SettledHow; readonly by: string };

interface Saying {
  readonly file: AgreementFile;
  readonly text: string;
  readonly actor: Actor;
  readonly id: string;
  /** ISO UTC. */
  readonly at: string;
  readonly suggestion?: Suggestion;
}

const comment = ({ text, actor, id, at }: Saying) => ({ id, by: actor.person, organisationId: actor.organisation, text, at });

/** One mail an hour from each side, however much it says; the app tells of every comment. */
function tell({ file, actor, at }: Saying): readonly Notice[] {
  const dedupe = `comment:${file.reference}:${sideOf(file, actor.organisation) ?? ''}:${at.slice(0, 'YYYY-MM-DDTHH'.length)}`;
  return mailedOnce('mail-comment', { agreement: file.reference, by: actor.person }, dedupe);
}

/** The partner is told what became of each of its comments: one mail an hour, too. */
export function tellOfSettling({ reference, sent }: AgreementFile, actor: Actor, at: string, how: SettledNow): readonly Notice[] {
  if (!sent) return []; // taken back: the partner sees nothing of it
  const dedupe = `comment-settled:${reference}:${at.slice(0, 'YYYY-MM-DDTHH'.length)}`;
  return mailedOnce('mail-comment-settled', { agreement: reference, by: actor.person, how }, dedupe);
}

/** R2: while the text is with the partner. */
export function decideComment(saying: Saying, section: CommentSection, threads: number): Done<{ reference: string }, CommentWrites> | Refusal {
  const { file, id: thread, suggestion } = saying;
  if (file.status !== 'with-partner') return refused('This agreement is not waiting for your reply');
  if (threads >= threadLimit) return refused('There are too many comments on this agreement already. Reply to one of them');
  const { reference } = file;
  return done(
    { reference },
    { what: 'section-commented', agreement: reference, section, thread },
    { kind: 'open', reference, thread, section, comment: comment(saying), ...(suggestion && { suggestion }) },
    tell(saying),
  );
}

/** A reply of the partner to something that was settled opens it again. */
export function decideReplyTo(saying: Saying, thread: Thread): Done<{ reference: string; thread: string }, CommentWrites> | Refusal {
  const { file, actor } = saying;
  const closed = whyNoComment(file);
  if (closed !== undefined) return refused(closed);
  if (thread.comments.length >= repliesLimit) return refused('There are too many replies to this comment already');
  const { reference } = file;
  const opensAgain = thread.settled !== undefined && sideOf(file, actor.organisation) === 'receiving';
  return done(
    { reference, thread: thread.id },
    { what: 'comment-replied', agreement: reference, thread: thread.id },
    { kind: 'reply', reference, thread: thread.id, comment: comment(saying), opensAgain },
    tell(saying),
  );
}

/** What the sharing side can say of a comment, and of one that suggests words: those are accepted by putting them in (accept-suggestion). */
const endsOf = ({ suggestion }: Thread): readonly SettledHow[] => (suggestion ? ['declined', 'dealt-with'] : ['accepted', 'dealt-with']);

/** The partner gives these itself, whatever the draft says. */
export const isPartnersOwn = ({ section }: Pick<Thread, 'section'>): boolean => section === 'retention';

/** A comment is accepted once its section reads otherwise, never by intending to. What stands in a profile is dealt with instead. */
export function decideSettling(
  file: AgreementFile,
  thread: Thread | undefined,
  how: 'accepted' | 'dealt-with' | 'declined',
  { actor, at, isChanged }: Pick<Saying, 'actor' | 'at'> & { readonly isChanged: (thread: Thread) => boolean },
): Done<{ reference: string; thread: string }, CommentWrites> | Refusal {
  const closed = whyNoComment(file);
  if (closed !== undefined) return refused(closed);
  if (!thread) return { kind: 'not-found' };
  if (thread.settled) return refused('This comment is settled already');
  if (!endsOf(thread).includes(how)) return refused(thread.suggestion ? 'Put the suggested words in, or decline them' : 'This comment suggests no words');
  if (how === 'accepted' && !isChanged(thread))
    return refused(
      isPartnersOwn(thread)
        ? `This section is what ${file.partner?.name ?? 'the partner'} answered. Reply to the comment and ask for another answer`
        : 'This section reads as it did. Change the text first, then accept the comment',
    );
  const { reference } = file;
  return done(
    { reference, thread: thread.id },
    { what: 'comment-settled', agreement: reference, thread: thread.id, how },
    { kind: 'settle', reference, thread: thread.id, how, by: actor.person },
    tellOfSettling(file, actor, at, how),
  );
}

/** The question whose page changes a section; the list of tasks where several do. */
const questionOf: Partial<Readonly<Record<SectionId, string>>> = {
  purpose: 'purpose',
  details: 'details',
  transfer: 'send-how',
  'legal-basis': 'legal-read',
  rights: 'telling-people',
};

/** Below the agreement: the page of that question. */
export function editPath(section: SectionId, pathOf: (question: string) => string): string {
  const question = questionOf[section];
  return question === undefined ? 'draft' : pathOf(question);
}
