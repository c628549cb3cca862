import { describe, expect, it } from 'vitest';
import * as checklists from '@/db/checklists';
import * as evidenceFiles from '@/db/evidence-files';
import { aPdf } from '@/lib/domain/evidence/testing/files';
import { hashesIn } from '@/lib/server/evidence-folder';
import { limits } from '@/lib/server/limits';
import { upload } from '@/lib/server/upload';
import { type AnyView, read } from '@/lib/server/view';
import { addEvidence } from '@/lib/commands/add-evidence';
import { removeEvidence } from '@/lib/commands/remove-evidence';
import { sendChecklist } from '@/lib/commands/send-checklist';
import { aChecklist, type ChecklistWorld, igLead, manager } from '@/lib/commands/testing/checklist-steps';
import { allInPlace, noDspt } from '@/lib/domain/assurance/testing/checklists';
import type { Actor } from '@/lib/domain/people/actor';
import type { ChecklistCheckPage, ChecklistReviewPage, EvidencePage } from './checklist-models';
import { checklistCheckPage } from './checklist-check-page';
import { checklistReviewPage } from './checklist-review-page';
import { evidencePage } from './evidence-page';

const old = { 'evidence-training': 'https://riverside-debt.example/course' };
const given = { ...noDspt, ...allInPlace, evidence: old };

async function shown<V>({ ports, id }: ChecklistWorld, actor: Actor, view: AnyView, more: object = {}): Promise<V> {
  const seen = await read(ports, actor, view, { id, ...more });
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  return seen.view as V;
}
const add = (world: ChecklistWorld, link: string, on: Readonly<Record<string, string>> = {}) =>
  world.run(addEvidence, manager, { screen: 'training', fields: { link, ...on } });
const runsOut = { 'runsOut-day': '1', 'runsOut-month': '6', 'runsOut-year': '2027' };

describe('evidence beside a point', () => {
  it('is shown with its host and day to whoever adds it and, once sent, to the IG lead, who cannot change it', async () => {
    const world = await aChecklist({ given });
    expect(await add(world, 'www.example.org/training', runsOut)).toMatchObject({ kind: 'done' });
    const page = await shown<EvidencePage>(world, manager, evidencePage, { item: 'training' });
    expect(page.pieces.map(({ kind, text, elsewhere, about }) => [kind, text, elsewhere, about])).toEqual([
      ['Link', 'riverside-debt.example/course', true, ''],
      ['Link', 'www.example.org/training', true, 'Added 21 November 2026 · Counts until 1 June 2027'],
    ]);
    const check = await shown<ChecklistCheckPage>(world, manager, checklistCheckPage);
    expect(check.points.find(({ id }) => id === 'training')).toMatchObject({ addEvidence: `/checklists/${world.id}/evidence/training`, evidence: page.pieces });
    expect(await world.run(sendChecklist, manager, { fields: {} })).toMatchObject({ kind: 'done' });
    const review = await shown<ChecklistReviewPage>(world, igLead, checklistReviewPage);
    const point = review.settled.rows.find(({ id }) => id === 'training');
    expect([point?.evidence, point?.addEvidence]).toEqual([page.pieces, undefined]);
    expect(await add(world, 'www.example.org/late')).toMatchObject({ kind: 'refused' });
  });

  it('is taken away one by one, the link that came with the answers too, and nothing of another point', async () => {
    const world = await aChecklist({ given });
    await add(world, 'www.example.org/training');
    const remove = (piece: string, screen = 'training') => world.run(removeEvidence, manager, { screen, piece });
    const [piece] = (await world.checklist()).evidence ?? [];
    expect(await remove(piece?.id ?? '', 'transparency')).toMatchObject({ kind: 'not-found' });
    expect([await remove(piece?.id ?? ''), await remove('link')]).toMatchObject([{ kind: 'done' }, { kind: 'done' }]);
    expect(await remove('link')).toMatchObject({ kind: 'not-found' });
    const { evidence, answers } = await world.checklist();
    expect([evidence, answers.evidence?.value]).toEqual([undefined, {}]);
    expect(await world.happened()).toContain('evidence-removed');
  });

  it('loses its file with the last checklist that names it, unless it was sent once', async () => {
    const world = await aChecklist({ given });
    const { store, evidence: folder } = world.ports;
    const file = await upload(new File([Uint8Array.from(aPdf())], 'a.pdf'));
    const added = async () => {
      await world.run(addEvidence, manager, { screen: 'training', file, fields: {} });
      return (await world.checklist()).evidence?.[0]?.id ?? '';
    };
    const remove = (piece: string) => world.run(removeEvidence, manager, { screen: 'training', piece });
    const kept = async () => (await evidenceFiles.allHashes(store.q)).size;
    expect([await kept(), await remove(await added()), await kept()]).toMatchObject([0, { kind: 'done' }, 0]);
    const piece = await added();
    await store.tx((q) => evidenceFiles.forget(q, piece)); // another checklist that had taken it over was removed from
    expect(await kept()).toBe(1);
    await world.run(sendChecklist, manager, { fields: {} });
    const sent = await world.checklist();
    await store.tx((q) => checklists.replace(q, sent, { ...sent, status: 'question-asked' }, world.ports.now()));
    expect([(await remove(sent.evidence?.[0]?.id ?? '')).kind, await kept(), hashesIn(folder).length]).toEqual(['done', 1, 1]);
  });

  it.each([
    [{ link: 'javascript:alert(1)' }, 'link'],
    [{ link: 'ftp://example.org/a' }, 'link'],
    [{ link: 'www.example.org', 'runsOut-day': '1', 'runsOut-month': '6', 'runsOut-year': '2020' }, 'runsOut'],
    [{ link: 'www.example.org/?nhs=4010232137' }, 'link'],
    [{}, 'file'],
  ])('is refused at its field: %j', async (fields, at) => {
    const world = await aChecklist({ given });
    const out = await world.run(addEvidence, manager, { screen: 'training', fields });
    expect([out.kind, Object.keys((out as { errors: object }).errors)]).toEqual(['invalid', [at]]);
  });

  it('is a file once, and only while the organisation has room for it', async () => {
    const world = await aChecklist({ given });
    const file = await upload(new File([Uint8Array.from(aPdf())], 'a.pdf'));
    const send = () => world.run(addEvidence, manager, { screen: 'training', file, fields: {} });
    expect([await send(), await send()]).toMatchObject([{ kind: 'done' }, { kind: 'invalid', errors: { file: 'This file is here already' } }]);
    const row = { id: 'much', item: 'training', kind: 'pdf', sha256: 'c'.repeat(64), size: limits.evidenceOfOrganisation, scan: 'unscanned' } as const;
    await world.ports.store.tx((q) => evidenceFiles.insert(q, row, { organisationId: manager.organisation, by: manager.person }, world.ports.now()));
    expect(await send()).toMatchObject({ kind: 'invalid', errors: { file: expect.stringContaining('no room') } });
  });

  it('lies on no disk where it is refused, and comes forty times an hour at most', async () => {
    const world = await aChecklist({ given });
    const send = async (i: number, screen: string, fields: Readonly<Record<string, string>> = {}) =>
      world.run(addEvidence, manager, { screen, fields, file: await upload(new File([Uint8Array.from(aPdf(`/N ${i}`))], `${i}.pdf`)) });
    const late = { 'runsOut-day': '1', 'runsOut-month': '6', 'runsOut-year': '2020' };
    expect([await send(1, 'no-such-point'), await send(2, 'training', { link: 'www.example.org' }), await send(3, 'training', late)]).toMatchObject([
      { kind: 'not-found' },
      { kind: 'invalid' },
      { kind: 'invalid' },
    ]);
    for (let i = 0; i < 6; i++) await add(world, `www.example.org/${i}`);
    expect(await send(4, 'training')).toMatchObject({ kind: 'refused' });
    expect(hashesIn(world.ports.evidence)).toEqual([]);
    for (let i = 0; i < 40; i++) {
      expect(await send(i, 'transparency')).toMatchObject({ kind: 'done' });
      const piece = (await world.checklist()).evidence?.find(({ item }) => item === 'transparency')?.id;
      await world.run(removeEvidence, manager, { screen: 'transparency', piece });
    }
    expect(await send(41, 'transparency')).toMatchObject({ kind: 'too-many' });
    expect(await add(world, 'www.example.org/more')).toMatchObject({ kind: 'refused' });
    expect(hashesIn(world.ports.evidence)).toHaveLength(40);
  });

  it('is no more than six pieces for one point, and none where a current DSPT is the evidence', async () => {
    const world = await aChecklist({ given });
    for (let i = 0; i < 5; i++) expect((await add(world, `www.example.org/${i}`)).kind).toBe('done');
    expect(await add(world, 'www.example.org/6')).toMatchObject({ kind: 'refused', reason: expect.stringContaining('6 pieces') });
    expect(await world.run(addEvidence, manager, { screen: 'no-such-point', fields: { link: 'www.example.org' } })).toMatchObject({ kind: 'not-found' });
  });
});
