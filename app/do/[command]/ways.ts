// Where each command leads on, and which page its form stood on. Addresses of our own, never taken from the request as they are.
import { catalogue } from '@/content/catalogue';
import type { CommandName, commands, SeriesName } from '@/lib/commands/registry';
import type { ResultOf } from '@/lib/server/command';
import type { QueueOf } from '@/lib/domain/assurance/review-queue';
import type { Outcome } from '@/lib/domain/outcome';
import { questionPath } from '@/lib/views/question-path';
import { fromDesk, fromQueue } from '@/lib/views/shown-queue';
import type { Fields } from '@/lib/server/read-fields';
import { confirmPath, ownPath, withQuery } from '@/lib/server/own-path';
import { changeName, fromCheck, fromName, fromPage, isPast } from '@/lib/domain/questions/change-from-check';

export interface Way<R> {
  /** After the change. `values.then` is 'exit' when the second button, “Save and exit”, was pressed. */
  readonly on: (result: R, values: Fields) => string;
  /** The page with the form, shown again with what was typed; `why`: what the command answered. */
  readonly back: (values: Fields, why?: Outcome<object>['kind']) => string;
  /** A Change on the page of the form runs nothing: what was typed is kept until somebody comes back. */
  readonly keeps?: true;
  /** The session that begins with this answer, if one does, or that the session of the asker ends. */
  readonly session?: ((result: R) => string | undefined) | 'ends';
}

/** One segment of an address from something posted. */
export const part = (value: unknown): string => encodeURIComponent(typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** A path of several segments from something posted: “plan/training”. */
export const parts = (value: unknown): string => (typeof value === 'string' ? value.split('/').map(part).join('/') : '');

const of = (reference: unknown, path = '') => `/agreements/${part(reference)}${path === '' ? '' : `/${path}`}`;
/** “Save and exit” leads to the list of tasks of a draft, and from a review to the agreement. */
const leaving = (to: string) => (to.startsWith('review') ? '' : 'draft');
/** Whoever came to change one answer stays on the way back to the page where Change stood. A checklist has one such page. */
function changing(path: string, values: Fields): string {
  const from = fromPage(values[fromName]);
  const [before, below] = path.split('/draft/');
  if (from === undefined || !(below !== undefined || (from === fromCheck && path.startsWith('/checklists/')))) return path;
  if (below === undefined) return path.endsWith(`/${fromCheck}`) ? path : withQuery(path, fromName, from);
  if (below === from || isPast(catalogue.questions, below, from)) return `${before}/draft/${from}`;
  return withQuery(path, fromName, from);
}
const checklist = (id: unknown, path = '') => `/checklists/${part(id)}${path === '' ? '' : `/${path}`}`;

/** Checklists that are reviewed one after another: the page says that it is one of them, and leads to the next. */
const inQueue = (values: Fields): boolean => values[fromName] === fromQueue;
const onDesk = (values: Fields): boolean => values[fromName] === fromDesk;
function ofQueue(path: string, values: Fields): string {
  if (onDesk(values)) return withQuery(path, fromName, fromDesk);
  return inQueue(values) ? withQuery(path, fromName, fromQueue) : path;
}
function afterOne(next: string | undefined, otherwise: string, values: Fields, kind: QueueOf = 'review'): string {
  const list = `/checklists?needs=${kind}`;
  if (onDesk(values) && values.then !== 'exit') return '/desk';
  if (values.then !== 'next' && !inQueue(values)) return otherwise;
  if (values.then === 'exit') return list;
  return next === undefined ? withQuery(list, 'done', 'yes') : withQuery(checklist(next, kind), fromName, fromQueue);
}
/** The agreements that a form of several named: of “SA-7K4M-2QXR 1 3f2a…” the reference. */
const postedReferences = (agreement: unknown): string =>
  [agreement]
    .flat()
    .map((one) => (typeof one === 'string' ? (one.split(' ')[0] ?? '').slice(0, 20) : ''))
    .slice(0, 200)
    .join(' ');
/** Showing who you are leads on to one agreement, or to all that are signed in one sitting. */
const together = 'together';
const nextOr = (next: unknown, otherwise: string): string => ownPath(next) ?? otherwise;
/** A page on the way to another one of ours. */
const aside = (page: string, values: Fields) => (ownPath(values.next) ? withQuery(page, 'next', String(values.next)) : page);
const confirming = (values: Fields) => {
  const { reference } = values;
  const page = reference === undefined ? confirmPath : of(reference, 'sign/confirm-it-is-you');
  return aside(values[fromName] === together ? withQuery(page, 'for', together) : page, values);
};
function afterConfirming(reference: string, values: Fields): string {
  if (reference === '') return '/home';
  return values[fromName] === together ? `/sign/together/name?like=${part(reference)}` : of(reference, 'sign/name');
}
const logInPage = (values: Fields) => aside('/log-in', values);

/** To the page of the profile that is asked next; after the last to all of it, which says so. */
const toProfile = (page: string, leaves: boolean) => (leaves ? '/organisation' : page === '' ? '/organisation?saved=yes' : `/organisation/${page}`);

/** A question of the toolkit, or all of them when none is left; the order stays the one in which somebody walks. */
function toToolkit(ref: string, values: Fields): string {
  if (ref === '') return '/organisation/dspt/questions';
  const page = `/organisation/dspt/question/${part(ref)}`;
  return values[fromName] === 'mandatory' ? withQuery(page, fromName, 'mandatory') : page;
}
/** The key of an answer names its edition, the page does not. */
const toolkitRef = (screen: unknown): string => (typeof screen === 'string' ? (screen.split('/')[1] ?? '') : '');

type Ways = { readonly [N in CommandName]: Way<ResultOf<(typeof commands)[N]>> } & { readonly [N in SeriesName]: Way<{ readonly done: readonly string[] }> };

export const ways: Ways = {
  'send-answers-together': { on: (r) => `/checklists/use-answers?sent=${r.done.length}`, back: () => '/checklists/use-answers' },
  'sign-together': {
    on: (r) => `/sign/together?signed=${part(r.done.join(' '))}`,
    back: (v) => `/sign/together/name?like=${part(v.like)}&posted=${part(postedReferences(v.agreement))}`,
  },
  'log-in-as-demo': {
    on: (r) => nextOr(r.next, '/home'),
    back: (v) => aside('/demo', v),
    session: (r) => r.session,
  },
  'request-log-in': { on: (r, v) => aside(`/log-in/link-sent?log-in=${part(r.logIn)}`, v), back: logInPage },
  'log-in-with-link': { on: (r) => nextOr(r.next, '/home'), back: (v) => `/log-in/link/${part(v.token)}`, session: (r) => r.session },
  'log-in-with-code': { on: (r) => nextOr(r.next, '/home'), back: (v) => `/log-in/link-sent?log-in=${part(v.logIn)}`, session: (r) => r.session },
  'switch-organisation': {
    on: (r) => nextOr(r.next, '/home'),
    back: (v) => (ownPath(v.next) ? `/switch?next=${part(v.next)}` : '/switch'),
    session: (r) => r.session,
  },
  'ask-for-agreement': { on: (r) => `/asks/${part(r.reference)}?sent=yes`, back: (v) => `/asks/new?service=${part(v.screen)}` },
  'take-back-ask': { on: (r) => `/asks/${part(r.reference)}`, back: (v) => `/asks/${part(v.reference)}` },
  'decline-ask': { on: (r) => `/asks/${part(r.reference)}`, back: (v) => `/asks/${part(v.reference)}/decline` },
  'start-draft': { on: (r) => r.to, back: (v) => (v['from-ask'] === undefined ? '/agreements/new/share' : `/agreements/new/share?ask=${part(v['from-ask'])}`) },
  'copy-agreement': { on: (r) => r.to, back: () => '/agreements/new/copy' },
  'amend-agreement': { on: (r) => r.to, back: (v) => of(v.reference, 'amend') },
  'renew-agreement': { on: (r) => r.to, back: (v) => of(v.reference, 'renew') },
  'open-section': {
    on: (r, v) => of(r.reference, v.screen === undefined ? 'draft' : questionPath(v.screen)),
    back: (v) => of(v.reference, v.screen === undefined ? 'draft' : questionPath(v.screen)),
  },
  'answer-question': {
    on: (r, v) => (v.then === 'exit' ? of(r.reference, leaving(r.to)) : changing(of(r.reference, r.to), v)),
    back: (v) => changing(of(v.reference, questionPath(v.screen)), v),
  },
  'confirm-suggestions': {
    on: (r, v) => nextOr(v[changeName], of(r.reference, r.to)),
    // Only where nothing more is ticked does anybody go on to change an answer: ticks that were not kept are told of, or shown again after logging in.
    back: (v, why) => nextOr(why === 'refused' ? v[changeName] : undefined, of(v.reference, 'draft/check')),
  },
  'take-back-hand-over': { on: (r) => of(r.reference, 'draft'), back: (v) => of(v.reference, 'draft') },
  'record-ig-review': { on: (r) => of(r.reference, r.to), back: (v) => of(v.reference, 'draft/ig-review'), keeps: true },
  'send-agreement': { on: (r) => of(r.reference, 'sent'), back: (v) => of(v.reference, 'draft/send') },
  'take-back': { on: (r) => of(r.reference, 'draft'), back: (v) => of(v.reference) },
  'change-own-reason': { on: (r) => of(r.reference), back: (v) => of(v.reference, 'review/our-reason') },
  'comment-on-section': {
    on: (r) => `${of(r.reference, 'comments')}?said=yes`,
    back: (v) => of(v.reference, `review/${part(v.section)}`),
  },
  'reply-to-comment': { on: (r) => `${of(r.reference, 'comments')}#thread-${part(r.thread)}`, back: (v) => of(v.reference, 'comments') },
  'accept-suggestion': { on: (r) => `${of(r.reference, 'comments')}#thread-${part(r.thread)}`, back: (v) => of(v.reference, 'comments') },
  'settle-comment': { on: (r) => `${of(r.reference, 'comments')}#thread-${part(r.thread)}`, back: (v) => of(v.reference, 'comments') },
  'decide-on-agreement': { on: (r) => of(r.reference), back: (v) => of(v.reference, 'review/decide') },
  'record-approval': {
    on: (r) => of(r.reference, r.goesOn ? 'draft/send' : 'draft/approvals'),
    back: (v) => of(v.reference, 'draft/approvals'),
  },
  'withdraw-agreement': { on: (r) => of(r.reference), back: (v) => of(v.reference, 'withdraw') },
  'change-profile': {
    on: (r, v) => (v.then === 'add-team' ? '/organisation/people?more=yes' : toProfile(r.to, v.then === 'exit')),
    back: (v) => `/organisation/${part(v.screen)}`,
  },
  'answer-toolkit-question': {
    on: (r, v) => toToolkit(v.then === 'exit' ? '' : v[fromName] === 'mandatory' ? r.nextMandatory : r.next, v),
    back: (v) => toToolkit(toolkitRef(v.screen), v),
  },
  'add-dspt-edition': { on: (r) => `/admin/dspt/${r.version}`, back: () => '/admin/dspt' },
  'merge-organisations': { on: () => '/admin/organisations?merged=yes', back: () => '/admin/organisations' },
  'put-dspt-edition-in-force': { on: (r) => `/admin/dspt/${r.version}`, back: (v) => `/admin/dspt/${part(v.revision)}` },
  'bring-answers-forward': { on: () => '/organisation/dspt/questions?brought=yes', back: () => '/organisation/dspt/questions' },
  'answer-checklist': {
    on: (r, v) => (v.then === 'exit' ? checklist(r.checklist) : changing(checklist(r.checklist, r.to), v)),
    back: (v) => changing(checklist(v.checklist, parts(v.screen)), v),
  },
  'write-about-point': {
    on: (r) => checklist(r.checklist, r.to ?? `ask/${part(r.point)}`),
    back: (v) => checklist(v.checklist, `ask/${part(v.screen)}`),
  },
  'note-told-answer': {
    on: (r, v) => checklist(r.checklist, v.then === 'exit' || r.to === '' ? 'together' : `together/${r.to}`),
    back: (v) => checklist(v.checklist, `together/${parts(v.screen)}`),
  },
  'ask-to-confirm-told': { on: (r) => `${checklist(r.checklist, 'together')}?asked=yes`, back: (v) => checklist(v.checklist, 'together') },
  'confirm-told-answers': {
    on: (r) => (r.left > 0 ? `${checklist(r.checklist, 'told')}?confirmed=yes` : checklist(r.checklist)),
    back: (v) => checklist(v.checklist, 'told'),
  },
  'reuse-checklist-answers': { on: (r) => checklist(r.checklist, r.to), back: (v) => checklist(v.checklist, 'use-answers') },
  'add-evidence': { on: (r) => checklist(r.checklist, `evidence/${part(r.item)}`), back: (v) => checklist(v.checklist, `evidence/${part(v.screen)}`) },
  'remove-evidence': { on: (r) => checklist(r.checklist, `evidence/${part(r.item)}`), back: (v) => checklist(v.checklist, `evidence/${part(v.screen)}`) },
  'send-checklist': { on: (r) => checklist(r.checklist, 'sent'), back: (v) => checklist(v.checklist, 'check') },
  'review-checklist': {
    on: (r, v) => afterOne(r.next, of(r.reference, r.goesOn ? 'final-version' : ''), v),
    back: (v) => ofQueue(checklist(v.checklist, 'review'), v),
  },
  'decide-checklist': {
    on: (r, v) => afterOne(r.next, of(r.reference, r.goesOn ? 'final-version' : ''), v),
    back: (v) => ofQueue(checklist(v.checklist, 'decision'), v),
  },
  'say-help-is-done': {
    on: (r, v) => withQuery(checklist(r.checklist), 'said', v.outcome === 'done' ? 'help' : 'help-moved'),
    back: (v) => checklist(v.checklist, v.outcome === 'done' ? '' : `new-date/${part(v.screen)}`),
  },
  'say-duty-is-done': { on: (r) => of(r.reference, 'promises'), back: (v) => of(v.reference, `promises/${part(v.screen)}`) },
  'say-plan-is-done': {
    on: (r, v) => withQuery(checklist(r.checklist), 'said', v.outcome === 'done' ? 'done' : 'moved'),
    back: (v) => checklist(v.checklist, v.outcome === 'done' ? '' : `new-date/${part(v.screen)}`),
  },
  'check-checklist-again': {
    on: (r, v) => afterOne(r.next, of(r.reference), v, 'again'),
    back: (v) => ofQueue(checklist(v.checklist, 'again'), v),
  },
  'issue-for-signature': { on: (r) => of(r.reference, 'final-version'), back: (v) => of(v.reference, 'final-version') },
  reopen: { on: (r) => of(r.reference, 'draft'), back: (v) => of(v.reference) },
  'send-confirmation-code': { on: (_r, v) => confirming(v), back: confirming },
  'confirm-it-is-you': {
    on: (r, v) => nextOr(r.next, afterConfirming(r.reference, v)),
    back: confirming,
    session: (r) => r.session,
  },
  'sign-agreement': { on: (r) => of(r.reference, 'signed'), back: (v) => of(v.reference, 'sign/name') },
  'withdraw-signature': { on: (r) => of(r.reference, 'sign'), back: (v) => of(v.reference, 'signed') },
  'decline-to-sign': { on: (r) => of(r.reference), back: (v) => of(v.reference, 'sign/decline') },
  'end-agreement': { on: (r) => of(r.reference, 'end'), back: (v) => of(v.reference, 'end') },
  'change-contact': {
    on: (r) => `${of(r.reference, 'contacts')}?changed=yes`,
    back: (v) => `${of(v.reference, 'contacts/change')}?contact=${part(v.screen)}`,
  },
  'confirm-mailbox': { on: (r) => of(r.reference, 'contacts'), back: (v) => of(v.reference, 'contacts') },
  'accept-invitation': { on: (r) => r.to, back: (v) => `/invite/${part(v.token)}`, session: (r) => r.session },
  'renew-invitation': { on: () => '/invite/sent', back: (v) => `/invite/${part(v.token)}` },
  'send-invitation-again': { on: (r) => of(r.reference, 'invitation'), back: (v) => of(v.reference, 'invitation') },
  'change-invitation': { on: (r) => of(r.reference, 'invitation'), back: (v) => of(v.reference, 'invitation/change') },
  'invite-colleague': { on: () => '/people?invited=yes', back: () => '/people/invite' },
  'invite-colleague-again': { on: () => '/people?sent=yes', back: () => '/people' },
  'revoke-colleague-invitation': { on: () => '/people?revoked=yes', back: () => '/people' },
  'send-joining-code': { on: (_r, v) => `/join/${part(v.token)}?code=sent`, back: (v) => `/join/${part(v.token)}` },
  'join-organisation': { on: (r) => r.to, back: (v) => `/join/${part(v.token)}?code=sent`, session: (r) => r.session },
  'change-roles': { on: (r) => (r.self ? '/log-in' : `/people/${part(r.person)}?changed=yes`), back: (v) => `/people/${part(v.person)}` },
  'name-deputy': { on: (r) => withQuery(`/people/${part(r.person)}/deputy`, 'named', 'yes'), back: (v) => `/people/${part(v.screen)}/deputy` },
  'end-deputy': { on: (r) => (r.back ? `/people/${part(r.person)}/deputy` : '/account'), back: () => '/account' },
  'hand-over-work': {
    on: (r) => (r.self ? '/account?saved=handed' : `/people/${part(r.person)}?handed=yes`),
    back: (v) => `/people/${part(v.person)}/hand-over`,
  },
  'remove-person': { on: (r) => (r.self ? '/' : '/people?removed=yes'), back: (v) => `/people/${part(v.person)}/remove` },
  'mark-read': { on: (r) => of(r.reference, r.page), back: (v) => of(v.reference) },
  'mark-notifications-read': { on: () => '/notifications', back: () => '/notifications' },
  'choose-emails': { on: () => '/account?saved=emails', back: () => '/account/emails' },
  'change-own-details': { on: () => '/account?saved=details', back: () => '/account/details' },
  'end-session': { on: () => '/account?saved=ended', back: () => '/account' },
  'end-other-sessions': { on: () => '/account?saved=others', back: () => '/account' },
  'change-email': { on: () => '/account/email/code', back: () => '/account/email' },
  'confirm-email': { on: () => '/account?saved=email', back: () => '/account/email/code', session: (r) => r.session },
  'log-in-with-password': {
    on: (r) => nextOr(r.next, '/home'),
    back: (v) => aside('/log-in/password', v),
    session: (r) => r.session,
  },
  'set-password': { on: () => '/account?saved=password', back: () => '/account/password', session: (r) => r.session },
  'remove-password': { on: () => '/account?saved=no-password', back: () => '/account/password' },
  'begin-authenticator': { on: () => '/account/authenticator/set-up', back: (v) => aside('/account/authenticator', v) },
  'confirm-authenticator': { on: () => '/account/authenticator/codes', back: () => '/account/authenticator/set-up', session: (r) => r.session },
  'make-recovery-codes': { on: () => '/account/authenticator/codes', back: () => '/account/authenticator' },
  'keep-recovery-codes': { on: (r) => nextOr(r.next, '/account?saved=authenticator'), back: () => '/account/authenticator/codes' },
  'remove-authenticator': { on: () => '/account?saved=no-authenticator', back: () => '/account/authenticator' },
  'remove-member-authenticator': { on: (r) => `/people/${part(r.person)}?app=removed`, back: (v) => `/people/${part(v.person)}` },
  'require-second-step': { on: () => '/people?rule=yes', back: () => '/people' },
  'pass-second-step': { on: (r) => nextOr(r.next, '/home'), back: (v) => aside('/log-in/second-step', v), session: (r) => r.session },
  'request-password-reset': { on: () => '/reset/sent', back: () => '/reset' },
  'reset-password': { on: () => '/log-in/password?set=yes', back: (v) => `/reset/${part(v.token)}` },
  'stop-email-change': { on: (_r, v) => `/account/stop/${part(v.token)}`, back: (v) => `/account/stop/${part(v.token)}` },
  'stop-emails': { on: (_r, v) => `/stop-emails/${part(v.token)}`, back: (v) => `/stop-emails/${part(v.token)}` },
  'send-mail-again': { on: () => '/organisation/emails', back: () => '/organisation/emails' },
  'remove-lost-authenticator': { on: () => '/', back: () => '/' }, // like the next one:
  'make-first-organisation': { on: () => '/', back: () => '/' }, // run on the machine of the service; nobody who posts it may
  'make-signed-copy-again': { on: (r) => of(r.reference, `versions/${r.version}`), back: (v) => of(v.reference, `versions/${part(v.version)}`) },
  'pass-signature-on': { on: (r) => of(r.reference), back: (v) => of(v.reference, 'sign/someone-else') },
  'log-out': { on: (_r, v) => (ownPath(v.next) ? logInPage(v) : '/'), back: () => '/home', session: 'ends' },
};
