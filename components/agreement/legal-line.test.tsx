import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { LegalLine } from './legal-line';

const line = {
  id: 'art6-sharing',
  claim: 'Public task',
  code: 'Article 6(1)(e)',
  tag: 'National guidance',
  why: [],
  options: { permitted: [{ condition: '6(1)(c)', words: 'legal obligation', code: 'Article 6(1)(c)', why: 'A law asks for it', brings: [] }], never: [] },
} as const;
const drawn = (open: readonly string[]) => renderToStaticMarkup(<LegalLine line={line} sources={{}} changes={{}} withOptions open={open} />);

it('says that whoever looks may choose only where they may', () => {
  expect(drawn(['art6-sharing'])).toMatch(/before you choose.*You may choose/u);
  for (const open of [[], ['art6-receiving']]) {
    expect(drawn(open)).toContain('Also open');
    expect(drawn(open)).not.toMatch(/you (?:may )?choose/iu);
  }
});
