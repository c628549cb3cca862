// The two lists beside every suggested condition: what an IG lead may choose instead, with a reason, and what is never open.
import type { ActionId, Options } from '../result';

/** Said with both lists: beyond the suggestion they are our reading of the law (legal basis, uncertain point k). */
export const readCaveat = 'These lists are our suggestion. Ask your data protection officer to confirm';
export const listsCaveat = `${readCaveat} before you choose`;

export type Permitted = Options['permitted'][number];
export type Never = Options['never'][number];

/** Nothing to choose: no condition is needed here, or the assessment ended before one was sought. */
export const noOptions: Options = { permitted: [], never: [] };

export function permit(condition: string, whyNotDefault: string, adds: readonly ActionId[] = [], drops: readonly ActionId[] = []): Permitted {
  return { condition, whyNotDefault, adds, drops };
}

/** The same reason for several conditions that are never open. */
export function never(why: string, ...conditions: readonly string[]): readonly Never[] {
  return conditions.map((condition) => ({ condition, why }));
}

/** The actions of a condition after a choice: the choice’s own in place of those that belonged to the suggestion. Throws when the choice is not open. */
export function actionsAfterChoice(actions: readonly ActionId[], options: Options, chosen: string): readonly ActionId[] {
  const option = options.permitted.find((one) => one.condition === chosen);
  if (option === undefined) throw new Error(`“${chosen}” is not open here`);
  return [...actions.filter((id) => !option.drops.includes(id)), ...option.adds];
}
