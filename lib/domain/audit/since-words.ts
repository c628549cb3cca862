// How long something has been waiting, as people say it.
import { dayOf, daysBetween } from '../assurance/calendar';
import { timeInWords } from './moment-words';

/** “since 2:14pm today”, “since yesterday”, “for 3 days”. Both are ISO UTC. */
export function sinceInWords(moment: string, now: string): string {
  const days = daysBetween(dayOf(moment), dayOf(now));
  if (days <= 0) return `since ${timeInWords(moment)} today`;
  return days === 1 ? 'since yesterday' : `for ${days} days`;
}
