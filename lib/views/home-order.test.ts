import { expect, it } from 'vitest';
import { inOrder, type WorkRow } from './home-order';

const row = (key: string, more: Pick<WorkRow, 'rank'> & Partial<WorkRow>): WorkRow => ({
  key,
  href: '/',
  text: key,
  why: '',
  tag: '',
  at: '2026-11-01',
  ...more,
});

it('puts what is overdue first, then each kind by its rank, and of a kind what has waited longest', () => {
  const rows = [
    row('guidance', { rank: 'guidance' }),
    row('draft', { rank: 'drafting' }),
    row('due today', { rank: 'promise', due: '2026-11-22' }),
    row('sign', { rank: 'signature' }),
    row('waits longer', { rank: 'signature', at: '2026-10-01' }),
    row('over', { rank: 'drafting', due: '2026-11-21' }),
    row('over for longer', { rank: 'guidance', due: '2026-11-02' }),
  ];
  const keys = inOrder(rows, '2026-11-22').map(({ key }) => key);
  expect(keys).toEqual(['over for longer', 'over', 'waits longer', 'sign', 'due today', 'draft', 'guidance']);
  expect(Object.keys(inOrder(rows, '2026-11-22')[0] ?? {})).toEqual(['key', 'href', 'text', 'why', 'tag']);
});
