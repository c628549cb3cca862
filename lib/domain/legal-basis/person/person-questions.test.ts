import { describe, expect, it } from 'vitest';
import type { CommonLaw } from '../result';
import { assessPerson, personLines } from './assess-person';
import { type PersonNext, personSteps } from './person-steps';
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
  setting('statutory_duty', { lawForUnable: true, imca: 'body' }),
  setting('statutory_duty', { lawForUnable: true, imca: 'supervisory-body', children: false }),
  setting('statutory_duty', { lawForUnable: true, imca: 'ask', children: false }),
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

/** Every way down the tree, as the answers that lead there and what it says. */
function waysDown(next: PersonNext, answers: Answers = {}): readonly (readonly [Answers, unknown])[] {
  if ('result' in next) return [[answers, next.result]];
  const { question, answers: below } = next.step;
  return below.flatMap((one) => waysDown(one.next, { ...answers, [question]: one.value }));
}

describe('the tree of answers', () => {
  it('leads to each decision that the questions lead to, and to no other', () => {
    for (const at of settings) {
      const down = waysDown(personSteps(at));
      expect(down.map(([answers]) => answers)).toEqual(ways(at));
      for (const [answers, result] of down) expect(result).toEqual(decisionAfter(answers, at));
    }
  });

  it('is one decision where the agreement does not stand', () => {
    expect(personSteps(setting('implied_consent', { status: 'blocked' }))).toMatchObject({ result: { rule: 'Q0', decision: 'do_not_share' } });
  });
});

describe('the questions about one person', () => {
  it('come one after another, at most seven, and always end in a decision', () => {
    for (const at of settings) {
      const all = ways(at);
      for (const answers of all) {
        expect(walkPersonQuestions(answers, at).shown.length).toBeLessThanOrEqual(7);
        expect(decisionAfter(answers, at)).toBeDefined();
      }
      // Who sends to an IMCA and may not be able to ask for one is asked no wishes: somebody else looks first.
      expect(all.length).toBeGreaterThan(at.imca === 'ask' ? 10 : 15);
    }
  });

  it('reach every rule that decides, and ask what the details show wherever they would go', () => {
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
    expect(walkPersonQuestions(answers, at)).toEqual({ shown: ['danger', 'decide', 'no', 'gender'] });
    expect(decisionAfter({ ...answers, gender: 'no' }, at)?.decision).toBe('share');
  });

  it('ask what the details show before they say share, and at no other time', () => {
    for (const at of settings) {
      for (const answers of ways(at)) expect('gender' in answers).toBe(decisionAfter(answers, at)?.decision === 'share');
    }
    const shared: Answers = { danger: 'no', decide: 'yes', no: 'no' };
    const at = setting('implied_consent', { children: false });
    expect(decisionAfter({ ...shared, gender: 'without-yes' }, at)?.actions[0]).toBe('REMOVE_GENDER_HISTORY');
    expect(decisionAfter({ ...shared, gender: 'with-yes' }, at)?.actions).not.toContain('REMOVE_GENDER_HISTORY');
  });

  it('ask for an IMCA which decision it is, and whom one can consult, only where that settles something', () => {
    const at = setting('statutory_duty', { lawForUnable: true, imca: 'body', children: false });
    const shown = (more: Answers) => walkPersonQuestions({ danger: 'no', ...more }, at).shown.slice(2);
    expect(shown({ decide: 'yes' })).toEqual([]);
    expect(shown({ decide: 'no', decision: 'treatment', consult: 'nobody', no: 'no' })).toEqual(['decision', 'consult', 'no', 'gender']);
    expect(shown({ decide: 'no', decision: 'treatment', consult: 'somebody' })).toEqual(['decision', 'consult']);
    expect(shown({ decide: 'no', decision: 'liberty' })).toEqual(['decision']);
    expect(shown({ decide: 'no', decision: 'protection', no: 'no' })).toEqual(['decision', 'no', 'gender']);
    expect(walkPersonQuestions({ danger: 'no', decide: 'no', decision: 'other' }, setting('statutory_duty')).shown).not.toContain('decision');
    const council = { ...at, imca: 'supervisory-body' } as const;
    expect(walkPersonQuestions({ danger: 'no', decide: 'no', decision: 'liberty' }, council).shown.at(-1)).toBe('consult');
  });

  it('never show a service that does not ask first the question whether they said yes', () => {
    for (const answers of ways(setting('implied_consent'))) expect(walkPersonQuestions(answers, setting('implied_consent')).shown).not.toContain('yes');
  });
});
