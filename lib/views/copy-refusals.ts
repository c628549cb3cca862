import 'server-only';
// Why a copy of a version cannot be had, in words of our own.
import { failureWords } from '@/lib/server/failure-words';
import type { Refused } from '@/lib/server/download';
import { signedCopyWords } from '@/content/wording/signed-copy';
import { signingWords } from '@/content/wording/signing';
import type { CopyState } from '@/lib/domain/signing/copy-state';

export const copyRefusals: Readonly<Record<'broken' | 'gone' | CopyState, Refused>> = {
  broken: { status: 409, title: signingWords.integrity.broken, say: signingWords.integrity.tell },
  gone: { status: 409, title: 'This version no longer stands', say: 'There is no copy of it to keep. You can still read it on its page.' },
  'being-made': { status: 503, title: 'The PDF is being made', say: `${signedCopyWords.notes['being-made']}. Wait a minute and try again.` },
  'trying-again': {
    status: 503,
    title: 'The PDF is not made yet',
    say: 'We keep trying. The signed text is already complete: you can read and print it on the page of its version.',
  },
  'given-up': {
    status: 409,
    title: signedCopyWords.trouble.heading,
    say: 'The agreement and its signatures stand. Open the page of the version: there you can print it, and ask for the PDF again.',
  },
};

/** The draft cannot be shown yet, or has become a final version. */
export const noDraft: Refused = failureWords['not-found'];

/** Why no paper, no pack and no calendar can be had. */
export const paperRefusals: Readonly<Record<keyof typeof copyRefusals | 'early' | 'unsigned', Refused>> = {
  ...copyRefusals,
  early: { status: 409, title: 'There are no documents yet', say: 'Choose the partner and the service first.' },
  unsigned: { status: 409, title: 'Not every side has signed', say: 'This is made from the signed version. It is there when both sides have signed.' },
};
