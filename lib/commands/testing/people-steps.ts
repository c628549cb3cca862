// Inviting a colleague at Northfield Surgery and letting them in, by the commands themselves.
import { schema } from '@/db/schema';
import * as people from '@/db/people';
import type { Letter } from '@/db/mail';
import { actorFor, aOnce, aVisitor } from '@/db/testing/builders';
import type { Actor } from '@/lib/domain/people/actor';
import type { PersonRole } from '@/lib/domain/people/person';
import type { AnyCommand } from '@/lib/server/command';
import { execute } from '@/lib/server/execute';
import { inviteColleague } from '../invite-colleague';
import { joinOrganisation } from '../join-organisation';
import { sendJoiningCode } from '../send-joining-code';
import { mails } from './invitation-steps';
import type { World } from './signing-steps';

export const colleague = { name: 'Lee Marsh', job: 'Nurse', email: 'lee@northfield-surgery.example' } as const;

export const run = (world: World, actor: Actor, command: AnyCommand, fields: object) => execute(world, actor, command, { once: aOnce(), ...fields });

export const invite = (world: World, by: Actor, roles: readonly PersonRole[], over: object = {}) =>
  run(world, by, inviteColleague, { fields: { ...colleague, roles: [...roles], ...over } });

const newest = async (world: World, kind: string): Promise<Letter | undefined> => (await mails(world)).filter(({ about }) => about === kind).at(-1);

/** The token of the newest invitation of a colleague in the mail. */
export const joinToken = async (world: World): Promise<string> => /\/join\/(\S+)/.exec((await newest(world, 'mail-colleague-invited'))?.text ?? '')?.[1] ?? '';

/** The newest code for joining, as it stands in the mail. */
export const joinCode = async (world: World): Promise<string> =>
  /code is (\d{3} \d{3})/.exec((await newest(world, 'mail-joining-code'))?.text ?? '')?.[1] ?? '';

export async function codeFor(world: World, token: string): Promise<string> {
  const sent = await run(world, aVisitor(), sendJoiningCode, { token });
  if (sent.kind !== 'done') throw new Error(JSON.stringify(sent));
  return joinCode(world);
}

export const join = (world: World, token: string, code?: string, actor = aVisitor()) => run(world, actor, joinOrganisation, { token, ...(code && { code }) });

/** Invited with these roles and come in. */
export async function joined(world: World, by: Actor, roles: readonly PersonRole[]): Promise<Actor> {
  await invite(world, by, roles);
  const token = await joinToken(world);
  const out = await join(world, token, await codeFor(world, token));
  if (out.kind !== 'done') throw new Error(JSON.stringify(out));
  const person = await people.byMailbox(world.store.q, colleague.email);
  if (!person) throw new Error('nobody came in');
  return actorFor(person);
}

export const sessionsOf = async ({ store }: World, personId: string) =>
  (await store.q.select().from(schema.session)).filter((one) => one.personId === personId && one.endedAt === null);
