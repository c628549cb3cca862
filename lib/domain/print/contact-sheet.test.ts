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
