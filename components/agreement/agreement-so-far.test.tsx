import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { agreementSoFar } from '@/lib/domain/print/agreement-so-far';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';
import { printed, sourceOf } from '@/lib/domain/print/testing/printed';
import { AgreementSoFar } from './agreement-so-far';

const { 'send-how': _, ...answers } = goldenFile.answers;
const file = { ...goldenFile, answers };
const drawn = (fed: Parameters<typeof agreementSoFar>[1]) =>
  renderToStaticMarkup(<AgreementSoFar sections={agreementSoFar(sourceOf(file), fed)} way={{ href: '/whole', text: 'See the agreement so far' }} />);
const words = (html: string) => html.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ');

it('is a landmark of its own that leads to the whole draft and asks for nothing', () => {
  const html = drawn('purpose');
  expect(html).toMatch(/^<aside [^>]*aria-labelledby="aside-heading"><h2 [^>]*id="aside-heading">Agreement so far<\/h2>/u);
  expect(html).toContain('<a href="/whole">See the agreement so far</a>');
  expect(html).not.toMatch(/<(?:form|input|button|script)|style=|tabindex/u);
});

it('keeps a line ready for when another choice is made than is saved, and shows it at once where what was typed was not taken', () => {
  const html = drawn('purpose');
  expect(html.split('What you chose is not saved yet')).toHaveLength(2);
  expect(html).toMatch(/sa-so-far__changed">[^<]+<\/p><div class="sa-so-far__words">/u);
  expect(html).not.toContain('sa-so-far--unsaved');
  const model = { sections: agreementSoFar(sourceOf(file), 'purpose'), way: { href: '/whole', text: 'See' }, unsaved: true } as const;
  expect(renderToStaticMarkup(<AgreementSoFar {...model} />)).toContain('class="sa-so-far sa-so-far--unsaved"');
});

it('marks one section, in words too, and says of the others where an answer is missing', () => {
  const html = drawn('purpose');
  expect(html.split('sa-so-far__section--fed')).toHaveLength(2);
  expect(html.split('Your answer goes into this section')).toHaveLength(2);
  expect(html).toMatch(/4<\/span> How and when<\/h3><p class="sa-so-far__open">Not complete yet<\/p>/u);
});

it.each(['parties', 'details', 'legal-basis', 'contacts', 'checks'] as const)('says every word of the section %s, tables too', (id) => {
  const text = words(drawn(id));
  const section = printed(file, catalogue, 'say').sections.find((one) => one.id === id);
  for (const block of section?.blocks ?? []) {
    const said = block.block === 'table' ? block.rows.flatMap(({ cells }) => cells) : block.sentences.map((sentence) => sentence.text);
    for (const line of said) expect(text).toContain(words(renderToStaticMarkup(line)));
  }
});
