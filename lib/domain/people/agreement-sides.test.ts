import { expect, it } from 'vitest';
import { isPartnerKind, startsAgreements } from './agreement-sides';
import type { OrganisationKind } from './organisation';

const kinds: readonly OrganisationKind[] = ['gp-practice', 'nhs-trust', 'icb', 'council', 'other-public', 'charity', 'community-group', 'company'];

it('lets health and care organisations start an agreement, and voluntary ones and companies answer it', () => {
  expect(kinds.filter((kind) => startsAgreements({ kind }))).toEqual(['gp-practice', 'nhs-trust', 'icb', 'council', 'other-public']);
  expect(kinds.filter((kind) => isPartnerKind({ kind }))).toEqual(['charity', 'community-group', 'company']);
});
