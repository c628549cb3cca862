// Worked cases of whole agreements: flows between several parties, what is recorded beside them, and what the roll-up says.
import type { Override } from '../result';
import type { AgreementFacts } from '../rules/agreement';
import cases from './agreement-cases.json';
import type { LegalCase } from './cases';

export interface AgreementCase extends Pick<LegalCase, 'id' | 'scenario' | 'expect'> {
  readonly flows: readonly {
    readonly flowId: string;
    readonly sharingPartyId: string;
    readonly receivingPartyId: string;
    readonly facts: LegalCase['facts'];
  }[];
  readonly agreement: AgreementFacts;
  readonly overrides?: readonly Override[];
}

export const agreementCases = cases as unknown as readonly AgreementCase[];
