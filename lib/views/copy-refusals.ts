import 'server-only';
// Why a copy of a version cannot be had, in words of our own.
import { failureWords } from '@/lib/server/failure-words';
import type { Refused } from '@/lib/server/download';
import { signingWords } from '@/content/wording/signing';

export const copyRefusals: Readonly<Record<'broken' | 'gone' | 'being-made', Refused>> = {
  broken: { status: 409, title: signingWords.integrity.broken, say: signingWords.integrity.tell },
  gone: { status: 409, title: 'This version no longer stands', say: 'There is no copy of it to keep. You can still read it on its page.' },
  'being-made': { status: 503, title: 'The PDF is being made', say: `${signingWords.signed.making}. Wait a minute and try again.` },
};

/** The draft cannot be shown yet, or has become a final version. */
export const noDraft: Refused = failureWords['not-found'];
