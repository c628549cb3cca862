import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from '../agreement/agreement-file';
import { settleService } from '../agreement/service-kind';
import { bindingOf } from './bind-answer';
import type { Field, Form } from './form';
import { allFields, postedNames } from './form-fields';
import { exitOf, journey, mayVisit, missing, next, previous, type Step } from './journey';
import { readAnswer } from './read-answer';
import { readForm } from './read-form';
import { resolveQuestion } from './resolve-question';
import { answer, answerAll, contextOf, fileWith, keys, questionsOf, standardDebt, stepsOf } from './testing/contexts';

const walk = (file: AgreementFile) => {
  const visited: string[] = [];
  let key = '';
  return {
    visited,
    go: (post: (step: Step) => Record<string, string | string[]>, most = 60): AgreementFile => {
      let so = file;
      for (let turn = 0; turn < most; turn += 1) {
        const step = next(stepsOf(so), key);
        if (!step) return so;
        visited.push(step.key);
        key = step.key;
        so = answer(so, step.key, post(step));
      }
      throw new Error(`the journey does not end: ${visited.join(' ')}`);
    },
  };
};

describe('the standard path', () => {
  it('asks a wider service 9 pages between the start and check', () => {
    const { visited, go } = walk(fileWith({}));
    go((step) => standardDebt[step.key] ?? {});
    expect(visited).toEqual(['partner', 'service', 'purpose', 'people', 'details', 'back', 'telling-people', 'legal-read', 'send-how']);
  });
  it('asks a care service who pays, and how the yes is recorded no more', () => {
    const hospice: typeof standardDebt = {
      ...standardDebt,
      service: { serviceType: 'hospice' },
      'who-pays': { commissioner: 'health' },
      'telling-people': { tell: 'staff' },
    };
    const { visited, go } = walk(fileWith({}));
    const end = go((step) => hospice[step.key] ?? {});
    expect(visited).toEqual(['partner', 'service', 'who-pays', 'purpose', 'people', 'details', 'back', 'telling-people', 'legal-read', 'send-how']);
    expect(missing(stepsOf(end))).toEqual([]);
    const telling = stepsOf(end).find(({ key }) => key === 'telling-people') as Step;
    const resolved = resolveQuestion(telling.question, contextOf(end));
    expect([resolved.h1, resolved.form.fields.map(({ name, label }) => [name, label])]).toEqual([
      'How will people know you share their details?',
      [['tell', undefined]],
    ]);
  });
  it('opens the care test for class ask, and for a wider type only through its link', () => {
    const ask = answerAll(fileWith({}), { partner: { partner: 'riverside' }, service: { serviceType: 'bereavement' } });
    expect(next(stepsOf(ask), 'service')?.key).toBe('people-call-it-care');
    const split = answerAll(ask, { 'people-call-it-care': { testA: 'yes' }, 'care-professional': { testB: 'no' } });
    expect(next(stepsOf(split), 'care-professional')?.key).toBe('purpose');
    const care = answerAll(ask, { 'people-call-it-care': { testA: 'yes' }, 'care-professional': { testB: 'social' } });
    expect(next(stepsOf(care), 'care-professional')?.key).toBe('who-pays');
    const exercise = answerAll(fileWith({}), { partner: { partner: 'riverside' }, service: { serviceType: 'exercise-class' } });
    expect(next(stepsOf(exercise), 'service')?.key).toBe('purpose');
    expect(mayVisit(stepsOf(exercise), 'people-call-it-care')).toBe(true);
    expect(() => answer(exercise, 'people-call-it-care', { testA: 'yes' })).toThrow('Enter why it counts as care');
    const led = answer(exercise, 'people-call-it-care', { testA: 'yes', classReason: 'Led by physiotherapists' });
    expect(next(stepsOf(led), 'people-call-it-care')?.key).toBe('care-professional');
  });
});

describe('changes', () => {
  const whole = answerAll(fileWith({}), standardDebt);
  it('ask again what was given for another service, and keep the answer', () => {
    const other = answer(whole, 'service', { serviceType: 'food-bank' });
    expect(keys(missing(stepsOf(other)))).toEqual(['purpose', 'details']);
    expect(other.answers.details?.value.enough).toBe('yes');
    expect(missing(stepsOf(answer(other, 'service', { serviceType: 'debt-counselling' })))).toEqual([]);
  });
  it('ask nothing that rests on an answer which stands no more', () => {
    const chosen = answerAll(whole, { details: { enough: 'change' }, 'details-choose': { items: ['name', 'phone'] } });
    expect(keys(stepsOf(chosen))).toContain('details-choose');
    expect(keys(stepsOf(answer(chosen, 'service', { serviceType: 'food-bank' })))).not.toContain('details-choose');
  });
  it('ask to read the legal basis again when the result is another one', () => {
    expect(keys(missing(stepsOf(answer(whole, 'back', { back: 'progress', progressHealth: 'yes' }))))).toEqual(['legal-read']);
    expect(missing(stepsOf(answer(whole, 'people', { who: 'adults', howMany: '50-500' })))).toEqual([]);
    expect(missing(stepsOf({ ...answer(whole, 'back', { back: 'progress', progressHealth: 'yes' }), status: 'with-partner' }))).toEqual([]);
  });
  it('stop counting answers to questions that are asked no more', () => {
    const changed = answerAll(whole, {
      purpose: { wording: 'change' },
      'purpose-edit': { purpose: 'So that people get debt advice', lost: 'People would wait', mayDo: 'give advice' },
    });
    expect(keys(stepsOf(changed))).toContain('purpose-edit');
    const back = answer(changed, 'purpose', { wording: 'use' });
    expect([keys(stepsOf(back)).includes('purpose-edit'), back.answers['purpose-edit']?.value.lost]).toEqual([false, 'People would wait']);
  });
  it('ask one page for each item that the service does not list', () => {
    const chosen = answerAll(whole, {
      details: { enough: 'change' },
      'details-choose': { items: ['name', 'phone', 'dob', 'other'], otherLabel: 'Favourite colour', otherCategory: 'ordinary' },
    });
    expect(keys(missing(stepsOf(chosen)))).toEqual(['details-why/dob', 'details-why/other', 'details-check']);
    const resolved = resolveQuestion(stepsOf(chosen).find(({ key }) => key === 'details-why/other')?.question as Step['question'], contextOf(chosen), 'other');
    expect(resolved.h1).toBe('Why does Riverside Advice need ‘favourite colour’?');
  });
  it('lead out by an exit and back', () => {
    const children = answer(whole, 'people', { who: ['adults', 'children'], howMany: 'under-50' });
    const out = answer(children, 'children', { csc: 'yes' });
    expect(exitOf(stepsOf(out), contextOf(out))?.exit).toBe('X6');
    expect(exitOf(stepsOf(answer(out, 'children', { csc: 'no' })), contextOf(out))).toBeUndefined();
    const advocacy = (confirm: string) => answer(answer(whole, 'service', { serviceType: 'advocacy' }), 'service-confirm', { confirm });
    expect(exitOf(stepsOf(advocacy('not-sure')), contextOf(advocacy('not-sure')))?.exit).toBe('X7');
    const law = advocacy('yes');
    expect(exitOf(stepsOf(law), contextOf(law))).toBeUndefined();
    expect(keys(missing(stepsOf(law)))[0]).toBe('law-gives-right');
    const none = answer(law, 'law-gives-right', { law: 'none' });
    expect(exitOf(stepsOf(none), contextOf(none))?.exit).toBe('X7');
    const named = answer(none, 'law-gives-right', { law: 'mca-35' });
    expect([exitOf(stepsOf(named), contextOf(named)), keys(missing(stepsOf(named))).includes('law-gives-right')]).toEqual([undefined, false]);
  });
  it('ask how details are kept safe that could endanger somebody, and again when another one is among them', () => {
    const with_ = (items: string[]) => answerAll(whole, { details: { enough: 'change' }, 'details-choose': { items: ['name', 'phone', ...items] } });
    expect(keys(missing(stepsOf(with_(['dob']))))).not.toContain('details-danger');
    const asked = with_(['refuge-address']);
    expect(keys(missing(stepsOf(asked)))).toContain('details-danger');
    const kept = answer(asked, 'details-danger', { wording: 'use' });
    expect(keys(missing(stepsOf(kept)))).not.toContain('details-danger');
    expect(keys(missing(stepsOf(answer(kept, 'details-choose', { items: ['name', 'phone', 'refuge-address', 'immigration'] }))))).toContain('details-danger');
  });
  it('take no law that was named for another kind of advocacy, and a volunteered one for its own service alone', () => {
    const statute = (file: AgreementFile) => settleService(file.answers, catalogue)?.statute;
    const law = answerAll(whole, { service: { serviceType: 'advocacy' }, 'service-confirm': { confirm: 'yes' }, 'law-gives-right': { law: 'mca-35' } });
    expect(statute(law)).toBe('Mental Capacity Act 2005, section 35');
    expect(statute(answer(law, 'service-confirm', { confirm: 'no' }))).toBeUndefined();
    const volunteered = answer(whole, 'law-gives-right', { law: 'other', act: 'Some Act 2014, section 67' });
    expect(statute(volunteered)).toBe('Some Act 2014, section 67');
    expect(statute(answer(volunteered, 'service', { serviceType: 'befriending' }))).toBeUndefined();
  });
});

/** A whole answer to any form, drawn at random; every text is plain, every date in range. */
function post(form: Form, pick: (most: number) => number): Record<string, string | string[]> {
  const posted: Record<string, string | string[]> = {};
  const fill = (field: Field): void => {
    if (field.options) {
      const option = field.options[pick(field.options.length)];
      if (!option) return;
      posted[field.name] = field.kind === 'checkboxes' ? [option.value] : option.value;
      for (const one of option.reveals ?? []) fill(one);
    } else if (field.kind === 'date' || field.kind === 'month') {
      for (const name of postedNames(field)) posted[name] = name.endsWith('year') ? (field.mustBe === 'future' || field.within ? '2027' : '2025') : '1';
    } else if (field.namesLaw) posted[field.name] = 'Example Act 2020, section 4';
    else posted[field.name] = field.kind === 'number' ? String(field.min ?? 1) : field.kind === 'email' ? 'a@b.example' : 'Help the people who come to us';
  };
  for (const field of form.fields) fill(field);
  return posted;
}

describe('every journey', () => {
  const anyChoice = fc.infiniteStream(fc.nat({ max: 9999 }));
  it('never loops, never asks twice, ends, and only leads where one may go', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(anyChoice, (stream) => {
        const pick = (most: number) => (stream.next().value ?? 0) % Math.max(1, most);
        // Some were copied from an earlier agreement, of which nothing was left to take.
        let file = fileWith(pick(4) === 0 ? { 'copied-from': { source: 'SA-M6VC-3B8K', kept: [] } } : {});
        const visited: string[] = [];
        for (let key: string | undefined = ''; key !== undefined; ) {
          const context = contextOf(file);
          const before = journey(questionsOf('draft'), context);
          const step: Step | undefined = next(before, key);
          key = step?.key;
          if (!step) break;
          expect(mayVisit(before, step.key)).toBe(true);
          const at = before.indexOf(step);
          if (at > 0) expect(before.indexOf(previous(before, step.key) as Step)).toBeLessThan(at);
          // Only the legal basis is read again, and only when a later answer (a log-in to our system) made it another one.
          if (step.key === 'legal-read' && step.answer) expect(step.answer.value['given-for']).not.toBe(bindingOf(step.question, context));
          else expect(visited).not.toContain(step.key);
          visited.push(step.key);
          reached.add(step.question.id);
          const { form } = resolveQuestion(step.question, context, step.item);
          const read = readAnswer(step.question, step.item, post(form, pick), context);
          if (!read.ok) throw new Error(`${step.key}: ${JSON.stringify([read.errors, read.interruption])}`);
          for (const field of allFields(form.fields))
            for (const chosen of [read.value[field.name] ?? []].flat()) reached.add(`${step.question.id}.${field.name}=${field.options ? chosen : ''}`);
          file = { ...file, answers: { ...file.answers, [step.key]: { value: read.value, revision: 1, by: 'jo', at: '2026-11-21T09:00:00Z' } } };
        }
        expect(missing(stepsOf(file))).toEqual([]);
      }),
      { numRuns: 80, seed: 7 },
    );
    const ofTheWay = catalogue.questions.filter((question) => question.journey === 'draft' && !question.outside && !question.beforeDraft);
    const asked = ofTheWay.filter((question) => !question.behindCheck && question.volunteered !== true);
    expect(asked.map(({ id }) => id).filter((id) => !reached.has(id) && !['our-reason', 'details-danger'].includes(id))).toEqual([]);
  });

  it('gives every page that is posted empty its own words', () => {
    for (const question of catalogue.questions.filter(({ repeats, fields }) => !repeats && fields.length > 0)) {
      const { form } = resolveQuestion(question, contextOf(fileWith({ service: { serviceType: 'debt-counselling' } })));
      const read = readForm(form, {}, '2026-11-21');
      const must = form.fields.filter(({ optional, when }) => !optional && !when);
      expect([question.id, read.ok ? [] : Object.keys(read.errors)]).toEqual([question.id, must.map(({ name }) => name)]);
      if (!read.ok) for (const field of must) expect([question.id, read.errors[field.name]]).toEqual([question.id, field.errors.empty]);
    }
  });

  it('leads every revealed option somewhere when it is chosen', () => {
    for (const question of catalogue.questions.filter(({ journey, repeats }) => journey !== 'checklist' && !repeats)) {
      const context = contextOf(fileWith({ service: { serviceType: 'hospice' }, 'who-pays': { commissioner: ['health'] } }));
      for (const field of resolveQuestion(question, context).form.fields)
        for (const option of field.options ?? []) {
          const read = readForm(
            { fields: [field] },
            post({ fields: [{ ...field, options: [option] }] }, () => 0),
            '2026-11-21',
          );
          expect([question.id, option.value, read.ok ? [read.value[field.name]].flat() : read.errors]).toEqual([question.id, option.value, [option.value]]);
        }
    }
  });
});
