import { expect, it } from 'vitest';
import { aCharity, aPractice } from '@/db/testing/builders';
import type { Form } from '../questions/form';
import { readForm } from '../questions/read-form';
import { ownNumbers } from './own-numbers';

const form: Form = {
  fields: [{ name: 'note', kind: 'textarea', label: 'Message', errors: { empty: 'Enter a message' } }],
  ownNumbers: ownNumbers(aPractice(), aCharity()),
};
const asks = (note: string, of: Form = form) => 'interruption' in readForm(of, { note }, '2026-11-23');

it('asks nothing about a number that stands in the profile of either side, however it is written', () => {
  const own = ['Ring us on 01632 960100', 'Ring +44 (0)1632 960100', 'Ring 0044 1632 960100 by noon'];
  expect(own.map((note) => asks(note))).toEqual([false, false, false]);
  expect(own.map((note) => asks(note, { fields: form.fields }))).toEqual([true, true, true]);
  expect([asks('Ring 01632 960177'), asks('Ring 01632 960100 or 01632 960177')]).toEqual([true, true]);
});
