import { expect, it } from 'vitest';
import { isPartnerKind, startsAgreements } from './agreement-sides';
import { organisationKinds as kinds } from './bare-profile';

it('lets health and care organisations start an agreement, and voluntary ones, companies and the police answer it', () => {
  expect(kinds.filter((kind) => startsAgreements({ kind }))).toEqual(['gp-practice', 'nhs-trust', 'icb', 'council', 'other-public']);
  expect(kinds.filter((kind) => isPartnerKind({ kind }))).toEqual([
    'law-enforcement',
    'provider',
    'hospice',
    'charity',
    'community-group',
    'cic',
    'company',
    'other',
  ]);
});
