// Who gives care for the NHS: its bodies, and whoever they pay to give health care.
import type { OrganisationKind } from '../people/organisation';
import type { Party } from './model';

const nhsBodies: readonly OrganisationKind[] = ['gp-practice', 'nhs-trust', 'icb'];

export const givesCareForNhs = ({ organisation, commissioned }: Pick<Party, 'organisation' | 'commissioned'>): boolean =>
  nhsBodies.includes(organisation.kind) || commissioned.includes('health');
