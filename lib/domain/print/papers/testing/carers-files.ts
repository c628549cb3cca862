// A service for carers whose referral says something of the person cared for too.
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { withAnswers } from '@/lib/domain/checks/contradictions/testing/changed-files';
import { goldenFile } from '@/lib/domain/print/testing/golden-file';

export const wider = { service: { serviceType: 'carers-support' }, 'people-call-it-care': { testA: 'no' } };
export const chosen = (...items: string[]) => ({ details: { enough: 'change' }, 'details-choose': { items } });
export const who = (...people: string[]) => ({
  people: { who: people, howMany: '50-500', carerWhose: ['carer-own', 'cared-for'], carerAgreement: 'each' },
  capacity: { steps: 'use' },
});
export const asks = { 'telling-people': { tell: ['staff', 'leaflet', 'notice'], record: 'form' } };
/** The team’s name shows what its patients are treated for. */
export function fromMemoryClinic(file: AgreementFile): AgreementFile {
  const [first, ...others] = file.sharing.teams;
  if (first === undefined) throw new Error('no team sends the details');
  return { ...file, sharing: { ...file.sharing, teams: [{ ...first, name: 'Memory clinic', revealsHealth: true }, ...others] } };
}

/** The carer is referred, and something is said of the person cared for. */
export const carers = withAnswers(goldenFile, { ...wider, ...who('carers'), ...chosen('name', 'phone', 'cared-for'), ...asks });
