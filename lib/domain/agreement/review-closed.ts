// Why the partner cannot answer now, in words that say what happens instead. One sentence for each status but the one in which it can.
import { momentInWords } from '../audit/moment-words';
import type { AgreementFile } from './agreement-file';
import type { EndReason, Status } from './lifecycle';

type Words = (file: AgreementFile) => string;

const ended: Readonly<Record<EndReason, Words>> = {
  declined: () => 'This agreement has ended: one side did not want to go ahead.',
  withdrawn: ({ sharing }) => `${sharing.name} has withdrawn this agreement. There is nothing left for you to do.`,
  superseded: () => 'A newer agreement has taken the place of this one.',
  'ended-early': () => 'This agreement has ended.',
};

const words: Readonly<Record<Exclude<Status, 'with-partner'>, Words>> = {
  draft: ({ sharing }) => `${sharing.name} has taken the agreement back to change it. You can read and answer it again once it is sent.`,
  'changes-asked': ({ sharing, reply }) =>
    `You asked for changes${reply ? ` on ${momentInWords(reply.at)}` : ''}. ${sharing.name} is looking at them and will send the agreement again.`,
  'ready-to-sign': () => 'The text is final. The next step is to sign it.',
  'part-signed': () => 'The text is final and one side has signed it.',
  signed: () => 'Both sides have signed this agreement. Its text can no longer change.',
  ended: (file) => ended[file.endReason ?? 'ended-early'](file),
};

/** undefined while the agreement waits for the partner. */
export const reviewClosed = (file: AgreementFile): string | undefined => (file.status === 'with-partner' ? undefined : words[file.status](file));

/** A reply that stands, for the pages whose answers it rests on and for the page of the reply itself; undefined before the first. */
export function replyStands({ reply }: AgreementFile, page: 'answer' | 'reply'): string | undefined {
  if (reply?.decision !== 'agree') return undefined;
  const signs = reply.signatory ? ` ${reply.signatory.name} will sign.` : '';
  const again = page === 'reply' ? 'A new reply takes its place.' : 'If you change an answer, your organisation is asked once more whether it agrees.';
  return `${reply.byName} agreed on ${momentInWords(reply.at)}.${signs} ${again}`;
}
