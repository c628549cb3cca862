// What is named as law against the nation in which sharing takes place.
import { namesTheCareAct } from '../../legal-basis/named-law';
import type { ContradictionKind } from './contradiction';

const ofEnglandAndWales = /\b(?:Mental Capacity Act 2005|Mental Health Act 1983)\b/iu;
const nations = { wales: 'Wales', scotland: 'Scotland', ni: 'Northern Ireland' } as const;

export const nationKinds: readonly ContradictionKind[] = [
  {
    id: 'law-of-another-nation',
    level: 'warning',
    sentence: 'You name ‘{law}’, which is no law of {nation}',
    why: 'It is mainly a law of England and Wales. Ask your data protection officer which law holds where you are.',
    sources: ['mca-2005-s35', 'mha-1983-s130b'],
    change: { at: 'draft', question: 'law-gives-right' },
    when: ({ model: { service, nation } }) => {
      const law = service.statute;
      if (law === undefined || nation === 'england' || nation === 'wales') return undefined;
      return ofEnglandAndWales.test(law) && { says: { law, nation: nations[nation] } };
    },
  },
  {
    id: 'care-act-outside-england',
    level: 'warning',
    sentence: 'You name ‘{law}’, which is mainly a law of England, and you share in {nation}',
    why: 'Ask your data protection officer which law holds where you are.',
    sources: ['care-act-2014'],
    change: { at: 'draft', question: 'law-gives-right' },
    when: ({ model: { service, nation } }) =>
      nation !== 'england' && service.statute !== undefined && namesTheCareAct(service.statute) && { says: { law: service.statute, nation: nations[nation] } },
  },
];
