import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { exerciseClass } from '../print/testing/other-files';
import { printedText } from '../print/testing/printed';
import { suggestedKeeping } from './suggested-wording';

it('suggests to a club the mailbox in which it gets referrals, to anybody else their system', () => {
  const place = (kind: 'wider_support' | 'health_care', partner: 'community-group' | 'charity') =>
    suggestedKeeping({ kind }, catalogue, { kind: partner }).place;
  expect(place('wider_support', 'community-group')).toBe('its referrals mailbox');
  expect(place('wider_support', 'charity')).toBe('its case system');
  expect(place('health_care', 'community-group')).toBe('its care record system');
  expect(printedText(exerciseClass)).toContain('keeps referrals in its referrals mailbox; the person who answers referrals');
});
