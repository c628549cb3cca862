import { describe, expect, it } from 'vitest';
import { draftQuestions } from './draft';
import { draftServiceQuestions } from './draft-service';

describe('the questions about the service', () => {
  it('stand under “Check before you start” only before there is a draft', () => {
    expect(draftQuestions.filter(({ section }) => section === 'Check before you start').map(({ id }) => id)).toEqual(['share']);
  });
  it('say how to answer where the NHS pays a part', () => {
    const pays = draftServiceQuestions.find(({ id }) => id === 'who-pays');
    expect([pays?.hint, pays?.fields[0]?.errors.exclusive].join(' ')).toMatch(/pays a part of it.*only who pays a part/u);
  });
});
