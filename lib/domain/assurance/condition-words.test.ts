import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { asksFirstOfAll } from './condition-words';

it.each([
  'The notice names us before sharing starts',
  'Sharing may not start until the notice is published',
  'Sharing must not start until the notice is published.',
  'No referral until both laptops are encrypted',
  'No referrals are made until the drawer has a lock',
  'Training must be complete prior to any sharing',
  'Nothing is sent until the coordinator is trained',
  'We will not send details until the notice is there',
  'Do not refer until the mailbox is secure',
  'Sharing starts only when the notice is on the website',
  'A refresher is not needed; the notice is on the website before the first referral comes',
  'Both are trained before we go live',
  'Two more are trained prior to sharing',
  'They name somebody before they send anything',
])('asks for something first: %s', (text) => expect(asksFirstOfAll(text)).toBe(true));

it.each([
  'Refresher training done; not a condition before sharing starts',
  'It does not have to be published before sharing starts',
  'The plan is short',
  'We keep no referrals on paper until the cupboard has a lock',
  'We ask each person before sharing with anybody else',
  'The checklist was read before sharing began',
  'Until then nobody new starts',
  'We look again before sharing ends',
  'They had no policy before sharing was agreed',
  'We check the address before each message',
])('asks for nothing first: %s', (text) => expect(asksFirstOfAll(text)).toBe(false));

it('knows the ready safeguards that name the first referral', () => {
  const first = catalogue.checklist.filter(({ readyPlan }) => asksFirstOfAll(readyPlan.interimSafeguard)).map(({ id }) => id);
  expect(first).toEqual(['contracts', 'training', 'confidentiality']);
});
