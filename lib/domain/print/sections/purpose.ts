// Section 2, why we are sharing: one purpose, what would be lost, and what the partner may do with the details.
import { passesBeside } from '../passes-beside';
import { paragraph, type PrintContext } from '../print-context';
import type { Block, Sentence } from '../print-model';
import { asTyped, capitalised, inSentence } from '../words';

/** Beside the purpose, words that do not say so themselves would read as what the sharing brings. */
const wouldBeLost = (lost: string, { say }: PrintContext): Sentence =>
  /^(?:without|if|unless|otherwise)\b/iu.test(lost.trim())
    ? say('purpose.lost', { lost: capitalised(asTyped(lost)) })
    : say('purpose.lost-own', { lost: inSentence(asTyped(lost)) });

export function purpose(context: PrintContext): readonly Block[] {
  const { model, say, unanswered } = context;
  const { text, lost, mayDo, someSelfRefer } = model.purpose;
  return paragraph(
    text === '' ? unanswered('purpose', 'what the sharing is for') : say('purpose.so-that', { purpose: inSentence(asTyped(text)).replace(/^so that /iu, '') }),
    lost !== '' && wouldBeLost(lost, context),
    mayDo !== '' && say('purpose.use', { use: inSentence(asTyped(mayDo)) }),
    say('purpose.nothing-else'),
    say(`purpose.passing-on${passesBeside(context)}`),
    someSelfRefer && say('purpose.self-refer'),
  );
}
