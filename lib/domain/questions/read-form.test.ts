import { describe, expect, it } from 'vitest';
import { evaluateCondition } from './condition';
import type { Field, Form } from './form';
import { prefillForm } from './prefill-form';
import { isWholeAnswer, readForm } from './read-form';

const today = '2026-11-21';
const text = (over: Partial<Field> = {}): Field => ({
  name: 'note',
  kind: 'textarea',
  label: 'Note for our file',
  errors: { empty: 'Enter the note', long: 'Note must be 10 characters or less' },
  limit: 10,
  ...over,
});
const form = (...fields: Field[]): Form => ({ fields });
const errorsOf = (f: Form, posted: Record<string, unknown>) => {
  const read = readForm(f, posted, today);
  return read.ok ? {} : read.errors;
};
const stored = (f: Form, posted: Record<string, unknown>) => {
  const read = readForm(f, posted, today);
  return read.ok ? read.value : read;
};

const partner: Field = {
  name: 'partner',
  kind: 'radios',
  errors: { empty: 'Select who you will share with' },
  options: [
    { value: 'known', label: 'Riverside' },
    { value: 'new', label: 'Another', reveals: [text({ name: 'name', kind: 'text', label: 'Name', errors: { empty: 'Enter the name' }, limit: 20 })] },
  ],
};
const ticks: Field = {
  name: 'back',
  kind: 'checkboxes',
  errors: { empty: 'Select what comes back', exclusive: 'Select what comes back or ‘Nothing’, not both' },
  options: [
    { value: 'came', label: 'Came' },
    { value: 'change', label: 'Change' },
    { value: 'nothing', label: 'Nothing', exclusive: true },
  ],
};
const published: Field = {
  name: 'published',
  kind: 'date',
  label: 'When was it published?',
  called: 'date you published it',
  mustBe: 'past',
  errors: {
    empty: 'Enter the date',
    missing: 'Date you published it must include a {part}',
    format: 'Date you published it must be a real date',
    past: 'Date you published it must be today or in the past',
  },
};

describe('texts', () => {
  it('counts characters as a person sees them', () => {
    expect(stored(form(text()), { note: 'x\u0304'.repeat(10) })).toEqual({ note: 'x\u0304'.repeat(10) });
    expect(errorsOf(form(text()), { note: 'x\u0304'.repeat(11) })).toEqual({ note: 'Note must be 10 characters or less' });
    expect(errorsOf(form(text()), { note: `e${'\u0301'.repeat(4000)}` })).toEqual({ note: 'Note must be 10 characters or less' });
  });
  it('stores one form of each letter, without edges or line-break kinds', () => {
    expect(stored(form(text()), { note: '  Cafe\u0301\r\nb\u200B ' })).toEqual({ note: 'Café\nb' });
    expect(stored(form(text({ kind: 'text' })), { note: 'a\r\nb' })).toEqual({ note: 'a b' });
  });
  it('refuses control characters, turned direction and half characters', () => {
    for (const bad of ['a\u0000b', 'a\u202Eb', 'a\u2066b', 'a\uD800b', 'a\u0007'])
      expect(errorsOf(form(text()), { note: bad })).toEqual({ note: 'Remove the hidden characters from note for our file' });
  });
  it('refuses what no font of the printed agreement can draw', () => {
    for (const bad of ['😀', 'ส', '👩‍👩‍👧‍👦'])
      expect(errorsOf(form(text()), { note: `ok ${bad}` })).toEqual({ note: `Remove ‘${Array.from(bad)[0]}’ from note for our file, it cannot be printed` });
  });
  it('refuses words that the field refuses, whole words only', () => {
    const field = text({ limit: 200, refuses: [{ words: ['fundraising', 'marketing'], error: 'Remove fundraising' }] });
    expect(errorsOf(form(field), { note: 'For Fund-raising? no, FUNDRAISING.' })).toEqual({ note: 'Remove fundraising' });
    expect(stored(form(field), { note: 'the supermarketing' })).toEqual({ note: 'the supermarketing' });
  });
  it('reads e-mail, telephone, web address and number', () => {
    const one = (kind: Field['kind'], more: Partial<Field> = {}) => form(text({ kind, limit: 254, errors: { format: 'wrong', empty: 'empty' }, ...more }));
    expect(stored(one('email'), { note: 'a.b@riverside.example' })).toEqual({ note: 'a.b@riverside.example' });
    for (const bad of ['a@b', 'a b@c.example', `${'a'.repeat(65)}@c.example`, 'a@b..example'])
      expect(errorsOf(one('email'), { note: bad })).toEqual({ note: 'wrong' });
    expect(stored(one('tel'), { note: '01632 960123' })).toEqual({ note: '01632 960123' });
    expect(errorsOf(one('tel'), { note: 'ring me' })).toEqual({ note: 'wrong' });
    expect(stored(one('url'), { note: 'riverside.example/privacy' })).toEqual({ note: 'https://riverside.example/privacy' });
    expect(errorsOf(one('url'), { note: 'javascript:alert(1)' })).toEqual({ note: 'wrong' });
    expect(stored(one('number', { min: 1, max: 99 }), { note: ' 12 ' })).toEqual({ note: '12' });
    for (const bad of ['0', '100', '1.5', '-3', 'ten']) expect(errorsOf(one('number', { min: 1, max: 99 }), { note: bad })).toEqual({ note: 'wrong' });
  });
  it('answers a huge text at once', () => {
    expect(errorsOf(form(text()), { note: 'x'.repeat(2_000_000) })).toEqual({ note: 'Note must be 10 characters or less' });
  });
});

describe('choices', () => {
  it('asks what a choice reveals, and only then', () => {
    expect(stored(form(partner), { partner: 'known', name: '' })).toEqual({ partner: 'known' });
    expect(stored(form(partner), { partner: 'known', name: 'typed before' })).toEqual({ partner: 'known' });
    expect(errorsOf(form(partner), { partner: 'new', name: '' })).toEqual({ name: 'Enter the name' });
    expect(errorsOf(form(partner), {})).toEqual({ partner: 'Select who you will share with' });
    expect(errorsOf(form(partner), { partner: 'elsewhere' })).toEqual({ partner: 'Select who you will share with' });
  });
  it('keeps an exclusive choice alone', () => {
    expect(errorsOf(form(ticks), { back: ['came', 'nothing'] })).toEqual({ back: 'Select what comes back or ‘Nothing’, not both' });
    expect(stored(form(ticks), { back: 'nothing' })).toEqual({ back: ['nothing'] });
    expect(stored(form(ticks), { back: ['change', 'came'] })).toEqual({ back: ['came', 'change'] });
    expect(errorsOf(form(ticks), { back: ['came', 'made-up'] })).toEqual({ back: 'Select what comes back' });
  });
  it('reads the field that stands under the chosen option when several have its name', () => {
    const twice = form({
      ...partner,
      options: [
        { value: 'a', label: 'A', reveals: [published] },
        { value: 'b', label: 'B', reveals: [published] },
      ],
    });
    const posted = { partner: 'b', 'published-day': ['', '3'], 'published-month': ['', '6'], 'published-year': ['', '2026'] };
    expect(stored(twice, posted)).toEqual({ partner: 'b', published: '2026-06-03' });
    expect(stored(twice, { partner: 'a', 'published-day': '3', 'published-month': '6', 'published-year': '2026' })).toEqual({
      partner: 'a',
      published: '2026-06-03',
    });
  });
});

describe('dates', () => {
  const parts = (day: string, month: string, year: string) => ({ 'published-day': day, 'published-month': month, 'published-year': year });
  it('reads dates as people type them', () => {
    for (const typed of [parts('3', '6', '26'), parts('03', 'Jun', '2026'), parts('3', 'june', '2026'), parts('3/6/26', '', ''), parts('3 June 2026', '', '')])
      expect(stored(form(published), typed)).toEqual({ published: '2026-06-03' });
    expect(stored(form(published), parts('3', 'Sept.', '25'))).toEqual({ published: '2025-09-03' });
  });
  it('names only the part that is wrong', () => {
    const wrong = (typed: Record<string, string>) => {
      const read = readForm(form(published), typed, today);
      return read.ok ? undefined : [read.errors.published, read.wrongParts.published];
    };
    expect(wrong(parts('', '', ''))).toEqual(['Enter the date', ['day', 'month', 'year']]);
    expect(wrong(parts('3', '', '2026'))).toEqual(['Date you published it must include a month', ['month']]);
    expect(wrong(parts('3', '', ''))).toEqual(['Date you published it must include a month and year', ['month', 'year']]);
    expect(wrong(parts('31', '2', '2026'))).toEqual(['Date you published it must be a real date', ['day']]);
    expect(wrong(parts('3', '13', '2026'))).toEqual(['Date you published it must be a real date', ['month']]);
    expect(wrong(parts('22', '11', '2026'))?.[0]).toBe('Date you published it must be today or in the past');
    expect(wrong(parts('21', '11', '2026'))).toBeUndefined();
  });
  it('comes back as it was stored', () => {
    const value = { published: '2026-06-03' };
    expect(prefillForm(form(published), value)).toEqual(parts('3', '6', '2026'));
    expect(stored(form(published), prefillForm(form(published), value))).toEqual(value);
  });
});

describe('strictness', () => {
  it('refuses what the page does not ask for', () => {
    for (const posted of [{ note: 'a', extra: 'x' }, { note: { a: 1 } }, { note: 5 }, { note: ['a', 1] }, { __proto__x: 'a' }])
      expect(errorsOf(form(text()), posted)).toEqual({ '': 'Something was sent that this page does not ask for' });
  });
  it('throws when a condition on another answer was left unsettled', () => {
    expect(() => readForm(form(text({ when: { fact: 'common-law', is: 'explicit_consent' } })), {}, today)).toThrow();
    expect(() => readForm(form(text({ when: { field: 'nowhere', is: 'x' } })), {}, today)).toThrow();
    expect(() =>
      evaluateCondition(
        { question: 'nowhere', field: 'x', is: 'y' },
        {
          answer: () => {
            throw new Error('unknown');
          },
          fact: () => undefined,
        },
      ),
    ).toThrow();
  });
  it('gives all faults at once', () => {
    expect(Object.keys(errorsOf(form(partner, ticks, text()), {}))).toEqual(['partner', 'back', 'note']);
  });
});

describe('real people', () => {
  const long = text({ limit: 300, called: 'your message' });
  it('refuses an NHS number and gives the text back with the number masked', () => {
    const read = readForm(form(long), { note: 'Ring about 943 476 5919 soon' }, today);
    expect(read.ok ? undefined : read.errors).toEqual({ note: 'Remove the NHS number from your message' });
    expect(read.ok ? undefined : read.kept).toEqual({ note: 'Ring about ••• ••• •••• soon' });
  });
  it('refuses a National Insurance number', () => {
    expect(errorsOf(form(long), { note: 'QQ 12 34 56 C' })).toEqual({ note: 'Remove the National Insurance number from your message' });
  });
  it('asks about weaker signs until somebody keeps the answer', () => {
    const read = readForm(form(long), { note: 'Ring 01632 960123' }, today);
    expect(read.ok ? undefined : [read.errors, read.interruption?.found]).toEqual([{}, [{ field: 'note', called: 'your message', kinds: ['phone'] }]]);
    const again = readForm(form(long), { note: 'Ring 01632 960123', 'keep-anyway': 'yes' }, today);
    expect(again).toEqual({ ok: true, value: { note: 'Ring 01632 960123' }, keptAnyway: true });
  });
  it('refuses the dots of a masked number too, with any other way of keeping them', () => {
    const dots = { note: 'So that ••• ••• •••• gets care' };
    for (const posted of [dots, { ...dots, 'keep-anyway': 'yes' }])
      expect(errorsOf(form(text({ limit: 200 })), posted)).toEqual({ note: 'Remove the dots where the number stood from note for our file' });
    expect(errorsOf(form(text({ limit: 200 })), { note: '• one\n• two' })).toEqual({});
  });
  it('never lets an NHS number be kept anyway, nor asks about a contact field', () => {
    expect(errorsOf(form(long), { note: '943 476 5919', 'keep-anyway': 'yes' }).note).toBeDefined();
    expect(stored(form(text({ kind: 'tel', limit: 20, contact: true })), { note: '01632 960123' })).toEqual({ note: '01632 960123' });
  });
});

describe('stored answers', () => {
  it('are whole only while they answer what is asked now', () => {
    expect(isWholeAnswer(form(partner), { partner: 'known', 'given-for': 'x' })).toBe(true);
    expect(isWholeAnswer(form(partner, text()), { partner: 'known' })).toBe(false);
    expect(isWholeAnswer(form(published), { published: '2030-01-01' })).toBe(true);
  });
});
