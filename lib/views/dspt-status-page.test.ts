import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { seedDemonstration } from '@/db/demonstration/seed-demonstration';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { aOnce } from '@/db/testing/builders';
import { testNow, testPorts } from '@/db/testing/test-store';
import { changeProfile } from '@/lib/commands/change-profile';
import type { Actor } from '@/lib/domain/people/actor';
import { execute } from '@/lib/server/execute';
import { read } from '@/lib/server/view';
import { dsptStatusPage } from './dspt-status-page';
import { lookedUp } from './standing-rows';

async function aWorld() {
  const ports = testPorts();
  await seedDemonstration(ports.store, testNow, { catalogue, contentEdition: 'of this test' });
  return {
    save: (fields: Readonly<Record<string, string>>, revision: number) =>
      execute(ports, demonstrationActor('northfield-ig-lead'), changeProfile, { once: aOnce(), screen: 'dspt', revision: String(revision), fields }),
    page: async (actor: Actor) => {
      const out = await read(ports, actor, dsptStatusPage, {});
      if (out.kind !== 'seen') throw new Error(out.kind);
      return out.view;
    },
  };
}

it('shows a charity what it told in its checklists and who looked it up, and nobody else’s', async () => {
  const { page } = await aWorld();
  const own = await page(demonstrationActor('riverside-reader'));
  expect(own.asks).toBe(false);
  expect(own.history.map(({ heading }) => heading)).toContainEqual(expect.stringMatching(/^Told Northfield Surgery/));
  expect(JSON.stringify(await page(demonstrationActor('steady-steps-manager')))).not.toContain('Riverside');
});

it('does not say that an earlier look-up found a result that was given after it', () => {
  const look = { kind: 'looked-up', at: '2026-10-22T10:00:00.000Z', by: 'Priya Shah', other: 'northfield-surgery', agrees: true } as const;
  const said = (at: string, level: 'met' | 'not-registered') => ({ kind: 'told', at, by: 'riverside-manager', standing: { level } }) as const;
  const first = said('2026-10-19T10:00:00.000Z', 'met');
  const names = new Map([['northfield-surgery', 'Northfield Surgery']]);
  const seen = 'Priya Shah at Northfield Surgery on 22 October 2026';
  expect(lookedUp({ moments: [look, first], names })).toBe(`${seen}: the same result`);
  expect(lookedUp({ moments: [said('2026-11-23T10:00:00.000Z', 'met'), look, first], names })).toBe(`${seen}: the same result`);
  expect(lookedUp({ moments: [said('2026-11-23T10:00:00.000Z', 'not-registered'), look, first], names })).toBe(`${seen}, before this result was given`);
});

it('keeps every result that a health organisation saved, the newest first', async () => {
  const { save, page } = await aWorld();
  const published = { 'published-day': '12', 'published-month': '6', 'published-year': '2025', odsCode: '' };
  expect(await save({ status: 'met', ...published }, 0)).toMatchObject({ kind: 'done' });
  expect(await save({ status: 'not-registered' }, 1)).toMatchObject({ kind: 'done' });
  const shown = await page(demonstrationActor('northfield-drafter'));
  expect(shown.history.map(({ text }) => text)).toEqual(['Not registered', 'Standards Met, 2024-25 edition, published 12 June 2025']);
  expect(shown).toMatchObject({ asks: false, tag: { text: 'Not published' } });
  expect((await page(demonstrationActor('northfield-ig-lead'))).asks).toBe(true);
});
