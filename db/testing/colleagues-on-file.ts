// Somebody of Northfield Surgery who is stood in for, and somebody who is invited: what the walk over every command names.
import * as colleagueInvitations from '../colleague-invitations';
import * as deputyships from '../deputyships';
import type { Tx } from '../store';
import { testNow } from './test-store';

export const colleague = 'northfield-reader';

export async function colleaguesOnFile(q: Tx): Promise<void> {
  const organisationId = 'northfield-surgery';
  const days = { fromDay: '2026-01-01', untilDay: '2026-01-02', madeBy: 'northfield-admin', endedAt: null };
  await deputyships.insert(q, { id: 'a-deputyship', organisationId, personId: colleague, deputyId: 'northfield-drafter', ...days }, testNow);
  const asks = { organisationId, invitedBy: 'northfield-admin', mailbox: 'lee@northfield.example', name: 'Lee', jobTitle: 'Nurse' };
  const stamps = { counter: 1, codes: 0, codeAt: null, sentAt: testNow, expiresAt: testNow, revokedAt: null, acceptedAt: null, acceptedBy: null };
  await colleagueInvitations.issue(q, { id: 'of-a-colleague', roles: ['reader'], ...asks, ...stamps }, testNow);
}
