import { expect, it } from 'vitest';
import { allInPlace, checklistOf, contextOf, currentDspt, noDspt } from '@/lib/domain/assurance/testing/checklists';
import { worseSince } from '@/lib/domain/assurance/worse-since';
import { oldAndNew } from './old-and-new';

const decision = { by: 'lead', byName: 'Priya Shah', at: '2026-11-21T10:00:00.000Z', decision: 'yes' } as const;

it('holds the answer that was accepted beside the worse one, also where a DSPT result now answers for the point', () => {
  const checklist = checklistOf({ ...noDspt, ...allInPlace }, { status: 'accepted', sentAt: '2026-11-14T09:00:00.000Z', decision });
  const later = checklistOf(
    { ...currentDspt, ...allInPlace, training: { answer: 'partly' } },
    { id: 'another', status: 'with-sharing-organisation', sentAt: '2026-12-01T09:00:00.000Z' },
  );
  const ground = { file: {}, checklist, context: contextOf({ today: '2026-12-02' }) } as unknown as Parameters<typeof oldAndNew>[0]['ground'];
  const [worse] = worseSince({ ...ground, later });
  const beside = worse && oldAndNew({ ground, later }, worse);
  expect(worse?.kind).toBe('answer');
  expect([beside?.was.heading, beside?.was.text]).toEqual(['When you accepted it, on 21 November 2026', 'Yes']);
  expect(beside?.now.text).not.toBe('Yes');
  expect(beside?.now.text).not.toMatch(/DSPT/);
});
