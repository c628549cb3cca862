import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Pieces } from './pieces';

it('keeps a reference and an article with its parts in one piece, and no other number', () => {
  const drawn = (text: string) => renderToStaticMarkup(<Pieces text={text} />);
  expect(drawn('Exercise classes, SA-M6VC-3B8K, Version 1')).toBe(
    'Exercise classes, <span class="sa-piece">SA-M6VC-3B8K</span>, <span class="sa-piece">Version 1</span>',
  );
  expect(drawn('9(2)(h), with DPA 2018 Schedule 1 (health)')).toBe('<span class="sa-piece">9(2)(h)</span>, with DPA 2018 Schedule 1 (health)');
  expect(drawn('Nothing <b>here</b>')).toBe('Nothing &lt;b&gt;here&lt;/b&gt;');
});
