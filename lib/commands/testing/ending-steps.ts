// An agreement that both sides have signed, and the steps by which a side ends it.
import { testNow } from '@/db/testing/test-store';
import type { Actor } from '@/lib/domain/people/actor';
import { read } from '@/lib/server/view';
import { agreementHub } from '@/lib/views/agreement-hub';
import { endAgreement } from '../end-agreement';
import { issued, people, sign, type World } from './signing-steps';

/** What the page asks, answered: within the notice. */
export const said = {
  'on-day': '1',
  'on-month': '3',
  'on-year': '2027',
  sooner: 'no',
  reason: 'Our service closes in spring',
  held: 'as-agreed',
} as const;
export const today = { 'on-day': '21', 'on-month': '11', 'on-year': '2026', sooner: 'at-risk' } as const;

export async function signed() {
  const world = await issued();
  await sign(world, people.sharing);
  await sign(world, people.receiving);
  return world;
}

export const end = (world: World, actor: Actor = people.drafter, over: Readonly<Record<string, unknown>> = {}) =>
  world.run(actor, endAgreement, { fields: { ...said, sure: 'yes', ...over } });
export const hub = async (world: World, actor: Actor, now = testNow) => {
  const out = await read({ ...world, now: () => now }, actor, agreementHub, { reference: world.reference });
  if (out.kind !== 'seen') throw new Error(out.kind);
  return out.view;
};
