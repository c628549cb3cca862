// Hostile names in every letter: the words that were typed, and no element, header or link of their making.
import { expect, it } from 'vitest';
import { hostileTexts } from '@/lib/domain/print/testing/hostile-file';
import { letterHtml } from '@/lib/server/mail/letter-html';
import { letters } from './mail';

const origin = 'https://sharing.example';
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/gu, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '')
    .replace(/\s+/gu, ' ');

it.each(hostileTexts)('stands in every letter as it was typed: %s', (text) => {
  const facts = {
    reference: 'SA-7K4M-2QXR',
    sharing: text,
    partner: text,
    own: text,
    other: text,
    by: text,
    reasonGiven: true,
    stops: text,
    partSigned: true,
    checklist: 'c1',
    agreements: 2,
  };
  const invitation = { ...facts, sender: text, until: '6 December 2026', message: text, link: `${origin}/invite/abc` };
  const replaces = { reference: 'SA-4H2P-9WTD', version: 1, renewal: false, says: text, until: text, asked: true };
  const each = Object.values(letters.agreement);
  const all = [...each.map(({ words }) => words(facts)), ...each.map(({ words }) => words({ ...facts, replaces })), letters.invitation(invitation)];
  expect(all.length).toBeGreaterThan(15);
  for (const { subject, paragraphs } of all) {
    const said = [letters.greeting(text), ...paragraphs, letters.why(text, true)];
    expect(`${subject}${said.join('')}`).toContain(text);
    const html = letterHtml(said.join('\n\n'), origin);
    expect(
      html.replace(
        /<(?:!doctype html|\/?(?:html|head|title|body|p|div|a)|html lang="en-GB"|meta [a-z]+="[\w-]+"(?: content="[^"<>]+")?|br|(?:a href="https:\/\/sharing\.example[^"<>]*"|body|div|p)(?: style="[\w:;,% .-]+")?)>/gu,
        '',
      ),
    ).not.toMatch(/[<>]/u);
    for (const paragraph of said) expect(plain(html)).toContain(paragraph.replace(/\s+/gu, ' '));
  }
});

it.each([
  ['yes', 'has accepted it'],
  ['yes-plan', 'has accepted it with a plan'],
  ['not-yet', 'has not accepted it yet'],
] as const)('says what was decided on a checklist, and leads to it: %s', (decision, said) => {
  const { words, page } = letters.agreement['mail-checklist-decided'];
  const names = { sharing: 'Northfield', partner: 'Riverside', own: 'Riverside', other: 'Northfield', by: 'Northfield' };
  const facts = { ...names, reference: 'SA-7K4M-2QXR', reasonGiven: false, partSigned: false, checklist: 'c1', decision };
  expect([words(facts).subject, page(facts)]).toEqual([`Your checklist: Northfield ${said}`, '/checklists/c1']);
});

it('says which side has signed', () => {
  const names = { sharing: 'Northfield', partner: 'Riverside', own: 'Riverside', other: 'Northfield', by: 'Northfield' };
  const { words } = letters.agreement['mail-signed'];
  const facts = { ...names, reference: 'SA-7K4M-2QXR', reasonGiven: false, partSigned: true };
  expect(words(facts).paragraphs[0]).toBe('Northfield has signed. It is complete when Riverside has signed the same version.');
});
