// Hostile text in every field, on screen: the words that were typed, and no element or attribute of their making.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PaperText } from '@/components/papers/paper-text';
import { goldenFrame } from '@/lib/documents/testing/golden-print';
import { agreementSoFar } from '@/lib/domain/print/agreement-so-far';
import { contactSheet } from '@/lib/domain/print/contact-sheet';
import { frameWords } from '@/lib/domain/print/frame-words';
import { textsOf } from '@/lib/domain/print/papers/paper-words';
import { papersOfFile } from '@/lib/domain/print/papers/testing/papers-on-file';
import { hostileFile, hostileTexts, scheduleWords } from '@/lib/domain/print/testing/hostile-file';
import { allSaid } from '@/lib/domain/print/testing/print-as-text';
import { printed, sourceOf } from '@/lib/domain/print/testing/printed';
import { AgreementSoFar } from './agreement-so-far';
import { AgreementText } from './agreement-text';
import { CommentThread } from './comment-thread';
import { SignatureBlocks } from './signature-blocks';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
const wordsOf = (html: string) =>
  html
    // Halves of one address.
    .replace(/<span class="sa-half-address">([^<]*)<\/span>/gu, '$1')
    // A label, and what follows it.
    .replace(/<\/?b>/gu, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&(amp|lt|gt|quot|#x27);/gu, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/gu, ' ');
const plain = (text: string) => text.replace(/\s+/gu, ' ');
const isHostile = (text: string) => hostileTexts.some((one) => text.includes(one));

/** Every word is there, and of elements and attributes only what the page is made of. */
function expectLiteral(html: string, texts: readonly string[]): void {
  const words = wordsOf(html);
  const said = texts.filter(isHostile);
  for (const text of said) expect(words).toContain(plain(text));
  const tags = [...html.matchAll(/<(?!\/)([^\s>]*)((?: [a-zA-Z-]+(?:="[^"]*")?)*) ?\/?>/gu)];
  expect(html.match(/</gu)?.length).toBe(tags.length + (html.match(/<\//gu)?.length ?? 0));
  for (const [, name, attributes = ''] of tags) {
    expect(name).toMatch(
      /^(?:article|aside|section|header|footer|h[1-6]|p|ul|ol|li|dl|dt|dd|details|summary|div|span|strong|code|pre|a|b|br|table|caption|thead|tbody|tr|th|td|time)$/u,
    );
    expect(attributes.replace(/"[^"]*"/gu, '""')).not.toMatch(/ (?:on|style|src)[a-z]*=/u);
  }
}

describe('hostile text in every field', () => {
  const print = printed(hostileFile);
  it('stands in the agreement on screen as it was typed', () => {
    const sheet = contactSheet(hostileFile, '2026-11-21');
    const html = renderToStaticMarkup(<AgreementText print={print} frame={{ ...goldenFrame, contactSheet: sheet }} />);
    expectLiteral(html, [print.subtitle, ...allSaid(print).flatMap(({ text }) => text.split(' | ')), ...scheduleWords(print.schedule)]);
  });
  it.each(print.sections.map(({ id }) => id))('stands beside a question as it was typed, in the section %s', (id) => {
    const html = renderToStaticMarkup(<AgreementSoFar sections={agreementSoFar(sourceOf(hostileFile), id)} way={{ href: '/x', text: 'x' }} />);
    const said = allSaid(print).filter(({ section }) => section === id && id !== 'signatures');
    expectLiteral(
      html,
      said.flatMap(({ text }) => text.split(' | ')),
    );
  });
  it.each(hostileTexts)('stands in a comment and beside a signature as it was typed: %s', (text) => {
    const at = goldenFrame.date;
    const thread = { id: 't', n: 1, section: text, open: 'Not settled', comments: [{ id: 'c', by: text, at, when: '21 November 2026', text }] };
    expectLiteral(renderToStaticMarkup(<CommentThread thread={thread} reference="SA-7K4M-2QXR" once="o" />), [text]);
    const signed = print.signatures.map(({ partyId, organisation }) => ({ partyId, organisation, name: text, role: text, inPlaceOf: text, at }));
    const words = frameWords(print, { ...goldenFrame, signed }).signatures;
    expectLiteral(
      renderToStaticMarkup(<SignatureBlocks signatures={words} blanks={[]} level={2} />),
      words.flatMap((one) => [one.organisation, one.sentence, one.signed?.name ?? '', one.signed?.role ?? '']),
    );
  });
  it.each(papersOfFile(hostileFile).map((paper) => [paper.id, paper] as const))('stands in the paper %s as it was typed', (_, paper) => {
    expectLiteral(renderToStaticMarkup(<PaperText paper={paper} />), [paper.title, ...paper.blocks.flatMap(textsOf)]);
  });
});
