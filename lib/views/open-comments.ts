import 'server-only';
// Comments that nobody has settled, as the pages around them say it.
import { commentWords } from '@/content/wording/comments';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { whyNoComment } from '@/lib/domain/agreement/commenting';
import type { HubNote } from './agreement-hub-model';

const words = commentWords.hub;

/** “2 comments are not settled”. */
export const openCommentsWords = (n: number): string => (n === 1 ? words.one : words.many.replace('{n}', String(n)));

/** On the page of the agreement and before it is sent again; nothing when all are settled, or when nothing can be said any more. */
export function openCommentsNote(file: Pick<AgreementFile, 'openComments' | 'status' | 'reference'>): HubNote | undefined {
  const { openComments = 0, reference } = file;
  if (openComments === 0 || whyNoComment(file) !== undefined) return undefined;
  return { heading: words.heading, text: openCommentsWords(openComments), way: { href: `/agreements/${reference}/comments`, text: words.way } };
}
