// Details by which somebody is known: a name, a number, a way to reach or find one person (UK GDPR Article 4(1)).
import { ownItemId } from './chosen-items';
import type { Flow, FlowItem } from './model';

/** Whole documents name whoever they are about. What somebody added in own words may do so too. */
const identifying: readonly string[] = [
  ...['name', 'preferred-name', 'dob', 'nhs-number', 'ni-number', 'photo', 'phone', 'email', 'address', 'safe-contact', 'key-safe', 'refuge-address'],
  ...['full-history', 'letters-results', 'discharge', 'advance-plans', 'court-order', 'police-reference', 'case-study'],
  ...['emergency-contact', 'next-of-kin', 'carer-details', 'cared-for', 'household', 'contact-change'],
  ownItemId,
];

/** Of these details, those that say who the person is. */
export const namingItems = (items: readonly FlowItem[]): readonly FlowItem[] => items.filter(({ itemId }) => identifying.includes(itemId));

/** Whoever logs in sees whose record it is. Where no detail says it, all of them together still could: nobody but a reader can tell. */
export const saysWho = ({ items, methods }: Flow): boolean => methods.includes('access') || namingItems(items).length > 0;
