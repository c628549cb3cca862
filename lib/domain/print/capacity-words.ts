// The printed steps for somebody who cannot decide (rule P1). The Mental Capacity Act 2005 is for England and Wales.
import type { Jurisdiction } from '../legal-basis/facts';

const suffix: Readonly<Record<Jurisdiction, string>> = { england: '', wales: '', scotland: '-scotland', ni: '-ni' };

/** Ids of the sentences, in their order. */
export const capacityWords = (nation: Jurisdiction): readonly string[] => ['asks', 'best', 'record'].map((one) => `legal.capacity-${one}${suffix[nation]}`);
