import 'server-only';
// The page of a question, below its agreement: where a refused answer is shown again.
import { catalogue } from '@/content/catalogue';

/** “details-why/phone” → “draft/details/why/phone”. A key that no question has leads to the list of tasks. */
export function questionPath(key: unknown): string {
  const [id, item] = typeof key === 'string' ? key.split('/', 2) : [];
  const question = catalogue.questions.find((one) => one.id === id);
  if (!question || question.journey === 'checklist') return 'draft';
  const path = question.path === '' ? '' : `/${question.path}`;
  return `${question.journey}${path}${item === undefined ? '' : `/${encodeURIComponent(item)}`}`;
}
