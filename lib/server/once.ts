import 'server-only';
// The receipt number of a form: a form posted twice gives the first answer again. Pages draw a fresh one each time. It also says for which
// organisation its page was drawn: whoever has changed to another meanwhile, in another window, posts nothing into that one.
import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { sha256 } from './sha256';

export const Once = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/);

const markOf = (organisation: string): string => `at_${sha256(`organisation ${organisation}`).slice(0, 10)}_`;
const marked = /^at_[0-9a-f]{10}_/;

/** organisation: the one that whoever opened the page acts for; empty for a visitor. */
export const newOnce = (organisation = ''): string => `${organisation === '' ? '' : markOf(organisation)}${randomBytes(18).toString('base64url')}`;

/** The form stood on a page that was opened for another organisation. A number that somebody made up says nothing. */
export const isFromElsewhere = (once: unknown, organisation: string): boolean =>
  typeof once === 'string' && organisation !== '' && marked.test(once) && !once.startsWith(markOf(organisation));
