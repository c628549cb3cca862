import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { PrintFrame, PrintModel } from '@/lib/domain/print/print-model';
import { goldenFingerprint, goldenFrame, goldenPrint } from '@/lib/documents/testing/golden-print';
import { printedWords } from '@/lib/documents/testing/printed-words';
import { squeezed } from '@/lib/documents/testing/read-pdf';
import { AgreementText } from './agreement-text';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
/** What is seen: words for screen readers alone are left out. */
const wordsOf = (html: string): string =>
  html
    .replace(/<span class="nhsuk-u-visually-hidden">[^<]*<\/span>/gu, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&(amp|lt|gt|quot|#x27);/gu, (_, name: string) => entities[name] ?? '');

const draw = (print: PrintModel = goldenPrint, frame: PrintFrame = goldenFrame) => renderToStaticMarkup(<AgreementText print={print} frame={frame} />);
const draft: PrintFrame = { mark: 'draft', date: goldenFrame.date, signed: [], fingerprint: goldenFingerprint };

describe('the agreement in HTML', () => {
  it.each([
    ['signed', goldenFrame],
    ['draft', draft],
  ])('says what the PDF says, word for word, when %s', (_, frame) => {
    expect(squeezed(wordsOf(draw(goldenPrint, frame)))).toBe(squeezed(printedWords(goldenPrint, frame).join('')));
  });

  it('has the label of each line of a panel stand out, as on paper', () => {
    const sentence = (text: string) => ({ text, kind: 'law', from: 'A6.1' }) as const;
    const texts = ['Reason: public task', 'It is so. Then: not', 'Nothing here', 'At: x'];
    const panel = { block: 'panel', heading: 'Sent', sentences: texts.map(sentence) } as const;
    const print = { ...goldenPrint, sections: [{ ...goldenPrint.sections[0]!, blocks: [panel] }] };
    expect([...draw(print).matchAll(/<b>([^<]*)<\/b>/gu)].map((match) => match[1])).toEqual(['Reason:']);
  });

  it('can be linked to by section, and every id stands once', () => {
    const ids = [...draw().matchAll(/ id="([^"]+)"/gu)].map((match) => match[1]);
    expect(ids).toEqual(expect.arrayContaining(goldenPrint.sections.map(({ id }) => id)));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('skips no heading level under either top', () => {
    const levels = (top: 1 | 2) =>
      [...renderToStaticMarkup(<AgreementText print={goldenPrint} frame={goldenFrame} top={top} />).matchAll(/<h(\d)/gu)].map((m) => Number(m[1]));
    expect(levels(1).slice(0, 3)).toEqual([1, 2, 2]);
    expect(Math.max(...levels(1))).toBe(3);
    expect(levels(2).slice(0, 3)).toEqual([2, 3, 3]);
    expect(Math.max(...levels(2))).toBe(4);
  });

  it('shows what was typed as text', () => {
    const html = draw({ ...goldenPrint, subtitle: '<script>alert(1)</script> & #panic' });
    expect(html).not.toContain('<script>');
    expect(wordsOf(html)).toContain('<script>alert(1)</script> & #panic');
  });

  it('sets no style of its own, so that the security policy holds', () => {
    expect(draw()).not.toMatch(/ style=/u);
  });

  it('offers a change only to the sections that have a link', () => {
    const html = renderToStaticMarkup(<AgreementText print={goldenPrint} frame={draft} commentLinks={{ details: '/agreements/SA-7K4M-2QXR/review' }} />);
    expect(html.match(/Comment on this section/gu)).toHaveLength(1);
    expect(html).toMatch(/Comment on this section<span[^>]*>: Who and what/u);
  });
});
