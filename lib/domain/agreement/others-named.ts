// Details by which somebody else is known, who did not come to be helped: they have interests of their own (UK GDPR Article 6(1)(f)).
const othersNamed: readonly string[] = [
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

const ownOfCarer: readonly string[] = ['carer-details', 'carer-health'];

/** A carer who is the one referred did come to be helped: their details are their own. */
export const namesAnother = (itemId: string, referred: boolean): boolean => othersNamed.includes(itemId) && !(referred && ownOfCarer.includes(itemId));
