import { describe, expect, it } from 'vitest';
import { ownDetailsForm } from '@/content/questions/account';
import { colleagueForm } from '@/content/questions/colleague';
import { inviteeForm } from '@/content/questions/new-partner';
import { invitationForm } from '../people/invitation-form';
import { someoneElse } from '../people/naming-signatory';
import { namesWebAddress } from './names-web-address';
import { readText } from './read-text';

describe('a name or a job that goes into our mails', () => {
  it.each([
    'https://evil.example',
    'Log in at www.evil',
    'Lee evil.example',
    'Lee EVIL.Com',
    'see x.co now',
    'Lee evil。example',
    'lee@evil.example',
    '10.1.2.3/a',
  ])('is none with a web address in it: %s', (text) => expect(namesWebAddress(text)).toBe(true));
  it.each(['Lee Marsh', 'J.R. Smith', 'J.R.Smith', 'Dr. Ana-María O’Neill Jr.', 'Nurse, Ph.D.', 'B.Sc. nursing', 'Deputy manager (nights) no. 2'])(
    'is one as people write it: %s',
    (text) => expect(namesWebAddress(text)).toBe(false),
  );

  it('is asked for so in every form that takes one', () => {
    const sentence = { name: 'Enter their name', job: 'Enter their job' };
    const all = [ownDetailsForm.fields, colleagueForm(['reader']).fields, inviteeForm.fields, invitationForm.fields, someoneElse(sentence)].flat();
    const asked = all.filter(({ name }) => ['name', 'job', 'person'].includes(name));
    expect(asked).toHaveLength(8);
    for (const field of asked) expect(readText(field, 'Lee evil.example').error).toMatch(/^Remove the web address from /);
    for (const field of asked) expect(readText(field, 'Lee Marsh')).toEqual({ value: 'Lee Marsh' });
  });
});
