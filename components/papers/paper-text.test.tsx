import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { squeezed } from '@/lib/documents/testing/read-pdf';
import type { PaperModel } from '@/lib/domain/print/papers/paper-model';
import { textsOf } from '@/lib/domain/print/papers/paper-words';
import { fullestFile } from '@/lib/domain/print/papers/testing/fullest-file';
import { everyFile, paperNamed, papersOfFile } from '@/lib/domain/print/papers/testing/papers-on-file';
import { PaperText } from './paper-text';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
const wordsOf = (html: string): string => html.replace(/<[^>]*>/gu, ' ').replace(/&(amp|lt|gt|quot|#x27);/gu, (_, name: string) => entities[name] ?? '');

const draw = (paper: PaperModel) => renderToStaticMarkup(<PaperText paper={paper} />);
const given = everyFile.filter(([name]) => name.endsWith('attended and safety, either'));
const kinds = [...new Map(given.flatMap(([, file]) => papersOfFile(file)).map((paper) => [paper.id, paper])).values(), ...papersOfFile(fullestFile)];

describe('a paper in HTML', () => {
  it.each(kinds.map((paper) => [paper.id, paper] as const))('of the kind %s says every word in order, with mark and foot', (_, paper) => {
    const words = squeezed(wordsOf(draw(paper)));
    let from = 0;
    for (const text of [paper.draft ?? '', paper.title, ...paper.blocks.flatMap((block) => (block.block === 'dates' ? [] : textsOf(block))), paper.foot]) {
      const at = words.indexOf(squeezed(text), from);
      expect(at, `“${text}” stands after “${words.slice(Math.max(0, from - 40), from)}”`).toBeGreaterThanOrEqual(from);
      from = at;
    }
    for (const block of paper.blocks) if (block.block === 'dates') for (const text of textsOf(block)) expect(words).toContain(squeezed(text));
  });

  it('skips no heading level, and holds no field that somebody could fill in or tick', () => {
    for (const paper of kinds) {
      const html = draw(paper);
      const levels = [...html.matchAll(/<h(\d)/gu)].map((match) => Number(match[1]));
      expect(levels[0]).toBe(1);
      for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0), paper.id).toBeLessThanOrEqual(1);
      expect(html).not.toMatch(/<(?:input|select|textarea|form)|style=/u);
    }
  });

  it('marks a draft, and a signed paper not', () => {
    const file = given[0]?.[1] ?? fullestFile;
    expect(draw(paperNamed(papersOfFile(file), 'patient-leaflet'))).toContain('Draft – do not use');
    expect(draw(paperNamed(papersOfFile(file, { fingerprint: 'ab'.repeat(32) }), 'patient-leaflet'))).not.toContain('do not use');
  });

  it('draws boxes in a row as one list, and a statement with its letter', () => {
    const html = draw(paperNamed(papersOfFile(fullestFile), 'verbal-consent-record'));
    expect(html.match(/sa-paper__ticks/gu)).toHaveLength(3);
    expect(html).toMatch(/<strong class="sa-paper__letter">A2<\/strong>/u);
  });

  it('prints what people typed as it is', () => {
    const text = '<img src=x onerror=alert(1)> & "quotes" {braces}';
    const html = draw({ ...paperNamed(papersOfFile(fullestFile), 'patient-leaflet'), title: text });
    expect(html).not.toContain('<img');
    expect(wordsOf(html)).toContain(text);
  });
});
