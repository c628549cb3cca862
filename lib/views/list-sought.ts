import 'server-only';
// From what an address asks for to what is looked for in the lists.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { editionChanges } from '@/content/edition';
import { newestChange } from '@/lib/domain/agreement/guidance-changed';
import { somethingElseId } from '@/lib/domain/agreement/service-kind';
import type { Sought } from '@/db/agreement-list';
import { type Given, type ListAsked, type ReviewSpan, readAsked } from '@/lib/domain/agreement/list-asked';
import { searchedWords } from '@/lib/domain/agreement/list-words';
import { addDays, addMonths } from '@/lib/domain/assurance/calendar';
import { foldedWords } from '@/lib/domain/questions/narrow-options';

const text = z.string().optional();
/** Whatever stands in an address; what makes no sense is read as nothing. */
export const ListInput = z.strictObject({ q: text, status: text, partner: text, service: text, review: text, sort: text, page: text });

export const serviceIds: readonly string[] = [...catalogue.services.map(({ id }) => id), somethingElseId];
const names = catalogue.services.map(({ id, label }) => ({ id, words: foldedWords(label) }));

export const askedOf = (input: z.infer<typeof ListInput>): ListAsked => readAsked(input as Given, serviceIds);

const months: Readonly<Record<Exclude<ReviewSpan, 'passed'>, number>> = { '3-months': 3, '6-months': 6, '12-months': 12 };

const reviewed = (span: ReviewSpan, today: string): Sought['review'] =>
  span === 'passed' ? { to: addDays(today, -1) } : { from: today, to: addMonths(today, months[span]) };

/** today: ISO date. */
export function soughtFor({ q, status, partner, service, review }: ListAsked, today: string): Sought {
  const named = (word: string) => names.filter(({ words }) => words.some((one) => one.startsWith(word))).map(({ id }) => id);
  return {
    ...(q !== '' && { words: searchedWords(q).map((word) => ({ word, services: named(word) })) }),
    ...(status && (status === 'guidance-changed' ? { madeBefore: newestChange(editionChanges) ?? '' } : { state: status })),
    ...(partner && { other: partner }),
    ...(service && { service }),
    ...(review && { review: reviewed(review, today) }),
  };
}
