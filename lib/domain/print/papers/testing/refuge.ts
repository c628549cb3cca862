// A service for people whom somebody harms, with a detail that could endanger them.
import type { Given } from '@/lib/domain/print/testing/agreement-files';

export const refuge: Given = {
  service: { serviceType: 'domestic-abuse' },
  details: { enough: 'change' },
  'details-choose': { items: ['name', 'phone', 'refuge-address'] },
  'details-danger': { wording: 'use' },
};
