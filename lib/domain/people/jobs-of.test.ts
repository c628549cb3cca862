import { expect, it } from 'vitest';
import { aPractice } from '@/db/testing/builders';
import { jobsOf } from './jobs-of';

it('offers each job once, with everybody who does it, and none that the box cannot hold', () => {
  const { contacts } = aPractice();
  const own = { ...contacts, igLead: { name: 'Tom Ashby', role: 'Service manager' }, safeguarding: { name: 'Ella Park', role: ' service manager ' } };
  const offers = jobsOf(
    { contacts: { ...own, objections: { name: '', role: 'Trustee' }, incidents: { name: 'X', role: 'y'.repeat(61) }, dpo: { name: 'Z', role: '' } } },
    60,
  );
  expect(offers).toContainEqual({ value: 'Service manager', label: 'Service manager: Tom Ashby, Ella Park' });
  expect(offers).toContainEqual({ value: 'Trustee', label: 'Trustee' });
  expect(offers.every(({ value }) => value !== '' && value.length <= 60)).toBe(true);
});
