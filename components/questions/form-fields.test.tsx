import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Field, FormErrors, FormValue } from '@/lib/domain/questions/form';
import { FormFields } from './form-fields';

const draw = (fields: readonly Field[], value: FormValue = {}, errors: FormErrors = {}, more: Partial<Parameters<typeof FormFields>[0]> = {}) =>
  renderToStaticMarkup(<FormFields form={{ fields }} value={value} errors={errors} heading="Whose details?" {...more} />);

/** The opening tag with this id. */
const tag = (html: string, id: string) => new RegExp(`<[a-z]+[^>]* id="${id}"[^>]*>`).exec(html)?.[0] ?? '';
const ids = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

const text: Field = { name: 'system', kind: 'text', label: 'Which system', hint: 'The name staff use', limit: 120, errors: {} };
const area: Field = { name: 'purpose', kind: 'textarea', label: 'What the sharing is for', limit: 300, errors: {} };
const date: Field = { name: 'by', kind: 'date', label: 'By when?', errors: {} };
const published: Field = { name: 'published', kind: 'date', label: 'When was it published?', errors: {} };
const dspt: Field = {
  name: 'status',
  kind: 'radios',
  errors: {},
  options: [
    { value: 'met', label: 'Yes, standards met', reveals: [published] },
    { value: 'exceeded', label: 'Yes, standards exceeded', reveals: [published] },
    { value: 'no', label: 'No' },
    { value: 'other', label: 'Something else', divider: true, reveals: [{ name: 'what', kind: 'text', label: 'What is it?', errors: {} }] },
  ],
};

describe('a field that is typed', () => {
  it('has a label, and is described by its hint and then its error', () => {
    const html = draw([text], { system: '<b>S1</b>' }, { system: 'Enter which system' });
    expect(html).toContain('<label class="nhsuk-label nhsuk-label--s" for="system">Which system</label>');
    expect(tag(html, 'system')).toContain('aria-describedby="system-hint system-error"');
    expect(tag(html, 'system')).toContain('aria-invalid="true"');
    expect(tag(html, 'system')).toContain('value="&lt;b&gt;S1&lt;/b&gt;"');
    expect(html).toMatch(/id="system-error"><span class="nhsuk-u-visually-hidden">Error:<\/span> Enter which system/);
  });

  it('is not cut, not required and not judged by the browser', () => {
    expect(draw([text, area, date])).not.toMatch(/maxlength|required|pattern=/i);
  });

  it('says the limit of a long text without JavaScript', () => {
    const html = draw([area]);
    expect(html).toContain('You can enter up to 300 characters');
    expect(tag(html, 'purpose')).toContain('aria-describedby="purpose-count"');
  });

  it('marks what may be left out, once', () => {
    expect(draw([{ ...text, optional: true }])).toContain('Which system (optional)');
    expect(draw([{ ...text, label: 'Note (optional)', optional: true }])).not.toContain('(optional) (optional)');
  });
});

describe('a date', () => {
  it('shows a stored date and a typed one in its parts', () => {
    expect(tag(draw([date], { by: '2027-01-05' }), 'by-day')).toContain('value="5"');
    expect(tag(draw([date], { 'by-day': '31', 'by-month': 'Feb', 'by-year': '' }), 'by-month')).toContain('value="Feb"');
  });

  it('marks only the part that is wrong', () => {
    const html = draw([date], {}, { by: 'By when must be a real date' }, { wrongParts: { by: ['month'] } });
    expect(tag(html, 'by-month')).toContain('aria-invalid="true"');
    expect(tag(html, 'by-day')).not.toContain('aria-invalid');
    expect(html).toMatch(/<fieldset[^>]*aria-describedby="by-hint by-error"/);
  });

  it('asks for no day where only the month counts', () => {
    const html = draw([{ ...date, kind: 'month' }]);
    expect(html).not.toContain('by-day');
    expect(html).toContain('name="by-month"');
  });
});

describe('choices', () => {
  it('pre-selects nothing, and keeps what was chosen', () => {
    expect(draw([dspt])).not.toContain('checked=""');
    expect(tag(draw([dspt], { status: 'exceeded' }), 'status-2')).toContain('checked=""');
  });

  it('gives the first choice the id that the error summary leads to', () => {
    expect(tag(draw([dspt]), 'status')).toContain('value="met"');
  });

  it('names an unlabelled group by the heading of the page', () => {
    expect(draw([dspt], {}, {}, { headingLook: 'page' })).toContain('<h1 class="nhsuk-fieldset__heading">Whose details?</h1>');
    expect(draw([dspt], {}, {}, { headingLook: 'hidden' })).toContain('nhsuk-u-visually-hidden">Whose details?</legend>');
  });

  it('draws revealed fields right behind their choice', () => {
    expect(draw([dspt])).toMatch(/Something else<\/label><\/div><div class="nhsuk-radios__conditional sa-reveal">.*name="what"/);
  });

  it('draws fields shared by several choices once, below the last of them', () => {
    const html = draw([dspt]);
    expect(html.match(/name="published-day"/g)).toHaveLength(1);
    expect(html).toMatch(/Yes, standards exceeded<\/label><\/div><div class="nhsuk-radios__conditional sa-shared-reveal">/);
    expect(html.match(/sa-shares-reveal/g)).toHaveLength(2);
  });

  it('shows what was typed for several choices before one of them was made', () => {
    const typed = { 'published-day': '3' };
    expect(draw([dspt], typed)).toContain('sa-shared-reveal sa-kept');
    for (const value of [{}, { ...typed, status: 'no' }]) expect(draw([dspt], value)).not.toContain('sa-kept');
  });

  it('draws the “or” line, the sub-headings once, and the rarely chosen in a closed panel', () => {
    const options = [
      { value: 'a', label: 'Cookery', heading: 'Activities' },
      { value: 'b', label: 'Gardening', heading: 'Activities' },
      { value: 'c', label: 'Debt advice', heading: 'Advice' },
      { value: 'x', label: 'Date of birth', apart: 'Rarely needed' },
      { value: 'none', label: 'None of these', divider: true, exclusive: true },
    ];
    const html = draw([{ name: 'add', kind: 'checkboxes', label: 'Add', errors: {}, options }]);
    expect(html.match(/>Activities</g)).toHaveLength(1);
    expect(html).toContain('<div class="nhsuk-checkboxes__divider">or</div>');
    expect(html).toMatch(/<details class="nhsuk-details"><summary/);
    expect(draw([{ name: 'add', kind: 'checkboxes', label: 'Add', errors: {}, options }], { add: ['x'] })).toMatch(/<details class="nhsuk-details" open=""/);
  });
});

it('gives every element of a long page an id of its own', () => {
  const all = ids(draw([text, area, date, dspt, { ...dspt, name: 'second', label: 'And this?', options: [{ value: 'y', label: 'Yes' }] }]));
  expect(new Set(all).size).toBe(all.length);
});

it('puts what belongs to a field between its question and its answer', () => {
  expect(draw([{ ...dspt, label: 'How long?' }], {}, {}, { above: { status: <p>Two years</p> } })).toMatch(
    /How long\?<\/legend><p>Two years<\/p><div class="nhsuk-radios">/,
  );
});
