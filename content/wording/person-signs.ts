// What a text may hold that is about a real person, in words: on the page that asks, and in the history where it was kept all the same.
import type { IdentifierKind } from '@/lib/domain/registers/patient-identifiers';

export const personSigns: Readonly<Record<IdentifierKind, string>> = {
  'nhs-number': 'an NHS number',
  'ni-number': 'a National Insurance number',
  'date-of-birth': 'a date of birth',
  email: 'an email address',
  phone: 'a phone number',
  postcode: 'a postcode',
};

/** {signs}: “a date of birth and a phone number”. */
export const keptAnyway = 'We asked whether a text is about a real person, because of what looks like {signs}. It was kept.';
