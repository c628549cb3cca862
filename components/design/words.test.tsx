import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Words } from './words';

it('sets a name that is written from right to left apart from the number behind it, and nothing else', () => {
  const drawn = (text: string) => renderToStaticMarkup(<Words text={text} />);
  expect(drawn('جمعية النور الخيرية, 1 High Street')).toBe('<bdi>جمعية النور الخيرية</bdi>, 1 High Street');
  expect(drawn('Article 6, שרה כהן: 6(1)(f), and שרה כהן')).toBe('Article 6, <bdi>שרה כהן</bdi>: 6(1)(f), and <bdi>שרה כהן</bdi>');
  expect(drawn('Tŷ Gwyn, 1 High Street, 王小明')).toBe('Tŷ Gwyn, 1 High Street, 王小明');
});

it('breaks an address for email nowhere but after its @, and copies as it stands', () => {
  const drawn = renderToStaticMarkup(<Words text="Tell us at patients@northfield-surgery.example, or ring." />);
  expect(drawn).toBe('Tell us at <span class="sa-half-address">patients@</span><span class="sa-half-address">northfield-surgery.example</span>, or ring.');
});
