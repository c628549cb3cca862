// Details by which somebody else is known, who did not come to be helped: they have interests of their own (UK GDPR Article 6(1)(f)).
export const othersNamed: readonly string[] = [
  'next-of-kin',
  'emergency-contact',
  'carer-details',
  'carer-health',
  'cared-for',
  'household',
  'food-parcel',
  'alleged-perpetrator',
  'child-protection',
  'court-order',
];
