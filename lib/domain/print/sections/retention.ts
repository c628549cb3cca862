// Section 5, how long it is kept: the partner's own answer, one line a record, and the note that the sharing side keeps.
import { givesCareForNhs } from '../../agreement/nhs-care';
import { caredForMayBeChild } from '../child-words';
import { gives } from '../gives';
import { isNameless } from '../names';
import { paragraph, type PrintContext } from '../print-context';
import type { Block, Sentence } from '../print-model';
import { asTyped, counted, inSentence } from '../words';

function kept(context: PrintContext): readonly Sentence[] {
  const {
    model: { received },
    say,
    unanswered,
    values,
  } = context;
  if (!received) return unanswered('only-you', 'how long {partner} keeps the details');
  const { number, unit, why } = received.keep;
  const { record, ends } = gives(context);
  const who = received.checker ? `${values.Partner}’s ${inSentence(asTyped(received.checker))}` : (values.Partner ?? '');
  return [
    say('retention.not-taken', { months: counted(received.notTakenMonths, 'month') }),
    say('retention.record', { record, ends, period: counted(number, unit === 'months' ? 'month' : 'year') }),
    ...(why ? [say('retention.why', { why: inSentence(asTyped(why)) })] : []),
    say('retention.checks', { Who: who }),
    ...(received.atEnd === 'give-back' ? [say('retention.give-back')] : []),
  ];
}

/**
 * A child’s record may be kept longer where it belongs to the NHS, or to care that is given for it: in every nation somebody confirms the time.
 * A version of another nation that was frozen before says nothing of it, and owes nobody the question.
 */
export function childrensTimes(context: Omit<PrintContext, 'say'>): boolean {
  const { model, sharing, partner } = context;
  const { people, nation } = model;
  const asked = nation === 'england' || people.childRecordsAsked === true;
  const keeps = [sharing, partner].some(givesCareForNhs);
  return asked && (people.children || people.young || caredForMayBeChild(context)) && keeps;
}

/** The Code with its ages is England’s. */
const forChildren = (context: PrintContext): readonly Sentence[] => [
  ...(childrensTimes(context) && context.model.nation === 'england' ? [context.say('retention.child')] : []),
  ...(childrensTimes(context) ? [context.say('retention.child-confirm')] : []),
];

/** Where a slip could endanger somebody, section 8 speaks of records that others can open: this one is none. */
function ownNote({ model, say }: PrintContext): Sentence {
  if (model.service.highHarm) return say('retention.own-note-safe');
  return say(isNameless(model) ? 'retention.own-note-nameless' : 'retention.own-note');
}

export const retention = (context: PrintContext): readonly Block[] => paragraph(kept(context), forChildren(context), ownNote(context));
