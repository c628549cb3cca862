import { describe, expect, it } from 'vitest';
import * as agreements from './agreements';
import * as organisations from './organisations';
import { anAgreedAgreement } from './testing/agreed-agreement';
import { testNow, testStore } from './testing/test-store';

describe('an agreement that is read again', () => {
  it('is the same object while nothing has changed, and another one after every change that it shows', async () => {
    const store = testStore();
    const { reference, sharing, partner } = await anAgreedAgreement(store);
    const look = async () => {
      const found = await agreements.file(store.q, reference, [sharing.id]);
      if (!found || !partner) throw new Error('the agreement is gone');
      return { found, partner };
    };
    const first = await look();
    expect((await look()).found).toBe(first.found);

    await store.tx((q) => agreements.change(q, first.found, { heldBy: 'ig-lead' }, testNow));
    const second = await look();
    expect(second.found).not.toBe(first.found);
    expect(second.found.answers).toBe(first.found.answers);

    const renamed = { ...second.partner, name: 'Riverside Money Advice' };
    await store.tx((q) => organisations.saveProfile(q, renamed, { page: 'about', revision: 1, by: 'x' }, testNow));
    expect((await look()).found.partner?.name).toBe('Riverside Money Advice');
  });

  it('is nobody else’s', async () => {
    const store = testStore();
    const { reference, sharing } = await anAgreedAgreement(store);
    expect(await agreements.file(store.q, reference, [sharing.id])).toBeDefined();
    expect(await agreements.file(store.q, reference, ['exampleton-hospice'])).toBeUndefined();
  });

  it('cannot be changed by whoever holds it', async () => {
    const { answers } = await anAgreedAgreement(testStore());
    expect(() => Object.assign(answers, { service: undefined })).toThrow(TypeError);
    expect(() => Object.assign(answers.service?.value ?? {}, { serviceType: 'x' })).toThrow(TypeError);
  });
});
