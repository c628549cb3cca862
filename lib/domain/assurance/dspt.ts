// A Data Security and Protection Toolkit (DSPT) standing: what an organisation published, and how long it counts.
// Source: the toolkit’s yearly cycle, which closes on 30 June. That an edition counts until the next one closes is our own rule.
import { addDays, daysBetween } from './calendar';

export type DsptLevel = 'not-registered' | 'registered-not-published' | 'not-met' | 'approaching' | 'met' | 'exceeded' | 'not-known';
export type DsptState = 'current' | 'due' | 'lapsed';

export interface DsptStanding {
  readonly level: DsptLevel;
  /** The version number that the edition belongs to: 8 is 2025-26. */
  readonly version?: number;
  /** ISO date. */
  readonly published?: string;
  readonly odsCode?: string;
}

/** The numbers of the mandatory questions of an edition, with the numbers that they had before. */
export interface MandatoryOf {
  readonly version: number;
  readonly refs: readonly string[];
}

/** Days before the end in which a standing is due for renewal. */
const dueDays = 60;

/** The 30 June that closes a version: version 8 closes on 2026-06-30. */
export function cycleEnd(version: number): string {
  return `${2018 + version}-06-30`;
}

/** The last day on which a result of this version counts: the close of the version after it. */
export function countsUntil(version: number): string {
  return cycleEnd(version + 1);
}

/** Whether a version still counts on a day: due in its last 60 days, lapsed after them. Never judged by the date of publication. */
export function dsptValidity(version: number, today: string): DsptState {
  const left = daysBetween(today, countsUntil(version));
  if (left < 0) return 'lapsed';
  return left <= dueDays ? 'due' : 'current';
}

/**
 * The edition that a result published on a day belongs to. From July to September the old and the new edition overlap, so those who
 * published are asked which of the two it was.
 */
export function dsptEdition(published: string): { readonly version: number } | { readonly askBetween: readonly [number, number] } {
  const [year = 0, month = 0] = published.split('-').map(Number);
  const closing = year - 2018;
  if (month <= 6) return { version: closing };
  return month >= 10 ? { version: closing + 1 } : { askBetween: [closing, closing + 1] };
}

/** “2025-26 edition”: what people read in place of a version number. */
export function editionWords(version: number): string {
  return `${2017 + version}-${String((18 + version) % 100).padStart(2, '0')} edition`;
}

/** Standards met or exceeded, in an edition that still counts: it answers for the items that its mandatory questions cover. */
export function isCurrentDspt(standing: DsptStanding, today: string): boolean {
  const met = standing.level === 'met' || standing.level === 'exceeded';
  return met && standing.version !== undefined && dsptValidity(standing.version, today) !== 'lapsed';
}

/** The first day on which a version no longer counts. */
export const lapsesOn = (version: number): string => addDays(countsUntil(version), 1);
