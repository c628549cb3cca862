// The sites of an organisation, beside its main address: as many rows as there are and two more, each kept, changed or taken away.
import type { FormErrors, FormValue } from '../../questions/form';
import { readOdsCode } from '../../registers/ods-code';
import type { Organisation, Site } from '../organisation';
import { listIn, present, textIn } from './profile-value';
import { rowId } from './row-id';

/** More sites than a page can show are more than one agreement can name. */
const mostSites = 20;
const further = 2;

const typedNames = ['name', 'address', 'phone', 'code'] as const;
type RowName = (typeof typedNames)[number] | 'remove';

/** The name of a field of the row, counted from 1. */
export const siteField = (row: number, name: RowName): string => `site-${row}-${name}`;

/** The rows of the page: what stands, and room for more. */
export const siteRows = ({ sites = [] }: Pick<Organisation, 'sites'>, typed: FormValue): number => {
  const seen = Object.keys(typed).map((name) => Number(/^site-(\d{1,2})-/.exec(name)?.[1] ?? 0));
  return Math.min(mostSites, Math.max(sites.length + further, ...seen));
};

/** A row that is taken away, or in which nothing stands, is asked for nothing. */
export const isSiteLeft = (typed: FormValue, row: number): boolean =>
  listIn(typed, siteField(row, 'remove')).includes('yes') || typedNames.every((name) => (textIn(typed, siteField(row, name)) ?? '').trim() === '');

export const sitesValue = ({ sites = [] }: Organisation): FormValue =>
  Object.assign(
    {},
    ...sites.map(({ name, address, phone, odsCode }, index) => {
      const at = (field: RowName) => siteField(index + 1, field);
      return present({ [at('name')]: name, [at('address')]: address, [at('phone')]: phone, [at('code')]: odsCode });
    }),
  );

function siteIn(value: FormValue, row: number, id: string): Site {
  const [phone, code] = [textIn(value, siteField(row, 'phone')), textIn(value, siteField(row, 'code'))];
  return {
    id,
    name: textIn(value, siteField(row, 'name')) ?? '',
    address: textIn(value, siteField(row, 'address')) ?? '',
    ...(phone && { phone }),
    ...(code && { odsCode: readOdsCode(code) ?? code }),
  };
}

/** A site keeps its id: an agreement names it by that. */
export function withSites(before: Organisation, value: FormValue): Organisation {
  const { sites: had = [], ...rest } = before;
  const ids = had.map(({ id }) => id);
  const sites: Site[] = [];
  for (let row = 1; row <= siteRows(before, value); row += 1) {
    if (isSiteLeft(value, row)) continue;
    const name = textIn(value, siteField(row, 'name')) ?? '';
    sites.push(siteIn(value, row, ids[row - 1] ?? rowId('site', name, [...ids, ...sites.map(({ id }) => id)])));
  }
  return sites.length > 0 ? { ...rest, sites } : rest;
}

const folded = (name: string): string => name.trim().normalize('NFC').toLowerCase();

/** A site is known by its name, and its code is what others look it up by. */
export function faultsOfSites(posted: FormValue): FormErrors {
  const rows = Array.from({ length: siteRows({}, posted) }, (_, index) => index + 1).filter((row) => !isSiteLeft(posted, row));
  const names = rows.map((row) => folded(textIn(posted, siteField(row, 'name')) ?? ''));
  const twice = rows.filter((_, at) => names[at] !== '' && names.indexOf(names[at] ?? '') < at);
  const wrong = rows.filter((row) => {
    const code = (textIn(posted, siteField(row, 'code')) ?? '').trim();
    return code !== '' && readOdsCode(code) === undefined;
  });
  return Object.fromEntries([
    ...twice.map((row) => [siteField(row, 'name'), 'Enter another name, you have a site of this name'] as const),
    ...wrong.map((row) => [siteField(row, 'code'), 'Organisation code must be 3 to 9 letters and numbers'] as const),
  ]);
}
