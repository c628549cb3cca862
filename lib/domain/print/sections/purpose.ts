// Section 2, why we are sharing: one purpose, what would be lost, and what the partner may do with the details.
import { passesBeside } from '../passes-beside';
import { paragraph, type PrintContext } from '../print-context';
import type { Block } from '../print-model';
import { asTyped, capitalised, inSentence } from '../words';

export function purpose(context: PrintContext): readonly Block[] {
  const { model, say, unanswered } = context;
  const { text, lost, mayDo, someSelfRefer } = model.purpose;
  return paragraph(
    text === '' ? unanswered('purpose', 'what the sharing is for') : say('purpose.so-that', { purpose: inSentence(asTyped(text)).replace(/^so that /iu, '') }),
    lost !== '' && say('purpose.lost', { lost: capitalised(asTyped(lost)) }),
    mayDo !== '' && say('purpose.use', { use: inSentence(asTyped(mayDo)) }),
    say('purpose.nothing-else'),
    say(`purpose.passing-on${passesBeside(context)}`),
    someSelfRefer && say('purpose.self-refer'),
  );
}
