import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { askedOf } from './asked';

it('reads no service that was left in the address of another purpose', () => {
  const planning = { purpose: 'planning', nation: 'england', sender: 'charity', receiver: 'charity', details: ['everyday'], who: ['adults'] } as const;
  const names = (given: Parameters<typeof askedOf>[0]) => askedOf(given, catalogue).steps.flatMap((step) => step.names);
  expect(names({ ...planning, service: 'hospice' })).toEqual(names(planning));
  expect(names({ ...planning, details: ['health'] })).toContain('bound');
});
