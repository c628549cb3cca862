import { describe, expect, it } from 'vitest';
import { commentOnSection } from '@/lib/commands/comment-on-section';
import { takeBackHandOver } from '@/lib/commands/take-back-hand-over';
import { mails } from '@/lib/commands/testing/invitation-steps';
import { reviewers, sentToPartner } from '@/lib/commands/testing/review-steps';
import { agreed, people, type World } from '@/lib/commands/testing/signing-steps';
import * as agreements from '@/db/agreements';
import { demonstrationActor } from '@/db/testing/agreed-agreement';
import { aOnce } from '@/db/testing/builders';
import type { Actor } from '@/lib/domain/people/actor';
import type { PersonRole } from '@/lib/domain/people/person';
import { execute } from '@/lib/server/execute';
import { read } from '@/lib/server/view';
import { home } from './home';

const until = '2026-12-31';
const standsIn = (own: Actor, ...others: readonly (readonly [person: string, name: string, role: PersonRole])[]): Actor => ({
  ...own,
  roles: [...own.roles, ...others.map(([, , role]) => role)],
  ownRoles: own.roles,
  standsInFor: others.map(([person, name, role]) => ({ person, name, roles: [role], until })),
});
const whys = async (world: Pick<World, 'store' | 'now'> & Parameters<typeof read>[0], actor: Actor, tag: string) => {
  const seen = await read(world, actor, home, {});
  return seen.kind === 'seen' ? seen.view.needsYou.filter((row) => row.tag === tag).map(({ why }) => why) : [seen.kind];
};

describe('somebody who stands in for two with one role', () => {
  it('reads at a comment for whom of them it is, though both could be asked', async () => {
    const world = await sentToPartner();
    const asked = { once: aOnce(), reference: world.reference, fields: { section: 'details', comment: 'Leave out the address' } };
    expect(await execute(world, reviewers.manager, commentOnSection, asked)).toMatchObject({ kind: 'done' });
    const { drafter } = await world.file();
    const reader = demonstrationActor('exampleton-trust-reader');
    const both = standsIn(reader, [drafter.personId, drafter.name, 'drafter'], ['somebody-else', 'Ann Lee', 'drafter']);
    expect(await whys(world, both, 'Comments')).toEqual([expect.stringContaining(`For ${drafter.name}. `)]);
    // With the same role of their own, it is theirs no more than before.
    const colleague = standsIn({ ...reader, roles: ['drafter'] }, [drafter.personId, drafter.name, 'drafter']);
    expect(await whys(world, colleague, 'Comments')).toEqual([expect.stringContaining(`For ${drafter.name}. `)]);
    expect(await whys(world, standsIn(reader, ['somebody-else', 'Ann Lee', 'drafter']), 'Comments')).toEqual([]);
  });

  it('is named to each with the other, where nobody can know in whose place something was done', async () => {
    const world = await agreed();
    const file = await world.file();
    await world.store.tx((q) => agreements.change(q, file, { status: 'draft', sent: null, reply: null, heldBy: 'ig-lead' }, world.now()));
    const { igLead, drafter } = people;
    const reader = demonstrationActor('northfield-reader');
    const both = standsIn(reader, [igLead.person, igLead.name, 'ig-lead'], [drafter.person, drafter.name, 'drafter']);
    expect((await world.run(both, takeBackHandOver)).kind).toBe('done');
    const told = (await mails(world)).filter(({ about }) => about === 'mail-deputy-acted').map(({ to, subject, text }) => ({ to, subject, text }));
    const of = (one: Actor, other: Actor) => ({
      to: one.email,
      subject: `Lucy Tran has done something for you or ${other.name}: agreement ${world.reference}`,
      text: expect.stringContaining(`stands in for you and for ${other.name}, and has done something today`),
    });
    expect(told).toEqual(expect.arrayContaining([of(igLead, drafter), of(drafter, igLead)]));
  });
});
