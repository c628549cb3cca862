import { describe, expect, it } from 'vitest';
import * as agreements from '@/db/agreements';
import { agreed, people, type World } from '@/lib/commands/testing/signing-steps';
import type { Actor } from '@/lib/domain/people/actor';
import { read } from '@/lib/server/view';
import { draftQuestion } from './draft-question';
import type { DraftQuestionModel } from './draft-question-model';
import { igReviewPage } from './ig-review-page';

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
      people: `${draft}/people?from=legal-basis`,
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
