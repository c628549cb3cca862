import 'server-only';
// “due by 5 December 2026”, “overdue: was due by 5 December 2026”
import { homeWords } from '@/content/wording/home';
import { dateInWords } from '@/lib/domain/assurance/calendar';

/** Both ISO dates. first: of several, it is the first of them. */
export function dueInWords(due: string, today: string, first = false): string {
  const { due: ahead, overdue, dueFirst, overdueFirst } = homeWords;
  const words = due < today ? (first ? overdueFirst : overdue) : first ? dueFirst : ahead;
  return words.replace('{date}', dateInWords(due));
}
