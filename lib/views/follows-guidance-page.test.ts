import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { seedDemonstration } from '@/db/demonstration/seed-demonstration';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { testNow, testPorts } from '@/db/testing/test-store';
import { tamperedStore } from '@/db/testing/tampered-store';
import { issued, people, sign, type World } from '@/lib/commands/testing/signing-steps';
import type { Actor } from '@/lib/domain/people/actor';
import { read } from '@/lib/server/view';
import { agreementHub } from './agreement-hub';
import { documentsPage } from './documents-page';
import { followsGuidancePage } from './follows-guidance-page';
import type { FollowsGuidanceModel } from './follows-guidance-model';

async function signed(...given: Parameters<typeof issued>) {
  const world = await issued(...given);
  await sign(world, people.receiving);
  await sign(world, people.sharing);
  return world;
}

async function look(world: Parameters<typeof read>[0] & Pick<World, 'reference'>, actor: Actor, reference = world.reference): Promise<FollowsGuidanceModel> {
  const seen = await read(world, actor, followsGuidancePage, { reference });
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  return seen.view;
}
const rowsOf = ({ groups }: FollowsGuidanceModel) => groups.flatMap(({ rows }) => rows);
const rowOf = (page: FollowsGuidanceModel, id: string) => rowsOf(page).find((one) => one.id === id);

/** A draft of the demonstration, which only its own side may see. */
const draft = 'SA-M6VC-3B8K';

describe('how an agreement follows the guidance', () => {
  it('is read from the signed version by both sides, each point with its sources and where it is done', async () => {
    const world = await signed();
    for (const actor of [demonstrationActor('northfield-reader'), people.manager]) {
      const page = await look(world, actor);
      expect(page.about).toBe('Read from version 1, as both sides signed it, beside the guidance as it is today.');
      expect(rowsOf(page).length).toBeGreaterThan(40);
      for (const { sources, tag, where, way } of rowsOf(page)) {
        expect(sources.length).toBeGreaterThan(0);
        expect(way).toBeUndefined();
        if (tag.text === 'Done') expect(where.length).toBeGreaterThan(0);
      }
      expect(rowOf(page, 'purpose')?.where).toEqual([{ href: `/agreements/${world.reference}/versions/1#purpose`, text: 'Section 2' }]);
      expect(rowOf(page, 'yes-on-record')?.where[1]?.href).toBe(`/agreements/${world.reference}/documents/verbal-consent-record`);
      expect(JSON.stringify(page)).not.toMatch(/\{\w+\}|undefined/);
    }
    expect((await read(world, people.stranger, followsGuidancePage, { reference: world.reference })).kind).toBe('not-found');
    expect((await read(world, people.manager, followsGuidancePage, { reference: world.reference, version: '2' })).kind).toBe('not-found');
  });

  it('says of a draft what is missing, and leads only those who may answer to it', async () => {
    const ports = testPorts();
    await seedDemonstration(ports.store, testNow, { catalogue, contentEdition: 'of this test' });
    const world = { ...ports, reference: draft };
    const page = await look(world, people.drafter, draft);
    expect(page.about).toMatch(/^Read from the draft/);
    expect(rowOf(page, 'no-surprises')).toMatchObject({ tag: { text: 'Not yet' }, way: { href: `/agreements/${draft}/draft/telling-people` } });
    expect(rowOf(page, 'need-to-know')).toMatchObject({ tag: { text: 'Not yet' }, rests: 'This waits for Steady Steps Northfield' });
    const reader = await look(world, demonstrationActor('northfield-reader'), draft);
    expect(rowsOf(reader).flatMap(({ way }) => way ?? [])).toEqual([]);
    expect((await read(world, demonstrationActor('steady-steps-manager'), followsGuidancePage, { reference: draft })).kind).toBe('not-found');
  });

  it('reads nothing from a copy that was changed', async () => {
    const { store, tamper } = tamperedStore();
    const world = await signed({ store });
    tamper(`update version set content = replace(content, 'explicit_consent', 'implied_consent')`);
    expect(await look(world, people.drafter)).toMatchObject({ groups: [], closed: { broken: true } });
  });

  it('is found from the page of the agreement and among its documents', async () => {
    const world = await signed();
    const href = `/agreements/${world.reference}/guidance`;
    const hub = await read(world, people.manager, agreementHub, { reference: world.reference });
    expect(hub.kind === 'seen' && hub.view.documents.map((one) => one.href)).toContain(href);
    const documents = await read(world, people.manager, documentsPage, { reference: world.reference });
    expect(documents.kind === 'seen' && documents.view.groups.flatMap(({ cards }) => cards.map((one) => one.href))).toContain(href);
  });
});
