import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { QuestionPageModel } from '@/lib/views/question-page-model';
import { documentTitle } from './document-title';
import { summaryOf } from './field-errors';
import { QuestionForm } from './question-form';

const entry = { href: '/guidance/objections', text: 'When somebody says no' };
const page: QuestionPageModel = {
  title: 'What do you want to share? – Debt advice',
  caption: 'Check before you start',
  h1: 'What do you want to share?',
  hint: 'Pick one',
  form: {
    fields: [
      {
        name: 'share',
        kind: 'radios',
        errors: {},
        options: [
          { value: 'some', label: 'Some', reveals: [{ name: 'by', kind: 'date', label: 'By when?', errors: {} }] },
          { value: 'none', label: 'None' },
        ],
      },
      { name: 'note', kind: 'textarea', label: 'Note', errors: {} },
    ],
  },
  value: {},
  errors: {},
  action: '/do/answer-question',
  hidden: { once: 'abcdefghijklmnop', reference: 'SA-7K4M-2QXR', screen: 'share', revision: '3' },
  why: {
    text: 'The reason decides which rules apply.',
    sources: [{ title: 'Guidance', url: 'https://guidance.example', date: '7 May 2026', checked: 'checked 21 November 2026', entry }],
  },
};
const draw = (model: QuestionPageModel, children?: React.ReactNode) => renderToStaticMarkup(<QuestionForm {...model}>{children}</QuestionForm>);

describe('a question page', () => {
  it('has one h1, which names the first group', () => {
    const html = draw(page);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('<h1 class="nhsuk-fieldset__heading">What do you want to share?</h1>');
    expect(html).toContain('aria-describedby="share-hint"');
  });

  it('keeps the h1 above content that comes before the answer', () => {
    const html = draw(page, <p>Suggested wording</p>);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.indexOf('</h1>')).toBeLessThan(html.indexOf('Suggested wording'));
    expect(html.indexOf('Suggested wording')).toBeLessThan(html.indexOf('<form'));
  });

  it('posts to its command with what it was drawn from, and continues on Enter', () => {
    const html = draw(page);
    expect(html).toContain('<form noValidate="" action="/do/answer-question" method="post">');
    for (const [name, value] of Object.entries(page.hidden)) expect(html).toContain(`<input type="hidden" name="${name}" value="${value}"/>`);
    expect(html.indexOf('>Continue<')).toBeLessThan(html.indexOf('value="exit" name="then"'));
  });

  it('says why it asks, with the source', () => {
    expect(draw(page)).toContain('From <a href="https://guidance.example">Guidance</a>, 7 May 2026 (checked 21 November 2026)');
    expect(draw(page)).toContain('More in our guidance: <span><a href="/guidance/objections">When somebody says no</a></span>');
    expect(draw({ ...page, why: { text: 'Because.', sources: [] } })).toContain('This question is our own suggestion');
  });

  it('starts with the errors, in the order of the page, each leading to its field', () => {
    const html = draw({
      ...page,
      errors: { note: 'Enter a note', by: 'By when must be a real date', share: 'Select what', '': 'Open the page again' },
      wrongParts: { by: ['year'] },
    });
    expect(html).toMatch(/^<div class="nhsuk-error-summary" tabindex="-1" autofocus="">/i);
    const links = [...html.matchAll(/<li>(?:<a href="([^"]+)">)?([^<]+)/g)].slice(0, 4).map(([, href, text]) => [href, text]);
    expect(links).toEqual([
      [undefined, 'Open the page again'],
      ['#share', 'Select what'],
      ['#by-year', 'By when must be a real date'],
      ['#note', 'Enter a note'],
    ]);
    for (const [href] of links) if (href) expect(html).toContain(`id="${href.slice(1)}"`);
  });

  it('tells an error that belongs to no field that is drawn', () => {
    expect(summaryOf(page.form, { gone: 'Something else is wrong' })).toEqual([{ text: 'Something else is wrong' }]);
  });

  it('says Error in the title of a page that came back', () => {
    expect(documentTitle({ ...page, errors: { share: 'Select what' } })).toBe('Error: What do you want to share? – Debt advice');
    expect(documentTitle({ title: 'Contacts', errors: ['It has changed'] })).toBe('Error: Contacts');
    expect(documentTitle({ title: 'Contacts', errors: [], problems: ['Too late'] })).toBe('Error: Contacts');
    expect(documentTitle(page)).toBe(page.title);
    expect(documentTitle({ title: 'Contacts', errors: [], problems: [] })).toBe('Contacts');
  });
});

describe('two answers to one question', () => {
  const html = draw({
    ...page,
    value: { share: 'some', list: ['a', 'b'] },
    conflict: {
      by: 'Daniel Okoro',
      at: '2:14pm',
      rows: [{ label: 'Sharing', yours: 'Some', theirs: 'None' }],
      keepTheirs: { href: '/next' },
      edit: { href: '/edit', text: 'Edit my answer' },
    },
  });

  it('shows both and keeps what was typed, with the newest revision', () => {
    expect(html).toMatch(/Your answer.*Some.*Daniel Okoro’s answer.*None/);
    expect(html).toContain('<input type="hidden" name="share" value="some"/>');
    expect(html.match(/type="hidden" name="list"/g)).toHaveLength(2);
    expect(html).toContain('<input type="hidden" name="revision" value="3"/>');
    expect(html).toContain('href="/next"');
    expect(html).toContain('<a href="/edit">Edit my answer</a>');
  });

  it('draws one’s own answer to be edited, with the other one above it', () => {
    const editing = draw({
      ...page,
      value: { share: 'some' },
      meanwhile: { by: 'Daniel Okoro', at: '2:14pm', rows: [{ label: 'Sharing', yours: 'Some', theirs: 'None' }] },
    });
    expect(editing).toMatch(/Daniel Okoro’s answer, 2:14pm.*None.*<form/s);
    expect(editing).toMatch(/<input[^>]*type="radio"[^>]*checked=""[^>]*value="some"/);
    expect(editing).toContain('<input type="hidden" name="revision" value="3"/>');
  });
});

it('asks before it keeps an answer that may be about a real person', () => {
  const html = draw({
    ...page,
    value: { note: 'ring 01632 960 111' },
    realPerson: { found: ['a phone number'], change: { href: '/back' }, keep: { name: 'keep-anyway', value: 'yes' } },
  });
  expect(html).toContain('<h1 class="nhsuk-panel__heading nhsuk-panel__heading--l">Your answer may be about a real person</h1>');
  expect(html).toContain('<input type="hidden" name="keep-anyway" value="yes"/>');
  expect(html).toContain('href="/back"');
});
