import { expect, it } from 'vitest';
import { contactSheet } from '../print/contact-sheet';
import { goldenFile } from '../print/testing/golden-file';
import { carriedSheet } from './carried-sheet';
import type { ContactNotice } from './contact-notice';
import { rowOf } from './sheet-in-force';

const base = contactSheet(goldenFile, '2026-11-21');
const notice: ContactNotice = {
  id: 'n',
  notice: 'n',
  reference: goldenFile.reference,
  side: 'sharing',
  line: 'safeguarding',
  before: { name: 'x' },
  after: { name: 'Sam Lee', phone: '01632 960 113' },
  from: '2027-01-01',
  by: 'maya',
  byName: 'Maya',
  at: '2026-12-01T09:00:00.000Z',
};
const { safeguarding: _, ...contacts } = goldenFile.sharing.contacts;
const fresh = (name?: string) =>
  contactSheet(
    name ? { ...goldenFile, sharing: { ...goldenFile.sharing, contacts: { ...contacts, safeguarding: { name, role: 'Lead' } } } } : goldenFile,
    '2027-06-01',
  );
const lead = (sheet: typeof base) => rowOf(sheet, 'sharing', 'safeguarding')?.name;

it('keeps what was told by notice while the profile says what it said, and follows a profile that has changed', () => {
  expect(lead(carriedSheet(fresh(), { base, notices: [notice] }, '2027-06-01'))).toBe('Sam Lee');
  expect(lead(carriedSheet(fresh('Jo Reed'), { base, notices: [notice] }, '2027-06-01'))).toBe('Jo Reed');
  expect(lead(carriedSheet(fresh(), { base, notices: [notice] }, '2026-12-15'))).toBe(lead(base));
  expect(carriedSheet(fresh(), undefined, '2027-06-01')).toEqual(fresh());
});

it('carries no mailbox that nobody has confirmed', () => {
  const mailbox = { ...notice, line: 'team' as const, after: { name: 'Link workers', phone: '01632 960 107', email: 'new@northfield.example' } };
  const row = rowOf(carriedSheet(fresh(), { base, notices: [mailbox] }, '2027-06-01'), 'sharing', 'team');
  expect(row).toEqual({ job: 'Team that refers', name: 'Link workers', phone: '01632 960 107', email: rowOf(base, 'sharing', 'team')?.email });
});
