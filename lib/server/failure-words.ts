import 'server-only';
// What a page that cannot be shown says, and the status it is sent with.
import type { Why } from '@/lib/views/failure-model';
import type { Way } from '@/lib/views/question-page-model';

export const failureWords: Readonly<Record<Why, { readonly title: string; readonly say: string; readonly status: 403 | 404 | 409 | 503 }>> = {
  'not-found': {
    title: 'Page not found',
    say: 'Check that you typed or pasted the whole address. The page may have moved, or it may never have existed.',
    status: 404,
  },
  forbidden: { title: 'You cannot see this page', say: 'It is for people with another job here.', status: 403 },
  'log-in': {
    title: 'Log in to see this page',
    say: 'To log in, enter your email address. We send it a link and a code, so you need no password. Then you come back to this page. After 30 minutes without use we log you out.',
    status: 403,
  },
  conflict: { title: 'This has changed', say: 'It changed after you opened this page. Go back and read it again.', status: 409 },
  unavailable: { title: 'We cannot show this at the moment', say: 'Wait a minute and try again. Your saved answers are safe.', status: 503 },
};

/** Of an agreement that somebody was told of, and that their organisation cannot see now. */
export const goneWords = {
  title: 'This agreement is not with you now',
  say: 'The organisation that sent it took it back, or sent it to somebody else. There is nothing for you to do. If it is sent to you again, you get a new email.',
};

/** Of the link of an invitation that opens nothing as it stands: nothing is said of what it would have opened. */
const damagedWords = {
  title: 'This link is damaged',
  say: 'Part of it is missing or has changed on the way. Open the email again and use the link in it, or copy all of it. If that does not help, ask whoever invited you to send it again.',
  logIn: 'If you accepted the invitation before, log in with your email address.',
};

const ofInvitation = /^\/(?:invite|join)(?:[/?]|$)/u;

/** Of an address below which only the links of invitations lie. `visitor`: whoever asks is not logged in. */
export function damagedLink(path: string, visitor: boolean): { readonly title: string; readonly say: string; readonly way?: Way } | undefined {
  if (!ofInvitation.test(path)) return undefined;
  const { title, say, logIn } = damagedWords;
  return visitor ? { title, say: `${say} ${logIn}`, way: { href: '/log-in', text: 'Log in' } } : { title, say };
}

/** To somebody who acts for several organisations, of any page that is not found. */
export const elsewhereWords = { say: 'This may belong to another organisation that you act for.', text: 'Change organisation' };
