// What needs a yes of its own when details of one person are sent (statements B and B2), for the check of one person: the same statements in
// the same words as on the form, on the guide and in section 7.
import type { ServiceBasis } from '../../legal-basis/person/person-facts';
import { printContext, type PrintSource } from '../print-context';
import { kindsNamed, restsOn, shownAndApart, statementsNamed } from './statement-b';

export interface OwnYes {
  readonly setting: Pick<ServiceBasis, 'ownYes' | 'alsoApart'>;
  /** Fill the braces of the sentences that say so. */
  readonly names: Readonly<Record<'kinds' | 'statement' | 'kindsShown', string>>;
}

/** In one flow of an agreement. */
export function ownYes(source: PrintSource, flowId: 'outward' | 'return'): OwnYes {
  const context = printContext(source);
  const result = flowId === 'outward' ? context.outwardResult : context.backResult;
  const all = shownAndApart(context);
  const [shown, apart] = [all.shown, all.apart].map((some) => some.filter((one) => result !== undefined && restsOn(one, result)));
  const needed = shown?.length ? 'all' : apart?.length ? 'apart' : undefined;
  return {
    setting: { ...(needed && { ownYes: needed }), ...(needed === 'all' && apart?.length && { alsoApart: true }) },
    names: { kinds: kindsNamed(apart ?? []), statement: statementsNamed(apart ?? []), kindsShown: kindsNamed(shown ?? []) },
  };
}
