// What is named as law against the nation in which sharing takes place.
import type { ContradictionKind } from './contradiction';

const careAct = /\bCare Act 2014\b/iu;
const nations = { wales: 'Wales', scotland: 'Scotland', ni: 'Northern Ireland' } as const;

export const nationKinds: readonly ContradictionKind[] = [
  {
    id: 'care-act-outside-england',
    level: 'warning',
    sentence: 'You name ‘{law}’, which is mainly a law of England, and you share in {nation}',
    why: 'Ask your data protection officer which law holds where you are.',
    sources: ['care-act-2014'],
    change: { at: 'draft', question: 'law-gives-right' },
    when: ({ model: { service, nation } }) =>
      nation !== 'england' && service.statute !== undefined && careAct.test(service.statute) && { says: { law: service.statute, nation: nations[nation] } },
  },
];
