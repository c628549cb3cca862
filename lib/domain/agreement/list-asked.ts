// What the address of a list of agreements asks for. What makes no sense in it is as if it were not there: an old bookmark never fails.
import { searchWords } from '../questions/narrow-options';
import { type ListGroup, type ListState, listGroups, listStates } from './list-state';

export const reviewSpans = ['passed', '3-months', '6-months', '12-months'] as const;
export type ReviewSpan = (typeof reviewSpans)[number];
export const sortKeys = ['with', 'review', 'changed'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface ListAsked {
  /** As it was typed; empty when nothing is looked for. */
  readonly q: string;
  readonly status?: ListState | ListGroup;
  /** The id of the other organisation. */
  readonly partner?: string;
  /** A kind of service. */
  readonly service?: string;
  readonly review?: ReviewSpan;
  readonly sort: { readonly by: SortKey; readonly down: boolean };
  /** From 1. */
  readonly page: number;
}

export const askedNames = ['q', 'status', 'partner', 'service', 'review', 'sort', 'page'] as const;
export type Given = Readonly<Partial<Record<(typeof askedNames)[number], string>>>;

const usual = '-changed';
const oneOf = <T extends string>(list: readonly T[], value: string | undefined): T | undefined => list.find((one) => one === value);
const idLike = (value: string | undefined): string | undefined => (value !== undefined && /^[\w-]{1,80}$/.test(value) ? value : undefined);

/** `services`: the kinds of service that there are. */
export function readAsked(given: Given, services: readonly string[]): ListAsked {
  const status = oneOf([...listGroups, ...listStates], given.status);
  const partner = idLike(given.partner);
  const service = oneOf(services, given.service);
  const review = oneOf(reviewSpans, given.review);
  const by = oneOf(sortKeys, given.sort?.replace(/^-/, ''));
  return {
    q: searchWords(given.q),
    ...(status && { status }),
    ...(partner && { partner }),
    ...(service && { service }),
    ...(review && { review }),
    sort: by ? { by, down: given.sort?.startsWith('-') === true } : { by: 'changed', down: true },
    page: /^[1-9]\d{0,5}$/.test(given.page ?? '') ? Number(given.page) : 1,
  };
}

/** Is the list narrowed at all? */
export const isNarrowed = ({ q, status, partner, service, review }: ListAsked): boolean => q !== '' || Boolean(status ?? partner ?? service ?? review);

/** The same as an address again: “?status=draft&page=2”, or nothing for the whole list. */
export function askedQuery({ q, status, partner, service, review, sort: { by, down }, page }: ListAsked): string {
  const sort = `${down ? '-' : ''}${by}`;
  const said = { q, status, partner, service, review, sort: sort === usual ? undefined : sort, page: page === 1 ? undefined : String(page) };
  const query = new URLSearchParams(Object.entries(said).flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();
  return query && `?${query}`;
}
