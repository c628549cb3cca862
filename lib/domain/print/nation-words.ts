// What the law of a nation calls by another name, in every sentence and label of the print: the words of content are those of England.
import type { Jurisdiction } from '../legal-basis/facts';

/** In Scotland a parent has responsibilities and rights (Children (Scotland) Act 1995). Given what is ours, before what was typed is filled in. */
export const asNationSays = (text: string, nation: Jurisdiction): string =>
  nation === 'scotland'
    ? text.replaceAll(/parental responsibility\b/giu, (one) => `${one.slice(0, -'responsibility'.length)}responsibilities and rights`)
    : text;
