import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { WhoHasIt } from './who-has-it';

const line = { name: 'Ada Example', organisation: 'Example Practice', doing: 'reads it', since: 'for 3 days' };
const drawn = (now: Parameters<typeof WhoHasIt>[0]['now'], script?: { readonly src: string; readonly nonce: string }) =>
  renderToStaticMarkup(<WhoHasIt reference="SA-7K4M-2QXR" now={now} script={script} />);

it('says who has it and what follows, and keeps for its script what may become the case', () => {
  const html = drawn({ tag: 'Draft', lines: [line, { name: 'You', doing: 'write it', since: 'since yesterday' }], next: 'Then it is signed.', edition: '3.1' });
  expect(html).toContain('<li><strong>Ada Example</strong> at Example Practice reads it, for 3 days</li>');
  expect(html).toContain('<li><strong>You</strong> write it, since yesterday</li>');
  expect(html).toContain('<p id="now-next">Then it is signed.</p>');
  expect(html).toContain('data-edition="3.1" data-asked="/api/agreements/SA-7K4M-2QXR/now"');
  expect(html).toMatch(/<div role="status"><p id="now-changed" hidden="">Something has changed .*<a href="\/agreements\/SA-7K4M-2QXR">/);
  expect(html).not.toContain('<script');
});

it('hides what is empty, and names the script with what lets it run', () => {
  const html = drawn({ tag: 'Draft', lines: [], edition: '3.1' }, { src: '/now.js', nonce: 'n1' });
  expect(html).toMatch(/<ul class="sa-now" id="now" [^>]*hidden=""><\/ul><p id="now-next" hidden=""><\/p>/);
  expect(html).toContain('<script defer="" src="/now.js" nonce="n1"></script>');
});
