import { expect, it } from 'vitest';
import { assessModel } from '../legal-basis/assess-model';
import { charity, debtAdvice, organisation, receivingParty, sharingParty, surgery } from '../legal-basis/testing/models';
import { goldenFile } from '../print/testing/golden-file';
import type { AgreementFile } from './agreement-file';
import type { AgreementModel } from './model';
import { moveOf } from './moves';

const guardian = { name: 'Jo Example', role: 'Caldicott Guardian' };
const trust = organisation({ id: 'charity', name: 'Exampleton Trust', kind: 'nhs-trust', publicAuthority: true });
const council = { ...surgery, kind: 'council' as const };
const socialCare = { ...debtAdvice().service, kind: 'social_care' as const };

function held(model: AgreementModel, file: AgreementFile = { ...goldenFile, status: 'with-partner' }): boolean {
  const facts = { file, side: 'sharing', model, result: assessModel(model), missing: [], unconfirmed: [], missingReview: [], signed: [] } as const;
  return moveOf(facts, 'issue-for-signature')?.unmet.includes('caldicott-named') === true;
}

it.each([
  ['a council that shares', { parties: [sharingParty({ organisation: council }), receivingParty()] }],
  ['a charity that a council pays for care', { service: socialCare, parties: [sharingParty(), receivingParty({ commissioned: ['adult_social_care'] })] }],
  ['a trust that gives social care itself', { service: socialCare, parties: [sharingParty(), receivingParty({ organisation: trust })] }],
] as const)('%s has a Caldicott Guardian, or another arrangement in words, before the final version', (_who, changes) => {
  const model = debtAdvice(changes);
  expect(held(model)).toBe(true);
  const [sharing, receiving] = model.parties;
  if (!sharing || !receiving) throw new Error('two sides');
  const named = (contacts: object) => ({
    ...model,
    parties: [sharing, receiving].map((party) => ({
      ...party,
      organisation: { ...party.organisation, contacts: { ...party.organisation.contacts, ...contacts } },
    })),
  });
  expect(held(named({ caldicott: guardian }))).toBe(false);
  expect(held(named({ caldicottAlternative: 'the registered manager' }))).toBe(false);
  expect(held(named({ caldicottAlternative: '' }))).toBe(true);
});

it('is not asked where nobody gives adult social care that the public pays for', () => {
  expect(held(debtAdvice({ parties: [sharingParty(), receivingParty({ organisation: charity })] }))).toBe(false);
});
