// Human rights: where a public body or a public function takes part (H1).
import type { FlowRule } from './rule';

export const humanRightsRules: readonly FlowRule[] = [
  {
    id: 'H1',
    standing: 'suggestion',
    source: ['hra-1998-art8', 'scott-lgbt-2020', 'care-act-2014-s73'],
    reads: ['public-authority', 'commissioned'],
    sentence:
      'A public body respects private life. It shares what is lawful, for a stated aim, and no more than that aim needs. A charity is not one just by being a charity.',
    caveat: 'Ask your data protection officer to confirm how Care Act 2014 section 73 applies to care that a council arranges',
    when: ({ sharing, receiving }) => [sharing, receiving].some((party) => party.isPublicAuthority || Boolean(party.hraPublicFunction)),
    gives: () => ({ actions: ['ARTICLE8_NECESSITY_STATEMENT'] }),
  },
];
