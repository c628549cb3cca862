// What tests of the IG lead’s page begin with: a draft on her desk, and a page filled in by somebody who finds nothing unusual.
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import { surroundings } from '@/db/surroundings';
import { type Standing, standingOf } from '@/lib/domain/agreement/standing';
import { ownTexts, ownTextMark } from '@/lib/domain/checks/own-words';
import { sha256 } from '@/lib/server/sha256';
import { agreed, type World } from './signing-steps';

/** Everything but what she says of the legal basis. */
export const nothingUnusual = {
  dpia: 'none',
  dpiaDone: 'none',
  dpiaWhy: 'Few people, no health details',
  noEffect: 'yes',
  publishedWhere: 'Website',
  'published-day': '20',
  'published-month': '11',
  'published-year': '2026',
  outcome: 'ready',
};

/** The texts in own words, as her page shows and confirms them; nothing where there are none. */
export function wordsRead({ model, context }: Pick<Standing, 'model' | 'context'>): { readonly ownWords?: string; readonly typed?: string } {
  const typed = model ? ownTexts(model, context).map((one) => ownTextMark(one, context.hash)) : [];
  return typed.length > 0 ? { ownWords: 'read', typed: typed.join(' ') } : {};
}

export async function standingIn({ store, file, now }: Pick<World, 'store' | 'file' | 'now'>) {
  const found = await file();
  return standingOf(found, catalogue, { ...(await surroundings(store.q, found)), today: now().toISOString().slice(0, 10), hash: sha256 });
}

export async function change(world: World, changes: agreements.AgreementChange): Promise<void> {
  const file = await world.file();
  await world.store.tx((q) => agreements.change(q, file, changes, world.now()));
}

/** An agreement before it was sent. */
export async function drafted(): Promise<World> {
  const world = await agreed();
  await change(world, { status: 'draft', sent: null, reply: null, heldBy: 'ig-lead', igReview: null });
  return world;
}
