import { expect, it } from 'vitest';
import { meetsTheWrongHands } from './wrong-hands';

const endangers = [
  'we put them in a letter to the home address',
  'We write to the person at home',
  'Staff send them home by post',
  'They go to the home address',
  'We call the landline',
  'Staff ring her home phone',
  'We leave a message on the shared phone',
  'We leave a voicemail',
  'Details are left on the answerphone',
  'They are sent in an ordinary letter',
  'They go by ordinary email',
  'We send them in a text message',
  'We tell her husband',
  'Staff give them to the person’s family',
  'They are set out in the appointment letter',
  'We post them to the house',
  'We only leave a voicemail',
  'We put them in a letter to the home address so that they stay safe',
  'We ring the house and tell whoever answers the phone',
  'Her husband keeps them for her',
  'We post a card to the home',
  'The shared family email address gets a copy',
  'Everybody in both organisations can see them',
];

/** How details that could endanger somebody are kept from the wrong hands, by whoever knows how. */
const sound = [
  'we never write to the home address',
  'letters go to a safe address',
  'A letter goes to a safe address only, never to the home',
  'No letters are sent home',
  'In a sealed envelope',
  'Nothing is sent to the home address',
  'Letters to the home address are never sent',
  'We ring the safe number alone, and leave no message',
  'Staff do not call the landline',
  'They are not put in letters, voicemail or email',
  'We never leave a message that says who we are',
  'They go by post to the manager of the refuge, marked for the addressee only',
  'Only two named case workers see them, and they never leave the case system',
  'By encrypted email to one named adviser',
  'We do not tell the family',
  'The other person may read post at home, so nothing is posted',
  'We speak to the person alone, away from home',
  'Staff tell the partner by phone whom they may ring',
  'Kept in a locked cabinet at the office',
  'Staff ask each person which number is safe before they ring',
  'Because letters to the home address are opened by others, we ring the safe number',
  'Workers carry none of them on home visits',
  'We write to a PO box that the person chose',
  'If the person asks us to, we leave a voicemail that names nobody',
  'Sent by email between NHSmail and the charity’s accredited mailbox',
  'We send these by email with a password',
  'By email to the shared inbox of the safeguarding team, which only two people read',
  'We put these in a letter handed to the person in clinic',
  'Details are listed in a letter that the person collects by hand',
  'Staff give them to the family court adviser',
  'The person reads them through at home with the worker',
  'The worker rings the home number only after the person has told us it is unshared',
  'We share them by e-mail using TLS to an accredited address',
  'Nobody else in both organisations can see them',
  'We never ring the house, and tell nobody who answers the phone',
];

it('is a letter home, the landline, a voicemail, ordinary email or the family', () => {
  expect(endangers.filter((text) => meetsTheWrongHands(text) === undefined)).toEqual([]);
});

it('is no way that somebody who knows how would choose', () => {
  expect(sound.map((text) => [text, meetsTheWrongHands(text)])).toEqual(sound.map((text) => [text, undefined]));
});
