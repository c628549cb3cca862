// The DSPT standing of a charity: what it declared (K11), and what the sharing side’s IG lead saw when looking it up (A1).
import type { Party } from '../agreement/model';
import type { FormValue } from '../questions/form';
import { readOdsCode } from '../registers/ods-code';
import type { Checklist } from './checklist';
import { currentLookup } from './checklist-review';
import { dayOf } from './calendar';
import { type DsptLevel, dsptEdition } from './dspt';

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
  const odsCode = lookup?.code ?? text(value, 'odsCode');
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
