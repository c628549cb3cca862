// What the IG lead asked in a review and the charity has neither replied to nor answered by changing what it is about. Sent again like this, it
// would be asked once more: one more round between two mailboxes.
import type { Catalogue } from '../agreement/catalogue';
import type { Checklist } from './checklist';
import { openQuestions } from './checklist-review';
import { lastReply, ofPoint, type PointMessage } from './point-thread';

/** The points, in the order of the checklist. */
export function questionsWithoutReply(
  checklist: Checklist,
  messages: readonly PointMessage[],
  { checklist: points }: Pick<Catalogue, 'checklist'>,
): readonly string[] {
  const { answers, review } = checklist;
  const since = review?.at ?? '';
  const asked = new Set(openQuestions(checklist).map(({ item }) => item));
  const changed = (id: string, question: string): boolean =>
    [answers[question], answers[`plan/${id}`]].some((answer) => answer !== undefined && answer.at > since);
  return [{ id: 'dspt', question: 'dspt' }, ...points].flatMap(({ id, question }) =>
    asked.has(id) && !lastReply(ofPoint(messages, id)) && !changed(id, question) ? [id] : [],
  );
}
