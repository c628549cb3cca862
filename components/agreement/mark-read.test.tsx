import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { ReadMark } from '@/lib/views/read-mark-model';
import { MarkRead, ReadLines } from './mark-read';

it('says at the top that it is read, and asks for it once', () => {
  const drawn = (mark: ReadMark) => [renderToStaticMarkup(<ReadLines {...mark} />), renderToStaticMarkup(<MarkRead mark={mark} once="one" />)];
  const mark: ReadMark = { changed: [], button: 'I have read this', hidden: {} };
  expect(drawn(mark)).toEqual(['', expect.stringContaining('I have read this</button>')]);
  const [top, foot] = drawn({ ...mark, read: 'You said that you had read this' });
  expect(top).toContain('You said that you had read this');
  expect(foot).toBe('');
  expect(drawn({ ...mark, changed: ['Changed since'] })).toEqual([expect.stringContaining('Changed since'), expect.stringContaining('</button>')]);
});
