import 'server-only';
// What needs the reader, in the order in which it is read: what is overdue, then by kind, then what has waited longest.
import type { Actor } from '@/lib/domain/people/actor';
import type { WorkItem } from './home-model';

/** The kinds of rows, the most pressing first. */
const ranks = ['safety', 'expired', 'signature', 'reading', 'changes', 'checklist', 'promise', 'drafting', 'review', 'guidance'] as const;
export type HomeRank = (typeof ranks)[number];

export type WorkRow = WorkItem & {
  readonly rank: HomeRank;
  /** Since when it waits. ISO UTC. */
  readonly at: string;
  /** ISO date: the last day on which it is in time. */
  readonly due?: string;
};

const isOver = ({ due }: WorkRow, today: string): boolean => due !== undefined && due < today;

function compare(today: string, a: WorkRow, b: WorkRow): number {
  const [overA, overB] = [isOver(a, today), isOver(b, today)];
  if (overA !== overB) return overA ? -1 : 1;
  if (overA) return (a.due ?? '').localeCompare(b.due ?? '');
  return ranks.indexOf(a.rank) - ranks.indexOf(b.rank) || a.at.localeCompare(b.at);
}

/** today: ISO date. */
export const inOrder = (rows: readonly WorkRow[], today: string): readonly WorkItem[] =>
  rows.toSorted((a, b) => compare(today, a, b)).map(({ rank: _, at: _at, due: _due, ...item }) => item);

/** A row, and the organisation whose work it is. */
export interface PlacedRow {
  readonly organisation: string;
  readonly row: WorkRow;
  /** Whose work it is there; absent where it is not told by role. */
  readonly isFor?: (one: Actor) => boolean;
  /** It waits for others, and the reader for it. */
  readonly awaited?: boolean;
}
