import Database from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import * as agreements from '@/db/agreements';
import { agreed, issued, people, type World } from '@/lib/commands/testing/signing-steps';
import type { Actor } from '@/lib/domain/people/actor';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { read } from '@/lib/server/view';
import { draftQuestion } from './draft-question';
import type { DraftQuestionModel } from './draft-question-model';
import { igReviewPage } from './ig-review-page';
import { legalBasisPage } from './legal-basis-page';

const { prepare } = Database.prototype;
afterEach(() => {
  Database.prototype.prepare = prepare;
});

const drafted = async () => {
  const world = await agreed();
  await world.store.tx(async (q) =>
    agreements.change(q, await world.file(), { status: 'draft', sent: null, reply: null, heldBy: 'ig-lead', igReview: null }, world.now()),
  );
  return world;
};
async function card(world: World, actor: Actor) {
  const seen = await read(world, actor, draftQuestion, { reference: world.reference, screen: ['legal-basis'] });
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  return (seen.view as DraftQuestionModel).legal;
}
async function igCard(world: World) {
  const seen = await read(world, people.igLead, igReviewPage, { reference: world.reference });
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  return seen.view.legal;
}

describe('the answers behind the legal basis', () => {
  it('are changed from there, and lead back to where the link stood', async () => {
    const world = await drafted();
    const draft = `/agreements/${world.reference}/draft`;
    expect((await card(world, people.igLead))?.changes).toMatchObject({
      service: `${draft}/service?from=legal-basis`,
      'profile/sharing/about': '/organisation/about',
    });
    expect((await igCard(world))?.changes.service).toBe(`${draft}/service?from=ig-review`);
  });

  it('have no link for whoever may not change them: the other side’s profile, a text that was sent', async () => {
    const world = await drafted();
    const places = Object.keys((await card(world, people.igLead))?.changes ?? {});
    expect(places.filter((place) => place.startsWith('profile/receiving'))).toEqual([]);
    const sent = await igCard(await agreed());
    expect(Object.keys(sent?.changes ?? {}).filter((place) => !place.startsWith('profile/sharing'))).toEqual([]);
    expect(sent?.card.parts.flatMap(({ lines }) => lines).length).toBeGreaterThan(10);
  });
});

describe('what else could apply', () => {
  const openOf = async (world: World, actor: Actor) => {
    const page = await read(world, actor, legalBasisPage, { reference: world.reference });
    if (page.kind !== 'seen') throw new Error(page.kind);
    return page.view.legal?.open;
  };

  it('is a choice for the IG lead of each side, on its own lines, while that side may choose', async () => {
    const draft = await drafted();
    expect((await card(draft, people.igLead))?.open).toEqual(['confidence', 'art6-sharing']);
    const sent = await agreed();
    expect(await openOf(sent, people.igLead)).toEqual([]);
    expect(await openOf(sent, people.manager)).toEqual(['art6-receiving']);
  });

  it('is only read once the text is fixed', async () => {
    const world = await issued();
    expect([await openOf(world, people.igLead), await openOf(world, people.manager)]).toEqual([[], []]);
  });
});

describe('the page of the legal basis', () => {
  const look = (world: World, actor: Actor) => read(world, actor, legalBasisPage, { reference: world.reference });
  const seen = async (world: World, actor: Actor) => {
    const page = await look(world, actor);
    if (page.kind !== 'seen') throw new Error(page.kind);
    return page.view;
  };
  it('is for both sides once it is sent, with links for whoever may change an answer', async () => {
    const draft = await drafted();
    expect((await look(draft, people.manager)).kind).toBe('not-found');
    expect((await look(draft, people.stranger)).kind).toBe('not-found');
    expect((await seen(draft, people.igLead)).legal?.changes.service).toContain('/draft/service?from=legal-basis');
    const sent = await seen(await agreed(), people.manager);
    expect([sent.legal?.card.parts.length, sent.legal?.withOptions]).toEqual([5, true]);
    expect(Object.keys(sent.legal?.changes ?? {}).filter((place) => !place.startsWith('profile/receiving'))).toEqual([]);
  });

  it('shows what was fixed with the text, with no link to an answer', async () => {
    const view = await seen(await issued(), people.igLead);
    expect(view.legal?.card.parts.flatMap(({ lines }) => lines).length).toBeGreaterThan(10);
    expect(view.legal?.changes).toEqual({});
    expect(view.note).toMatch(/^This is what both sides sign, and the IG lead confirmed it/u);
  });

  it('asks nobody to confirm what is fixed: it says when the IG lead of the side that shares did', async () => {
    const world = await issued();
    const { igReview } = await world.file();
    const lines = (await seen(world, people.igLead)).legal?.card.parts.flatMap((part) => part.lines) ?? [];
    const own = lines.filter(({ party }) => party?.id !== people.manager.organisation);
    expect(JSON.stringify(lines)).not.toMatch(/IG lead to confirm|must confirm it/u);
    expect(own.map(({ tag }) => tag)).toContain(`Our suggestion, confirmed by the IG lead on ${dateInWords(dayOf(igReview!.at))}`);
    expect(new Set(lines.filter((line) => !own.includes(line)).map(({ tag }) => tag))).toEqual(new Set(['Our suggestion']));
  });

  it('reads the fixed version alone, however many there were before', async () => {
    const world = await issued();
    const asked: string[] = [];
    Database.prototype.prepare = function noted(this: Database.Database, sql: string) {
      asked.push(sql);
      return prepare.call(this, sql);
    } as typeof prepare;
    await seen(world, people.igLead);
    expect(asked.flatMap((sql) => sql.match(/from "version" .* where (.*)$/u)?.[1] ?? [])).toEqual(['"version"."id" = ?']);
  });
});
