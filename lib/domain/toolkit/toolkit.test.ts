import { describe, expect, it } from 'vitest';
import { isWholeAnswer, readForm } from '../questions/read-form';
import { csv } from '../print/csv';
import { decideToolkitAnswer } from './answer-toolkit-question';
import { decideBringForward } from './bring-forward';
import { editionDifferences } from './edition-differences';
import { readEdition } from './read-edition';
import { nextQuestion, progressOf } from './self-assessment';
import { anAssessment, anEdition, aQuestion } from './testing/an-edition';
import { editionOn } from './toolkit-edition';
import { asPlainText, csvRow, exportLines } from './toolkit-export';
import { toolkitForm } from './toolkit-form';

const edition = anEdition(8, [
  aQuestion('1.1.1', { answer: 'text', approaching: true }),
  aQuestion('1.1.2', { mandatory: false }),
  aQuestion('2.1.1', { answer: 'document' }),
  aQuestion('10.1.1', { notApplicableWhen: 'You have no suppliers' }),
]);
const by = { person: 'tom', at: '2026-11-22T10:00:00.000Z' };
const post = (ref: string, fields: Record<string, string>, revision = 0) => ({ screen: `8/${ref}`, revision, fields });

describe('answering', () => {
  it('leads on in either order, and says what is left', () => {
    const out = decideToolkitAnswer(anAssessment(edition), post('1.1.1', { answer: 'written', text: 'ZA000000' }), by);
    expect(out).toMatchObject({ kind: 'done', result: { next: '1.1.2', nextMandatory: '2.1.1' } });
    expect(nextQuestion(anAssessment(edition, { '2.1.1': { answer: 'asking' } }), 'mandatory')?.ref).toBe('1.1.1');
  });

  it('counts what can be copied, and not what is still to do', () => {
    const values = { '1.1.1': { answer: 'written', text: 'ZA000000' }, '1.1.2': { answer: 'not-yet' }, '10.1.1': { answer: 'not-applicable', whyNot: 'None' } };
    expect(progressOf(anAssessment(edition, values), edition.questions)).toEqual({
      done: 2,
      of: 4,
      mandatoryDone: 2,
      mandatory: 3,
      approachingDone: 1,
      approaching: 1,
      begun: 3,
    });
  });

  it.each([
    [{ answer: 'written' }, { text: 'Enter your answer' }],
    [{ answer: 'not-applicable' }, { whyNot: 'Enter why this does not apply' }],
    [{ answer: 'written', text: 'Ask 943 476 5919' }, { text: 'Remove the NHS number from your answer' }],
    [{}, { answer: 'Select how you answer this question' }],
    [{ answer: 'yes' }, { answer: expect.any(String) }],
  ])('refuses %j', (fields, errors) => {
    expect(decideToolkitAnswer(anAssessment(edition), post('1.1.1', fields as Record<string, string>), by)).toEqual({ kind: 'invalid', errors });
  });

  it('tells whoever was second whose answer stands', () => {
    const two = anAssessment(edition, { '2.1.1': { answer: 'not-yet' } });
    expect(decideToolkitAnswer(two, post('2.1.1', { answer: 'asking' }), { ...by, person: 'ella', lastBy: 'Tom Ashby' })).toMatchObject({
      kind: 'conflict',
      by: 'Tom Ashby',
      theirs: { answer: 'not-yet' },
    });
    expect(decideToolkitAnswer(two, post('1.1.2', { answer: 'yes' }), by)).toMatchObject({ kind: 'done' });
  });

  it('saves no page of another edition, and no question that is none', () => {
    expect(decideToolkitAnswer(anAssessment(edition), { ...post('1.1.1', {}), screen: '7/1.1.1' }, by)).toMatchObject({ kind: 'refused' });
    for (const screen of ['8/9.9.9', '8/1.1.1/x', '8/constructor'])
      expect(decideToolkitAnswer(anAssessment(edition), { ...post('1.1.1', {}), screen }, by)).toEqual({ kind: 'not-found' });
  });
});

describe('what is copied', () => {
  const values = {
    '1.1.1': { answer: 'written', text: '=HYPERLINK("x")\n2.1.1 not a heading' },
    '1.1.2': { answer: 'yes', evidence: 'Minutes, June', note: '@note' },
    '2.1.1': { answer: 'not-yet', plan: 'By May' },
    '10.1.1': { answer: 'not-applicable', whyNot: 'No suppliers' },
  };
  const lines = exportLines(anAssessment(edition, values));

  it('is a line for each question in the toolkit’s order, harmless in a spreadsheet', () => {
    expect(lines.map(({ question }) => question.ref)).toEqual(['1.1.1', '1.1.2', '2.1.1', '10.1.1']);
    const file = csv(lines.map(csvRow));
    expect(file).toContain(`"'=HYPERLINK`);
    expect(file).toContain("'@note");
    expect(lines[1]?.copy).toBe('Yes. Evidence: Minutes, June');
    expect(lines[2]).toMatchObject({ copy: '', answer: 'Not yet. By May', state: 'open' });
    expect(lines[3]?.copy).toBe('Not applicable: No suppliers');
  });

  it('holds no note in the text for the toolkit, and no typed line that looks like a question', () => {
    const text = asPlainText('DSPT', lines, '2026-11-22');
    expect(text).not.toContain('@note');
    expect(text.split('\n').filter((line) => /^\d/.test(line))).toHaveLength(4);
  });
});

describe('editions', () => {
  const next = anEdition(9, [
    aQuestion('1.1.1', { answer: 'text', approaching: true }),
    aQuestion('1.1.5', { earlierRefs: ['1.1.2'], question: 'Do you do what 1.1.2 asks?', mandatory: true }),
    aQuestion('2.1.1', { answer: 'document', question: 'Other words' }),
    aQuestion('3.1.1'),
  ]);

  it('are in force from their day, the newest first', () => {
    const list = [
      { edition: next, from: '2026-12-01' },
      { edition, from: '2025-09-01' },
    ];
    expect(editionOn(list, '2026-11-30')?.version).toBe(8);
    expect(editionOn(list, '2026-12-01')?.version).toBe(9);
    expect(editionOn(list, '2025-08-31')).toBeUndefined();
  });

  it('are told apart question by question', () => {
    const found = editionDifferences(next, edition);
    expect(found.same.map(({ ref }) => ref)).toEqual(['1.1.1']);
    expect(found.changed.map(({ question, how }) => [question.ref, how])).toEqual([
      ['1.1.5', ['now-mandatory', 'number']],
      ['2.1.1', ['words']],
    ]);
    expect(found.added.map(({ ref }) => ref)).toEqual(['3.1.1']);
    expect(found.removed.map(({ ref }) => ref)).toEqual(['10.1.1']);
  });

  it('take answers forward: the same words count, other words wait for a look, what is new is open', () => {
    const before = anAssessment(edition, {
      '1.1.1': { answer: 'written', text: 'Z1' },
      '1.1.2': { answer: 'yes' },
      '2.1.1': { answer: 'yes', evidence: 'Shelf' },
    });
    const now = anAssessment(next);
    const out = decideBringForward(before, now);
    if (out.kind !== 'done') throw new Error(out.kind);
    const after = { ...now, answers: out.writes.answers };
    expect(progressOf(after, next.questions)).toMatchObject({ done: 2, of: 4, begun: 3 });
    expect(out.writes.answers['2.1.1']).toMatchObject({ toCheck: true, value: { evidence: 'Shelf' } });
    expect(out.writes.answers['1.1.5']).toMatchObject({ value: { answer: 'yes' }, by: 'tom', revision: 1 });
    expect(nextQuestion(after, 'toolkit')?.ref).toBe('2.1.1');
    expect(decideBringForward(before, after)).toMatchObject({ kind: 'refused' });
    expect(decideBringForward(undefined, now)).toMatchObject({ kind: 'refused' });
  });
});

describe('the file of an edition', () => {
  const file = (over: object = {}) => JSON.stringify({ ...edition, ...over }, null, 1);
  const faults = (text: string) => {
    const read = readEdition(text);
    return read.ok ? [] : read.faults;
  };

  it('is read in the toolkit’s order', () => {
    const read = readEdition(file({ questions: [...edition.questions].reverse() }));
    expect(read.ok && read.edition.questions.map(({ ref }) => ref)).toEqual(['1.1.1', '1.1.2', '2.1.1', '10.1.1']);
  });

  it('names each fault by its line or its question', () => {
    expect(faults('{\n"version": 9,\n"groups": [}\n')).toEqual([expect.stringMatching(/^Line 3: /)]);
    expect(faults('{\n"version": 9\n"groups": []}')).toEqual([expect.stringMatching(/^Line 3: /)]);
    expect(faults('{"a": "x\ny"}')[0]).toMatch(/^Line 1: /);
    expect(faults(file({ version: '9' }))).toEqual([expect.stringContaining('‘version’ must be')]);
    const [first] = edition.questions;
    expect(faults(file({ questions: [...edition.questions, first] }))).toContain('Question 1.1.1: the number stands there twice');
    expect(faults(file({ questions: [{ ...first, group: 7 }] }))).toContain('Question 1.1.1: there is no group 7');
    expect(faults(file({ questions: [{ ...first, mandatory: 'yes', more: 1 }] }))).toEqual(
      expect.arrayContaining(['Question 1.1.1: ‘mandatory’ must be true or false', 'Question 1.1.1: the entry has a name that no edition has']),
    );
    expect(faults(file({ questions: [{ ...first, ref: 'x' }] }))).toContain('Question number 1 of the list: ‘ref’ must be a number like 1.1.2');
    expect(faults(file({ questions: [{ ...first, topic: 'nothing' }] }))[0]).toContain('Question 1.1.1: ‘topic’ must be null or one of');
    for (const text of ['', 'null', '[]', '7', '"x"']) expect(faults(text).length).toBeGreaterThan(0);
  });
});

it('every kind of question takes each of its answers whole', () => {
  for (const question of edition.questions)
    for (const option of toolkitForm(question).fields[0]?.options ?? []) {
      const more = Object.fromEntries((option.reveals ?? []).map(({ name }) => [name, 'Some words']));
      const read = readForm(toolkitForm(question), { answer: option.value, ...more }, '2026-11-22');
      expect(read.ok && isWholeAnswer(toolkitForm(question), read.value)).toBe(true);
    }
});
