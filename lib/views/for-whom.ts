import 'server-only';
// For whom a deputy finds a row: it is marked where it would not be theirs without standing in.
import { homeWords } from '@/content/wording/home';
import type { Actor } from '@/lib/domain/people/actor';
import { ownRoles, passedOn } from '@/lib/domain/people/deputyship';
import { listed } from '@/lib/domain/print/words';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import type { WorkRow } from './home-order';

/** isFor: is it for this person, as they are without standing in for anybody? */
export function markedFor(row: WorkRow, actor: Actor, isFor: (one: Actor) => boolean): WorkRow {
  const { standsInFor = [], ownRoles: _, ...alone } = actor;
  if (standsInFor.length === 0 || isFor({ ...alone, roles: ownRoles(actor) })) return row;
  const names = standsInFor.filter(({ person, roles }) => isFor({ ...alone, person, roles: passedOn(roles) })).map(({ name }) => name);
  return names.length === 0 ? row : { ...row, why: filledIn(homeWords.standingIn, { names: listed(names), why: row.why }) };
}
