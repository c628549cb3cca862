// The answers that an address holds. What it should not hold is named, so that its question is asked again; nothing is guessed.
import { type EnquiryAnswers, type EnquiryName, enquiryChoices, enquiryNames } from './answers';

/** As a page gets it: each name once, more than once, or not at all. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface ReadAnswers {
  readonly answers: EnquiryAnswers;
  /** Named in the address with something that is no answer to it. */
  readonly wrong: readonly EnquiryName[];
}

/** Each of them stands alone or not at all. */
const alone: readonly string[] = ['neither', 'none', 'not-sure'];

/** A list as a form sends it, or in one word with dots between. Empty parts are nothing. */
const partsOf = (given: Query[string]): readonly string[] => [...new Set([given ?? []].flat().flatMap((one) => one.split('.')))].filter((one) => one !== '');

function readOne(name: EnquiryName, parts: readonly string[], services: readonly string[]): unknown {
  const several = enquiryChoices[name].type === 'array';
  if (several ? parts.length > 1 && parts.some((one) => alone.includes(one)) : parts.length !== 1) return undefined;
  const read = enquiryChoices[name].safeParse(several ? parts : parts[0]);
  if (!read.success || (name === 'service' && !services.includes(String(read.data)))) return undefined;
  return read.data;
}

/** services: ids of the kinds of service that can be chosen. */
export function readAnswers(query: Query, services: readonly string[]): ReadAnswers {
  const given = enquiryNames.filter((name) => partsOf(query[name]).length > 0);
  const read = given.map((name) => [name, readOne(name, partsOf(query[name]), services)] as const);
  return {
    answers: Object.fromEntries(read.filter(([, value]) => value !== undefined)),
    wrong: read.filter(([, value]) => value === undefined).map(([name]) => name),
  };
}
