// docs/lifecycle.md, written from the one table of the life cycle.
import { lifecycle, moves, statuses } from '@/lib/domain/agreement/lifecycle';

export function lifecycleTable(): string {
  const rows = statuses.flatMap((from) =>
    moves.flatMap((move) => {
      const t = lifecycle[from][move];
      if (!t) return [];
      const to = t.endReason ? `${t.to} (${t.endReason})` : t.to;
      return [`| ${from} | ${move} | ${to} | ${t.by.join(', ')} | ${t.needs.join(', ') || '–'} |`];
    }),
  );
  return [
    '# The life cycle of an agreement',
    '',
    'Written by `npm run docs` from `lib/domain/agreement/lifecycle.ts`; a test fails when the two differ. What people read from dates (Signed, starts …, In force, Review due, Expired) is worked out in `lib/domain/agreement/status-tag.ts` and never stored.',
    '',
    '| From | Move | To | By side | Needs |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
