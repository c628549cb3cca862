// The steps from an agreed agreement to a signed one, by the commands themselves.
import * as agreements from '@/db/agreements';
import * as organisations from '@/db/organisations';
import { anAgreedAgreement, demonstrationActor } from '@/db/testing/agreed-agreement';
import { aOnce } from '@/db/testing/builders';
import { testNow, testPorts } from '@/db/testing/test-store';
import * as versions from '@/db/versions';
import { profilesOf } from '@/lib/domain/agreement/agreed-profiles';
import type { Organisation } from '@/lib/domain/people/organisation';
import type { AnyCommand } from '@/lib/server/command';
import type { Outcome } from '@/lib/domain/outcome';
import type { Actor } from '@/lib/domain/people/actor';
import { execute } from '@/lib/server/execute';
import type { Ports } from '@/lib/server/ports';
import { issueForSignature } from '../issue-for-signature';
import { signAgreement } from '../sign-agreement';

export type World = Awaited<ReturnType<typeof agreed>>;

export const people = {
  drafter: demonstrationActor('northfield-drafter'),
  igLead: demonstrationActor('northfield-ig-lead'),
  sharing: demonstrationActor('northfield-signatory', { organisationName: 'Northfield Surgery' }),
  receiving: demonstrationActor('riverside-signatory', { organisationName: 'Riverside Debt Advice' }),
  manager: demonstrationActor('riverside-manager'),
  stranger: demonstrationActor('exampleton-hospice-signatory'),
} as const;

/** An agreement that both sides agree on, in a store of its own. */
export async function agreed(over: Partial<Ports> = {}) {
  const ports = testPorts(over);
  const { reference } = await anAgreedAgreement(ports.store);
  const file = async () => {
    const found = await agreements.file(ports.store.q, reference, ['northfield-surgery']);
    if (!found) throw new Error('the agreement is gone');
    return found;
  };
  const run = (actor: Actor, command: AnyCommand, fields: Readonly<Record<string, unknown>> = {}): Promise<Outcome<object>> =>
    execute(ports, actor, command, { once: aOnce(), reference, ...fields });
  return { ...ports, reference, file, run };
}

/** One side changes its profile; where the partner agreed before, it agreed to that of before. */
export async function profileChanged({ store, file }: Pick<World, 'store' | 'file'>, side: 'sharing' | 'partner', over: Partial<Organisation>): Promise<void> {
  const before = await file();
  const known = before[side];
  if (!known) throw new Error('there is no partner');
  await store.tx(async (q) => {
    if (before.reply) await agreements.change(q, before, { reply: { ...before.reply, profiles: before.reply.profiles ?? profilesOf(before) } }, testNow);
    await organisations.saveProfile(q, { ...known, ...over }, { page: 'numbers', revision: 1, by: 'x' }, testNow);
  });
}

/** The final version is made of what its page shows. */
export const issue = async ({ run, file }: Pick<World, 'run' | 'file'>, actor: Actor = people.drafter) =>
  run(actor, issueForSignature, { revision: String((await file()).revision) });

/** Version 1 is made and waits for both signatures. */
export async function issued(over: Partial<Ports> = {}) {
  const world = await agreed(over);
  const out = await issue(world);
  if (out.kind !== 'done') throw new Error(JSON.stringify(out));
  return world;
}

/** What the signing page posts. */
export async function signingFields(world: World, actor: Actor): Promise<Readonly<Record<string, unknown>>> {
  const { version } = await world.file();
  return { version: String(version?.number), fingerprint: version?.fingerprint, shown: testNow.toISOString(), name: actor.name, role: actor.jobTitle };
}

export const sign = async (world: World, actor: Actor, over: Readonly<Record<string, unknown>> = {}) =>
  world.run(actor, signAgreement, { ...(await signingFields(world, actor)), ...over });

export async function signaturesOf({ store, file }: World) {
  const { version } = await file();
  return version ? versions.signaturesOf(store.q, version.id) : [];
}
