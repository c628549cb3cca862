import { describe, expect, it } from 'vitest';
import type { CommonLaw } from '../result';
import { assessPerson, personLines } from './assess-person';
import { type PersonQuestionId, type PersonSetting, personQuestions, walkPersonQuestions } from './person-questions';

const setting = (commonLaw: CommonLaw, over: Partial<PersonSetting> = {}): PersonSetting => ({
  status: 'ok',
  commonLaw,
  ndoo: 'not_applicable',
  children: true,
  ...over,
});
const settings = [
  setting('explicit_consent'),
  setting('explicit_consent', { children: false }),
  setting('implied_consent'),
  setting('statutory_duty'),
  setting('s251_support', { ndoo: 'apply' }),
];

type Answers = Partial<Record<PersonQuestionId, string>>;

/** Every way through the questions. */
function ways(at: PersonSetting, answers: Answers = {}): readonly Answers[] {
  const { shown, person } = walkPersonQuestions(answers, at);
  const last = shown.at(-1);
  if (person !== undefined || last === undefined) return [answers];
  const options = Object.keys(personQuestions.find(({ id }) => id === last)?.options ?? {});
  return options.flatMap((value) => ways(at, { ...answers, [last]: value }));
}
const decisionAfter = (answers: Answers, at: PersonSetting) => {
  const { person } = walkPersonQuestions(answers, at);
  return person && assessPerson(at, person);
};

describe('the questions about one person', () => {
  it('come one after another, at most six, and always end in a decision', () => {
    for (const at of settings) {
      const all = ways(at);
      for (const answers of all) {
        expect(walkPersonQuestions(answers, at).shown.length).toBeLessThanOrEqual(6);
        expect(decisionAfter(answers, at)).toBeDefined();
      }
      expect(all.length).toBeGreaterThan(15);
    }
  });

  it('reach every rule that the agreement has, but the one about what the details show', () => {
    for (const at of settings) {
      const reached = new Set(ways(at).map((answers) => decisionAfter(answers, at)?.rule));
      const rules = new Set(
        personLines(at)
          .map(({ rule }) => rule.id)
          .filter((id) => id !== 'Q1' && (at.children || id !== 'Q5')),
      );
      expect([...rules].filter((id) => !reached.has(id))).toEqual([]);
    }
  });

  it('stop where danger to somebody else decides alone', () => {
    expect(walkPersonQuestions({ danger: 'others' }, setting('explicit_consent'))).toEqual({
      shown: ['danger'],
      person: { capacity: 'has', riskTo: 'others' },
    });
  });

  it('ask the age only where the agreement covers children, and a child whether they understand', () => {
    expect(walkPersonQuestions({ danger: 'no' }, setting('explicit_consent', { children: false })).shown).toEqual(['danger', 'decide']);
    const child = { danger: 'no', age: 'under-16' };
    expect(walkPersonQuestions(child, setting('explicit_consent')).shown).toEqual(['danger', 'age', 'understands']);
    expect(walkPersonQuestions({ ...child, understands: 'no' }, setting('explicit_consent')).shown.at(-1)).toBe('parent');
    expect(walkPersonQuestions({ ...child, understands: 'yes' }, setting('explicit_consent')).shown.at(-1)).toBe('no');
  });

  it('take no account of an answer to a question that no longer matters', () => {
    const at = setting('implied_consent', { children: false });
    const answers: Answers = { danger: 'no', decide: 'yes', 'who-decides': 'attorney', attorney: 'no', no: 'no', yes: 'took-back' };
    expect(walkPersonQuestions(answers, at)).toEqual({ shown: ['danger', 'decide', 'no'], person: { capacity: 'has' } });
    expect(decisionAfter(answers, at)?.decision).toBe('share');
  });

  it('never show a service that does not ask first the question whether they said yes', () => {
    for (const answers of ways(setting('implied_consent'))) expect(walkPersonQuestions(answers, setting('implied_consent')).shown).not.toContain('yes');
  });
});
