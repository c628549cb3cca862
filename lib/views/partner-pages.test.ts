import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { schema } from '@/db/schema';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { aOnce, aPractice, settle } from '@/db/testing/builders';
import { reviewChecklist } from '@/lib/commands/review-checklist';
import { aChecklist, igLead, manager } from '@/lib/commands/testing/checklist-steps';
import { allInPlace, currentDspt, noDspt } from '@/lib/domain/assurance/testing/checklists';
import { mergeOrganisations } from '@/lib/commands/merge-organisations';
import type { Actor } from '@/lib/domain/people/actor';
import { execute } from '@/lib/server/execute';
import { type AnyView, read } from '@/lib/server/view';
import type { PartnerListModel, PartnerPageModel } from './partner-models';
import { partnerList } from './partner-list';
import { partnerPage } from './partner-page';

const { privacy, email } = allInPlace;
const given = { ...currentDspt, privacy: privacy!, mistakes: { answer: 'in-place' }, email: email! };
const sent = { status: 'with-sharing-organisation', version: 1, sentAt: '2026-11-14T09:00:00.000Z' } as const;
type World = Awaited<ReturnType<typeof aChecklist>>;
const [charity, surgery, trust] = ['riverside-debt-advice', 'northfield-surgery', 'exampleton-trust'];

const seen = (world: World, actor: Actor, view: AnyView, input: object) => read(world.ports, actor, view, input);
async function list(world: World, actor: Actor): Promise<PartnerListModel> {
  const out = await seen(world, actor, partnerList, {});
  if (out.kind !== 'seen') throw new Error(out.kind);
  return out.view as PartnerListModel;
}
async function page(world: World, actor: Actor, id: string): Promise<PartnerPageModel | string> {
  const out = await seen(world, actor, partnerPage, { id });
  return out.kind === 'seen' ? (out.view as PartnerPageModel) : out.kind;
}

it('lists each side the other one, and a stranger nobody', async () => {
  const world = await aChecklist({ given, checklist: sent });
  expect((await list(world, igLead)).lines).toMatchObject([
    {
      href: `/organisations/${charity}`,
      name: 'Riverside Debt Advice',
      agreements: '1 agreement',
      which: '1 under way',
      dspt: { text: 'Standards met, counts until 30 June 2027', tint: 'green' },
      checklist: 'Sent',
    },
  ]);
  expect((await list(world, manager)).lines).toMatchObject([{ name: 'Northfield Surgery', checklist: 'Yours: sent' }]);
  expect(await list(world, demonstrationActor('exampleton-hospice-manager'))).toEqual({ title: 'Organisations', lines: [] });
});

it('shows one with its standing, who looked it up, its contacts and the agreements, to whoever has one with it', async () => {
  const world = await aChecklist({ given, checklist: sent });
  const look = { decision: 'later', lookup: 'matches', code: '8zz98', status: 'met', 'date-day': '18', 'date-month': '11', 'date-year': '2026' };
  expect(await world.run(reviewChecklist, igLead, { fields: look })).toMatchObject({ kind: 'done' });
  const shown = await page(world, demonstrationActor('northfield-reader'), charity);
  expect(shown).toMatchObject({ h1: 'Riverside Debt Advice', formerly: [], agreements: { lines: [{ reference: (await world.file()).reference }] } });
  const rows = JSON.stringify(shown);
  for (const said of ['2025-26 edition', 'Until 30 June 2027', 'Priya Shah at Northfield Surgery on 18 November 2026', 'the same result', 'Safeguarding lead'])
    expect(rows).toContain(said);
  const [byNobody, ...strangers] = [charity, 'nobody', surgery, trust];
  expect(await page(world, demonstrationActor('exampleton-trust-ig-lead'), byNobody!)).toBe('not-found');
  for (const id of strangers) expect(await page(world, igLead, id)).toBe('not-found');
});

it('says nothing of a checklist that is being written', async () => {
  const world = await aChecklist({ given: noDspt });
  expect((await list(world, igLead)).lines).toMatchObject([{ checklist: 'None sent yet', dspt: { text: 'Standards met, counts until 30 June 2027' } }]);
});

it('names what an organisation was before', async () => {
  const world = await aChecklist({ given, checklist: sent });
  await settle(world.ports.store, { organisations: [aPractice({ id: 'the-county', name: 'County Care Board' })] });
  await world.ports.store.tx(async (q) => {
    await q
      .update(schema.organisation)
      .set({ createdAt: new Date(0) })
      .where(eq(schema.organisation.id, surgery!));
  });
  const fields = { ends: surgery, into: 'the-county', sure: 'yes', 'day-day': '1', 'day-month': '11', 'day-year': '2026' };
  expect((await execute(world.ports, demonstrationActor('northfield-admin'), mergeOrganisations, { once: aOnce(), fields })).kind).toBe('done');
  expect((await list(world, manager)).lines).toMatchObject([{ name: 'County Care Board', formerly: 'Formerly Northfield Surgery' }]);
  expect(await page(world, manager, surgery!)).toBe('not-found');
  expect(await page(world, manager, 'the-county')).toMatchObject({ formerly: ['Northfield Surgery is part of County Care Board since 1 November 2026'] });
});
