import { describe, expect, it } from 'vitest';
import { bareProfile } from './bare-profile';
import { isProfileFinished, missingInProfile, profilePagesOf } from './missing-in-profile';
import type { Organisation } from './organisation';

const person = { name: 'Ella Park', role: '', email: 'ella@riverside.example' };
const invited = bareProfile({ id: 'riverside', name: 'Riverside Debt Advice', shortName: '', kind: 'charity' }, person);
const { unanswered: _, ...read } = invited;
const finished: Organisation = { ...read, shortName: 'Charity', address: '2 Mill Lane' };

describe('what is missing in a profile', () => {
  it('is every page of a charity that was invited yesterday, and never the law or a DSPT page', () => {
    expect(missingInProfile(invited)).toEqual(['about', 'numbers', 'people']);
    expect(missingInProfile({ ...invited, unanswered: ['people'], shortName: 'Charity' })).toEqual(['numbers', 'people']);
  });

  it('is nothing once every page is answered and nothing would be left open in print', () => {
    expect(isProfileFinished(finished)).toBe(true);
    expect(missingInProfile({ ...finished, shortName: '' })).toEqual(['about']);
    expect(missingInProfile({ ...finished, contacts: { ...finished.contacts, incidents: { name: '', role: '' } } })).toEqual(['people']);
  });

  it('asks a body that sends for its law, a team and its DSPT result', () => {
    const surgery: Organisation = { ...finished, kind: 'gp-practice', publicAuthority: true };
    expect(profilePagesOf(surgery)).toEqual(['about', 'numbers', 'law', 'people', 'dspt', 'sites']);
    expect(missingInProfile(surgery)).toEqual(['people', 'dspt']);
  });

  it('asks a charity that a public body pays to give care for its law', () => {
    expect(profilePagesOf({ ...finished, commissioned: ['health'] })).toContain('law');
    expect(profilePagesOf({ ...finished, commissioned: [] })).not.toContain('law');
  });
});
