// Questions that the description of the legal basis API shows: few, plain and unlike each other.
import type { ApiExample } from '@/lib/domain/legal-basis/api/open-api';

export const legalBasisExamples: readonly ApiExample[] = [
  {
    name: 'hospice',
    summary: 'An NHS trust refers to a hospice that it pays, with a clinical summary',
    body: { serviceKind: 'health_care', healthData: true, receiving: { commissioned: 'health' } },
  },
  {
    name: 'debt-advice',
    summary: 'A GP practice refers to debt counselling: name and telephone number only',
    body: { serviceKind: 'wider_support' },
  },
  {
    name: 'cookery-full-record',
    summary: 'A cookery class would get a whole GP record',
    body: { serviceKind: 'wider_support', healthData: true, clinicalDetail: true },
  },
  {
    name: 'safeguarding',
    summary: 'A council and a charity agree a route for safeguarding concerns',
    body: { purpose: 'safeguarding', serviceKind: 'wider_support', healthData: true },
  },
  {
    name: 'research-section-251',
    summary: 'Research with section 251 approval, where people cannot be asked',
    body: { purpose: 'research', serviceKind: 'health_care', healthData: true, s251Reference: 'CAG-REF' },
  },
  {
    name: 'agreement',
    summary: 'An agreement with two flows: a referral, and what the charity reports back',
    body: {
      flows: [
        { flowId: 'outward', sharingPartyId: 'surgery', receivingPartyId: 'charity', serviceKind: 'wider_support', healthData: true },
        { flowId: 'return', sharingPartyId: 'surgery', receivingPartyId: 'charity', serviceKind: 'wider_support', returnFlow: true },
      ],
    },
  },
];
