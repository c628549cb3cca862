// What the checklist says about devices and training, for section 8 of the agreement: by the DSPT result where it covers them, otherwise
// exactly as the charity answered. Nothing is said that nobody answered.
import type { PrintContext } from '../print/print-context';
import type { Sentence } from '../print/print-model';
import { asTyped, inSentence } from '../print/words';
import type { Checklist } from './checklist';
import { monthInWords } from './calendar';
import { checklistContext } from './checklist-context';
import { type ItemStanding, itemStandings } from './item-standing';

type Part = (standing: ItemStanding, checklist: Checklist, context: PrintContext) => readonly Sentence[];

const encryption: Part = ({ source, answer }, { answers }, { say, unanswered }) => {
  if (source === 'dspt') return [say('safety.devices-dspt')];
  if (answer === undefined) return unanswered('devices', 'if the devices of {partner} are encrypted');
  return [say(`safety.devices-${answer}`, answer === 'not-applicable' ? { why: inSentence(asTyped(String(answers.devices?.value.whyNot ?? ''))) } : {})];
};

const training: Part = ({ source, answer }, { answers }, { say, unanswered }) => {
  if (source === 'dspt') return [say('safety.training-dspt')];
  const { often, lastTraining } = answers.training?.value ?? {};
  if (answer === undefined || answer === 'not-applicable') return unanswered('training', 'if the staff and volunteers of {partner} are trained');
  if (answer === 'not-yet' || answer === 'not-sure') return [say(`safety.training-${answer}`)];
  if (typeof lastTraining !== 'string' || (often !== 'yearly' && often !== 'less' && often !== 'never')) return [];
  const some = answer === 'partly' && often === 'yearly' ? 'partly-' : '';
  return [say(`safety.training-${some}${often}`, { last: monthInWords(lastTraining) })];
};

/** Sentences about devices (item 7) and training (item 4); none without a checklist. */
export function safetySentences(context: PrintContext): readonly Sentence[] {
  const { checklist, model, result, catalogue, today } = context;
  if (!checklist) return [];
  const standings = itemStandings(checklist, checklistContext(model, result, catalogue, today));
  const about = (id: string, part: Part) => standings.filter(({ item }) => item.id === id).flatMap((standing) => part(standing, checklist, context));
  return [...about('secure-storage', encryption), ...about('training', training)];
}
