import { expect, it } from 'vitest';
import type { Organisation } from '../people/organisation';
import { contactSheet } from './contact-sheet';
import { goldenFile } from './testing/golden-file';

const jobs = (sharing: Organisation) => contactSheet({ ...goldenFile, sharing }, '2026-11-21').sides[0]?.rows.map(({ job }) => job);
const { caldicott, ...contacts } = goldenFile.sharing.contacts;

it('says when somebody answers, and who the senior person is', () => {
  const incidents = { ...contacts.incidents, hours: 'day and night' };
  const siro = { name: 'Ann Lee', role: 'Chair of trustees' };
  expect(jobs({ ...goldenFile.sharing, contacts: { ...contacts, siro, incidents } })).toEqual(
    expect.arrayContaining(['Senior information risk owner', 'Incidents (day and night)']),
  );
  expect(jobs(goldenFile.sharing)).toContain('Caldicott Guardian');
  expect(caldicott).toBeDefined();
});

it('takes nobody for a desk that a new organisation has not named', () => {
  expect(jobs({ ...goldenFile.sharing, unanswered: ['people'] })).toEqual(['IG lead', 'Team that refers']);
});

it('has a number on the row of referrals, since section 4 has staff ring it: that of the person who looks after information where the desk has none', () => {
  const { partner } = goldenFile;
  if (!partner) throw new Error('no partner');
  const { referrals, ...others } = partner.contacts;
  const rung = (desk: typeof partner.contacts) =>
    contactSheet({ ...goldenFile, partner: { ...partner, contacts: desk } }, '2026-11-21').sides[1]?.rows.find(({ job }) => job === 'Referrals');
  expect(rung(others)?.phone).toBe(others.igLead.phone);
  expect(rung({ ...others, referrals: { name: 'Desk', role: 'Referrals', phone: '01632 960199' } })?.phone).toBe('01632 960199');
  expect(referrals).toBeDefined();
});

it('has the number of whoever stands in for a Caldicott Guardian, as the Guardian’s own would stand there', () => {
  const instead = { ...contacts, caldicottAlternative: 'The head of legal services decides', alternativePhone: '01632 960144' };
  const rows = contactSheet({ ...goldenFile, sharing: { ...goldenFile.sharing, contacts: instead } }, '2026-11-21').sides[0]?.rows;
  expect(rows).toContainEqual({ job: 'In place of a Caldicott Guardian', name: 'The head of legal services decides', phone: '01632 960144' });
});
