import { expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { carriedAnswer, carriedName, carriedValue } from './carried-answers';

it('suggests what was said of one kind of service for that one alone, and what was said of people for any', () => {
  const asked = { purpose: 'individual', service: 'advocacy', care: 'yes', led: 'health', confirm: 'yes', receiverPaid: 'health', who: 'adults' };
  const suggested = (serviceType: string) => {
    const answers = { [carriedName]: carriedAnswer(asked, 'jo', ''), service: carriedAnswer({ serviceType }, 'jo', '') };
    const ids = ['people-call-it-care', 'care-professional', 'service-confirm', 'who-pays', 'people'];
    return ids.filter((id) => carriedValue(id, answers, catalogue) !== undefined);
  };
  expect(suggested('advocacy')).toEqual(['people-call-it-care', 'care-professional', 'service-confirm', 'who-pays', 'people']);
  expect(suggested('hospice')).toEqual(['people']);
});
