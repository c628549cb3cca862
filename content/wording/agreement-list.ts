// The words of the list of agreements, and of its file.
import type { ReviewSpan, SortKey } from '@/lib/domain/agreement/list-asked';
import type { ListGroup, ListState } from '@/lib/domain/agreement/list-state';

export const listWords = {
  h1: 'Agreements',
  none: 'No agreements yet.',
  noneToSend: 'They appear here when somebody sends you one.',
  first: 'Draft your first agreement',
  noMatch: 'No agreements match your filters.',
  clear: 'Clear filters',
  start: 'Start an agreement',
  search: { label: 'Search agreements', hint: 'A partner, a service or a reference', button: 'Search' },
  filters: 'Filter this list',
  apply: 'Apply filters',
  any: 'All',
  fields: { q: 'Search', status: 'Status', partner: 'With', service: 'Service', review: 'Review by' },
  remove: 'Remove filter',
  caption: 'Agreements of your organisation',
  columns: { with: 'With', service: 'Service', reference: 'Reference', status: 'Status', review: 'Review by', changed: 'Last changed' },
  noService: 'Not chosen yet',
  draftOf: 'Draft without a partner',
  version: 'Version {number}',
  pages: { label: 'Pages of the list', previous: 'Previous page', next: 'Next page', here: 'Page {page} of {pages}' },
  /** Beside “In force”: a condition of the decision on the checklist. */
  waits: 'Send nothing yet: a condition is not met',
  changedSince: 'The guidance has changed since',
  download: 'Download this list (CSV)',
} as const;

export const sortWords: Readonly<Record<SortKey, readonly [up: string, down: string]>> = {
  with: ['from A to Z', 'from Z to A'],
  review: ['the earliest first', 'the latest first'],
  changed: ['the oldest first', 'the newest first'],
};

export const stateWords: Readonly<Record<ListState | ListGroup, string>> = {
  'under-way': 'Under way',
  'with-you': 'Under way, waiting for you',
  'with-others': 'Under way, waiting for others',
  'guidance-changed': 'Made before the guidance changed',
  draft: 'Draft',
  'with-partner': 'With partner',
  'changes-asked': 'Changes asked for',
  'ready-to-sign': 'Ready to sign',
  'part-signed': 'Part signed',
  'starts-later': 'Signed, starts later',
  'in-force': 'In force',
  'review-due': 'Review due',
  expired: 'Expired',
  ended: 'Ended',
};

export const spanWords: Readonly<Record<ReviewSpan, string>> = {
  passed: 'Date has passed',
  '3-months': 'In the next 3 months',
  '6-months': 'In the next 6 months',
  '12-months': 'In the next 12 months',
};

/** The columns of the file. Dates are written 2027-03-01. */
export const fileColumns = [
  'Reference',
  'With',
  'Service',
  'Status',
  'Our side',
  'Starts',
  'Review by',
  'Ends',
  'Last changed',
  'Before anything is sent',
] as const;
export const sideWords = { sharing: 'Sends details', receiving: 'Receives details' } as const;
