import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { compareWords } from '@/content/wording/compare';
import { ComparedLines } from './compared-lines';

const sides = { before: 'Before: version 1', now: 'Now: version 2' };
const word = (text: string, marked = false) => ({ text, marked });

it('says in words what is removed and added, to whoever sees and to whoever hears, and prints hostile text as it is', () => {
  const html = renderToStaticMarkup(
    <ComparedLines
      words={compareWords}
      sides={sides}
      lines={[
        { same: 'Stays.' },
        { reworded: true, before: [[word('Kept for'), word('<b>12</b>', true)]], now: [[word('Kept for'), word('2 years', true)]] },
        { reworded: false, before: [[word('Gone.', true)]], now: [] },
      ]}
    />,
  );
  const visible = html.replaceAll(/<span class="nhsuk-u-visually-hidden">.*?<\/span>/g, '').replaceAll(/<[^>]+>/g, '|');
  expect(visible.replaceAll(/\|+/g, '|')).toBe(
    '|Stays.|Before: version 1|Words removed: |Kept for| |&lt;b&gt;12&lt;/b&gt;|Now: version 2|Words added: |Kept for| |2 years|Before: version 1|Removed: |Gone.|',
  );
  const pairs = [
    ...html.matchAll(
      /<(ins|del)><span class="nhsuk-u-visually-hidden">start of (added|removed) words: <\/span>.*?<span class="nhsuk-u-visually-hidden"> end of (added|removed) words<\/span><\/\1>/g,
    ),
  ];
  expect(pairs.map(([, element, starts, ends]) => [element, starts, ends])).toEqual([
    ['del', 'removed', 'removed'],
    ['ins', 'added', 'added'],
    ['del', 'removed', 'removed'],
  ]);
  expect(html.match(/<(ins|del)>/g)).toHaveLength(pairs.length);
});
