import 'server-only';
// Questions of charities about their checklists that nobody at an organisation has answered, as something to be reminded of.
import type { Q } from '@/db/store';
import { unanswered } from '@/db/unanswered';
import type { Dated } from '@/lib/domain/reminders/dated';
import { dateOfQuestion } from '@/lib/domain/reminders/dates-of-agreement';

/** More wait nowhere at once; the longest waiting come first. */
const most = 1000;

export async function openQuestions(q: Q, organisation: string): Promise<readonly (Dated & { readonly agreement: string })[]> {
  const found = await unanswered(q, [organisation], { own: [], answers: [], replies: [], leads: [organisation], persons: [], most });
  return found.flatMap(({ checklist, reference, at }) => dateOfQuestion(checklist, at.toISOString()).map((one) => ({ ...one, agreement: reference })));
}
