import { describe, expect, it } from 'vitest';
import { draftTasks } from '../agreement/draft-tasks';
import { standingOf } from '../agreement/standing';
import type { AgreementFile } from '../agreement/agreement-file';
import { walkOn } from './change-from-check';
import { missing } from './journey';
import { saidRows } from './said-rows';
import { answer, answerAll, contextOf, fileWith, keys, standardDebt, stepsOf } from './testing/contexts';

const whole = answerAll(fileWith({}), standardDebt);
const own = { purpose: 'So that people who owe money get advice', lost: 'People would wait', mayDo: 'give advice' };
const worded = answerAll(whole, { purpose: { wording: 'change' }, 'purpose-edit': own });
const chosen = answerAll(whole, { details: { enough: 'change' }, 'details-choose': { items: ['name', 'phone'] } });

const changeOf = (file: AgreementFile, label: string) => saidRows(stepsOf(file), contextOf(file), undefined).find((row) => row.label === label)?.change?.path;
const onwards = (before: AgreementFile, key: string, posted: Record<string, string | string[]>) =>
  walkOn(stepsOf(answer(before, key, posted)), key, stepsOf(before))?.key;

describe('Change opens the page that holds the words', () => {
  it('from the check of all answers', () => {
    expect([changeOf(whole, 'What the sharing is for'), changeOf(worded, 'What the sharing is for')]).toEqual(['purpose', 'purpose/edit']);
    expect([changeOf(whole, 'Details'), changeOf(chosen, 'Details')]).toEqual(['details', 'details/choose']);
    expect(changeOf(worded, 'What comes back')).toBe('back');
  });
  it('from the list of tasks', () => {
    const pathOf = (file: AgreementFile, task: string) => {
      const { catalogue, today, hash, knownPartners, partnerSignatories } = contextOf(file);
      return draftTasks(standingOf(file, catalogue, { today, hash, knownPartners, partnerSignatories }), false).find(({ id }) => id === task)?.path;
    };
    expect([pathOf(whole, 'people'), pathOf(worded, 'people')]).toEqual(['purpose', 'purpose/edit']);
    expect([pathOf(whole, 'details'), pathOf(chosen, 'details')]).toEqual(['details', 'details/choose']);
  });
});

describe('a changed choice is walked before the check', () => {
  it('to the words that it says are changed, although they were written before', () => {
    expect(onwards(worded, 'purpose', { wording: 'change' })).toBe('purpose-edit');
    expect(onwards(chosen, 'details', { enough: 'change' })).toBe('details-choose');
    expect(onwards(worded, 'purpose', { wording: 'use' })).toBeUndefined();
    expect(onwards(worded, 'purpose-edit', own)).toBeUndefined();
  });
  it('to a question that it asks again, although it was answered before', () => {
    const lacking = answerAll(whole, {
      people: { who: ['adults', 'may-lack-capacity'], howMany: 'under-50' },
      capacity: { steps: 'use' },
      'legal-read': { read: 'read' },
    });
    const adults = answer(lacking, 'people', { who: 'adults', howMany: 'under-50' });
    expect(onwards(adults, 'people', { who: ['adults', 'may-lack-capacity'], howMany: 'under-50' })).toBe('capacity');
    expect(onwards(lacking, 'people', { who: ['adults', 'may-lack-capacity'], howMany: '50-500' })).toBeUndefined();
  });
  it('to pages that list other details than those they were answered for', () => {
    const explained = answerAll(chosen, { 'details-choose': { items: ['name', 'phone', 'dob'] }, 'details-why/dob': { reason: 'To tell people apart' } });
    const looked = answer(explained, 'details-check', {});
    expect(keys(missing(stepsOf(looked)))).toEqual([]);
    const more = answerAll(looked, {
      'details-choose': { items: ['name', 'phone', 'dob', 'mental-health'] },
      'details-why/mental-health': { reason: 'To know how to talk' },
    });
    expect(keys(missing(stepsOf(more)))).toEqual(expect.arrayContaining(['details-check', 'details-sensitive']));
    const each = answerAll(more, { 'details-check': {}, 'details-sensitive': { each: 'everyone' } });
    expect(keys(missing(stepsOf(each)))).not.toContain('details-sensitive');
  });
  it('and otherwise to the next page without an answer', () => {
    const { 'send-how': _, ...answers } = worded.answers;
    expect(onwards({ ...worded, answers }, 'purpose-edit', own)).toBe('send-how');
  });
});
