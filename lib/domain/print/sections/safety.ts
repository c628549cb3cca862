// Section 8, keeping it safe: where the partner keeps the details and who sees them, its devices and training as answered,
// and on what strength the sharing side accepted it.
import { couldEndangerSomebody } from '../../agreement/high-harm';
import { dateInWords, dayOf } from '../../assurance/calendar';
import { helpOffered } from '../../assurance/help-offered';
import { safetySentences } from '../../assurance/safety-sentences';
import { paragraph, type PrintContext } from '../print-context';
import type { Block, Sentence } from '../print-model';
import { asTyped, inSentence } from '../words';

/** Ready to follow “in”: “our case system” becomes “its case system”. */
const placeWords = (place: string): string =>
  inSentence(asTyped(place))
    .replace(/^(?:in|on|at) /u, '')
    .replace(/^our /u, 'its ');

function keeping({ model: { received, igReview }, say, unanswered }: PrintContext): readonly Sentence[] {
  if (!received) return unanswered('only-you', 'where {partner} keeps the details and who sees them');
  const { staysIn, country } = received;
  // What the IG lead let stand is said with her reason on record.
  const abroad = igReview?.settled?.['only-you.uk'] === 'safer' ? 'safety.elsewhere-settled' : 'safety.elsewhere';
  const where = staysIn === 'elsewhere' ? country && say(abroad, { country: asTyped(country) }) : staysIn !== 'not-sure' && say(`safety.${staysIn}`);
  return [say('safety.kept', { place: placeWords(received.place), jobs: inSentence(asTyped(received.jobs)) }), ...(where ? [where] : [])];
}

/** Only where people of the partner log in to the sharing side's system. When a leaver loses access is said once, in section 4. */
function logIns({ model: { received }, say }: PrintContext): readonly Sentence[] {
  if (!received?.logIns) return [];
  return received.logIns.secondStep ? [say('safety.second-step')] : [];
}

function accepted({ checklist, say, unanswered }: PrintContext): readonly Sentence[] {
  const decided = checklist?.decision && checklist.decision.decision !== 'not-yet';
  if (!checklist || !decided) return unanswered('decision', 'the decision on the checklist of {partner}');
  const sent = dateInWords(dayOf(checklist.sentAt ?? checklist.decision?.at ?? ''));
  return [
    say('safety.accepted', { version: String(checklist.version), sent }),
    ...helpOffered(checklist).map(({ help: { what, owner, by, done } }) => {
      const words = { what: inSentence(asTyped(what)), owner: asTyped(owner), by: dateInWords(by) };
      return done ? say('safety.help-done', { ...words, done: dateInWords(dayOf(done.at)) }) : say('safety.help', words);
    }),
  ];
}

/** What is done about details that could endanger somebody (rule W1), as the drafter answered. */
export function danger({ model, outward, say, unanswered }: PrintContext): readonly Sentence[] {
  const { danger: kept, service } = model;
  const items = outward.items.filter(({ facts }) => facts.includes('highHarmItems')).map(({ printLabel }) => inSentence(asTyped(printLabel)));
  if (!couldEndangerSomebody(model, outward.items)) return [];
  if (kept === undefined) return unanswered('details-danger', 'how details that could endanger somebody are kept safe');
  const words = { items: items.join('; '), kept: inSentence(asTyped(kept)) };
  if (!service.highHarm) return [say('safety.danger', words)];
  return [say('safety.danger-service', words), ...(items.length > 0 ? [say('safety.danger-most', words)] : [])];
}

export const safety = (context: PrintContext): readonly Block[] =>
  paragraph(danger(context), keeping(context), logIns(context), safetySentences(context), accepted(context));
