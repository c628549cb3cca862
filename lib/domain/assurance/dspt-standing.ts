// The DSPT standing of a charity: what it declared (K11), and what the sharing side’s IG lead saw when looking it up (A1).
import type { Party } from '../agreement/model';
import type { FormValue } from '../questions/form';
import { readOdsCode } from '../registers/ods-code';
import type { Checklist } from './checklist';
import { currentLookup } from './checklist-review';
import { dayOf } from './calendar';
import { type DsptLevel, dsptEdition, isCurrentDspt } from './dspt';

const text = (value: FormValue, name: string): string | undefined => (typeof value[name] === 'string' && value[name] !== '' ? value[name] : undefined);

/** The edition of a result: worked out from the date, or as answered where two editions overlap. */
export function publishedVersion(value: FormValue, published: string): number | undefined {
  const edition = dsptEdition(published);
  if ('version' in edition) return edition.version;
  const answered = text(value, 'edition');
  return answered === undefined ? undefined : edition.askBetween[answered === 'opening' ? 1 : 0];
}

/**
 * The standing as the agreement carries it; undefined until K11 is answered. A look-up that found something else leaves nothing to rely
 * on: the level is then not known.
 */
export function dsptStandingOf(checklist: Checklist): Party['dspt'] {
  const value = checklist.answers.dspt?.value;
  const status = value && text(value, 'status');
  if (!value || !status) return undefined;
  const lookup = currentLookup(checklist);
  // The charity’s own number stands, whatever was typed beside it.
  const odsCode = text(value, 'odsCode') ?? lookup?.code;
  const code = odsCode === undefined ? {} : { odsCode: readOdsCode(odsCode) ?? odsCode };
  const lookedUp =
    lookup && lookup.outcome !== 'none'
      ? { lookedUp: { by: lookup.by, on: lookup.on ?? dayOf(checklist.review?.at ?? ''), matches: lookup.outcome === 'matches' } }
      : {};
  if (lookup?.outcome === 'differs' || status === 'not-sure') return { level: 'not-known', ...code, ...lookedUp };
  const published = text(value, 'published');
  const version = published && publishedVersion(value, published);
  return { level: status as DsptLevel, ...(published && { published }), ...(version !== undefined && version !== '' && { version }), ...code, ...lookedUp };
}

/** A result is claimed that would answer for points today: it counts only once somebody has looked it up. */
export function claimsCurrent({ review: _, ...declared }: Checklist, today: string): boolean {
  const claimed = dsptStandingOf(declared);
  return claimed !== undefined && isCurrentDspt(claimed, today);
}

/** What is claimed has not been looked up since it was claimed: nothing is decided yes on the strength of it. */
export const isLookUpOpen = (checklist: Checklist, today: string): boolean =>
  claimsCurrent(checklist, today) && (currentLookup(checklist)?.outcome ?? 'none') === 'none';
