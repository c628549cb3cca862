// The words about the signed PDF while it is not there.
import type { CopyState } from '@/lib/domain/signing/copy-state';

export const signedCopyWords = {
  /** Beside its name in a list of files. */
  notes: {
    'being-made': 'Being made, look again in a minute. The signed text is already complete',
    'trying-again': 'Not made yet, we keep trying. The signed text is already complete',
    'given-up': 'Could not be made. The signed text is complete, and its page can be printed',
  } satisfies Record<CopyState, string>,
  trouble: {
    heading: 'The signed PDF could not be made',
    say: 'The agreement and its signatures stand. You can print this page or keep the data file, and ask for the PDF again.',
    button: 'Try again',
  },
  /** On the home page of an admin. */
  home: 'See why the signed PDF with {other} could not be made',
  homeWhy: 'The agreement and its signatures stand',
} as const;

const stopped = 'Making it took too long or stopped half-way, each time.';

/** By the code of the last try. */
const whys: Readonly<Record<string, string>> = {
  busy: 'Too many documents were being made, each time.',
  'took-too-long': stopped,
  'engine-stopped': stopped,
  'unsupported-character':
    'The text holds a character that cannot be printed. Trying again helps once the people who run this service have mended it: tell them.',
  'engine-missing': 'This server cannot make PDFs. Tell the people who run this service, then try again.',
};

export const whyGivenUp = (reason: string | null | undefined): string =>
  whys[reason ?? ''] ?? 'Something went wrong each time. If it does not help to try again, tell the people who run this service.';
