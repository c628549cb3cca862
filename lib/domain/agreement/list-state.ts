// The states by which a list of agreements is narrowed. Each is what its tag says: a stored status, or what follows from dates and the day.
import type { Status } from './lifecycle';
import { signedState, type Term } from './status-tag';

export const listStates = [
  'draft',
  'with-partner',
  'changes-asked',
  'ready-to-sign',
  'part-signed',
  'starts-later',
  'in-force',
  'review-due',
  'expired',
  'ended',
] as const;
export type ListState = (typeof listStates)[number];

/**
 * Several states at once: everything that is not finished, and of it what this very reader can take further or cannot; and what was made
 * before the guidance changed.
 */
export const listGroups = ['under-way', 'with-you', 'with-others', 'guidance-changed'] as const;
export type ListGroup = (typeof listGroups)[number];

/** A signed agreement always has its term, and one that has ended since keeps it. */
export const listState = ({ status, term }: { readonly status: Status; readonly term?: Term }, today: string): ListState | undefined =>
  term ? signedState(term, today) : status === 'signed' ? undefined : status;
