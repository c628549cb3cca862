import 'server-only';
// A DSPT standing in rows: what was published, how long it counts, and who looked it up.
import { dsptLevels } from '@/content/dspt';
import { dsptStatusWords as words } from '@/content/wording/dspt-status';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { countsUntil, type DsptStanding, dsptValidity, editionWords } from '@/lib/domain/assurance/dspt';
import type { DsptMoment } from '@/lib/domain/assurance/dspt-status';
import type { DsptStatusPage } from './dspt-status-models';

export const levelWords = (standing: DsptStanding): string => dsptLevels.find(({ id }) => id === standing.level)?.label ?? '';

export interface Told {
  readonly moments: readonly DsptMoment[];
  /** Organisation id → its name; person id → theirs. */
  readonly names: ReadonlyMap<string, string>;
}

export const nameOf = ({ names }: Told, id: string | undefined): string => names.get(id ?? '') ?? '';

function counting({ version, level }: DsptStanding, today: string): string | undefined {
  if (version === undefined || !['met', 'exceeded', 'approaching'].includes(level)) return undefined;
  const until = dateInWords(countsUntil(version));
  return dsptValidity(version, today) === 'lapsed' ? words.ended(until) : words.counts(until);
}

const isSame = (one: DsptStanding | undefined, other: DsptStanding | undefined): boolean => one?.level === other?.level && one?.version === other?.version;

/** The moments are the newest first. Another result may have been given since: the look-up was not of that one. */
export function lookedUp(told: Told): string {
  const found = told.moments.find(({ kind }) => kind === 'looked-up');
  if (!found) return words.never;
  const [other, on] = [nameOf(told, found.other), dateInWords(found.seenOn ?? dayOf(found.at))];
  const given = (moments: readonly DsptMoment[]) => moments.find(({ kind }) => kind !== 'looked-up')?.standing;
  const then = given(told.moments.slice(told.moments.indexOf(found)));
  return then && !isSame(then, given(told.moments)) ? words.checkedBefore(found.by, other, on) : words.checked(found.by, other, on, found.agrees === true);
}

export function standingRows(standing: DsptStanding | undefined, told: Told, today: string): DsptStatusPage['rows'] {
  if (!standing) return [];
  const { version, published, odsCode } = standing;
  const { rows: keys } = words;
  const found: readonly (readonly [string, string | undefined])[] = [
    [keys.result, levelWords(standing)],
    [keys.edition, version === undefined ? undefined : editionWords(version)],
    [keys.published, published && dateInWords(published)],
    [keys.counts, counting(standing, today)],
    [keys.code, odsCode],
    [keys.checked, lookedUp(told)],
  ];
  return found.flatMap(([key, value]) => (value === undefined || value === '' ? [] : [{ key, value }]));
}
