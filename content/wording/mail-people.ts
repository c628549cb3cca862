// The mails about who acts for an organisation. They go to one person and are about that person alone.
import type { PeopleLetters } from '@/lib/domain/audit/people-letter';
import type { PersonRole } from '@/lib/domain/people/person';
import { profileWords } from './profile';

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const doing = (held: readonly PersonRole[]) =>
  and.format((Object.keys(profileWords.roles) as PersonRole[]).filter((role) => held.includes(role)).map((role) => profileWords.roles[role].toLowerCase()));
const spaced = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`;

const goodCode = 'The code is good for 10 minutes and works once. Tell it to nobody. If you did not ask for it, you can ignore this email.';

/** Nobody else at their organisation could help. */
const onlyAdmin = 'If you are the only admin, tell whoever runs the service.';

export const peopleLetters: PeopleLetters = {
  'mail-colleague-invited': ({ organisation, by, roles, until, link }) => ({
    subject: `Join ${organisation} in Sharing Agreed`,
    paragraphs: [
      `${by} asks you to act for ${organisation} in Sharing Agreed, where organisations agree how details about people are shared. What you would do there: ${doing(roles)}.`,
      'Open the link and press one button. A code comes to this mailbox, and you are in. There is nothing to install and no password to choose.',
      link,
      `The invitation is for this mailbox alone and works once, until ${until}.`,
      `If you do not know ${by}, ignore this email: nothing happens.`,
    ],
  }),
  'mail-joining-code': ({ organisation, code }) => ({
    subject: `Your code to join ${organisation} in Sharing Agreed`,
    paragraphs: [`Your code is ${spaced(code)}`, 'Enter it on the page that asked for it.', goodCode],
  }),
  'mail-roles-changed': ({ organisation, by, roles, link }) => ({
    subject: `What you do for ${organisation} has changed`,
    paragraphs: [
      `${by} has changed what you do in Sharing Agreed. It is now: ${doing(roles)}.`,
      'You have been logged out, so log in again. If you did not expect this, ask them.',
      link,
    ],
  }),
  'mail-removed': ({ organisation, by }) => ({
    subject: `You no longer act for ${organisation}`,
    paragraphs: [
      `${by} has removed you from ${organisation} in Sharing Agreed, and you have been logged out.`,
      'What you wrote and signed stays as it is, with your name. If you did not expect this, ask them.',
    ],
  }),
  'mail-email-code': ({ code }) =>
    code === ''
      ? {
          subject: 'This address has an account in Sharing Agreed',
          paragraphs: [
            'Somebody asked to use this email address for another account. That cannot be done, and nothing has changed.',
            'If it was you, log in with this address. If not, you can ignore this email.',
          ],
        }
      : {
          subject: 'Confirm your new email address',
          paragraphs: [
            `Your code is ${spaced(code)}`,
            'Enter it on the page that asked for it. From then on you log in to Sharing Agreed with this address.',
            goodCode,
          ],
        },
  'mail-email-asked': ({ other, link }) => ({
    subject: 'Somebody asked to change your email address',
    paragraphs: [
      `Somebody who is logged in to Sharing Agreed as you asked to log in with ${other} from now on. If it was you, there is nothing to do here.`,
      'If it was not you, stop it:',
      link,
    ],
  }),
  'mail-email-changed': ({ other, link }) => ({
    subject: 'Your email address was changed',
    paragraphs: [
      `Your account in Sharing Agreed now has the address ${other}. If it was you, there is nothing to do here.`,
      'If it was not you, put it back within 7 days:',
      link,
    ],
  }),
  'mail-deputy-acted': ({ other, beside, agreement, link }) => ({
    subject: `${other} has done something for you${beside === undefined ? '' : ` or ${beside}`}: agreement ${agreement}`,
    paragraphs: [
      beside === undefined
        ? `${other} stands in for you, and has done something in your place today with agreement ${agreement}. What it was stands in its history, with both names.`
        : `${other} stands in for you and for ${beside}, and has done something today with agreement ${agreement} that any of you could do. What it was stands in its history, with all names.`,
      'There is nothing for you to do. You get one email a day for each agreement, however much is done.',
      link,
    ],
  }),
  'mail-deputy-named': ({ organisation, by, other, until, link }) => ({
    subject: `You stand in for ${other}`,
    paragraphs: [
      by === other
        ? `${by} asks you to stand in for them at ${organisation}, ${until}. What waits for ${other} is on your home page then.`
        : `${by} has named you to stand in for ${other} at ${organisation}, ${until}. What waits for ${other} is on your home page then.`,
      'It begins and ends by itself. What you do is kept with both names. You do not sign for them.',
      link,
    ],
  }),
  'mail-deputy-ended': ({ organisation, by, other, link }) => ({
    subject: `${other} no longer stands in for you`,
    paragraphs: [
      `${other} no longer stands in for you at ${organisation} in Sharing Agreed${by === other ? '' : `. ${by} has ended it`}. What waits for you waits for you alone now.`,
      'If you are still away, or will be, somebody else can stand in:',
      link,
    ],
  }),
  'mail-password-reset': ({ link }) => ({
    subject: 'Set a new password for Sharing Agreed',
    paragraphs: [
      'Somebody asked to set a password for your account in Sharing Agreed. If it was you, open the link and choose one:',
      link,
      'The link is good for 30 minutes and works once. If it was not you, ignore this email: nothing happens.',
    ],
  }),
  'mail-password-changed': ({ link }) => ({
    subject: 'Your password was changed',
    paragraphs: [
      'The password of your account in Sharing Agreed was set, changed or removed. If it was you, there is nothing to do here.',
      'If it was not you, set a new one. That ends every session of your account:',
      link,
      `Then tell an admin of your organisation. ${onlyAdmin}`,
    ],
  }),
  'mail-authenticator-changed': ({ link }) => ({
    subject: 'Your authenticator app was changed',
    paragraphs: [
      'The authenticator app of your account in Sharing Agreed was set up or removed. If it was you, there is nothing to do here.',
      `If it was not you, tell an admin of your organisation today. They can remove it. ${onlyAdmin} Then set a new password, or log in with a code by email, and look at your account:`,
      link,
    ],
  }),
  'mail-account-closed': ({ link }) => ({
    subject: 'Your account is closed',
    paragraphs: [
      'Somebody, perhaps you, asked to log in to Sharing Agreed with this email address. Its account acts for no organisation any more, so there is nothing to log in to. What you can do:',
      link,
      'If it was not you, ignore this email.',
    ],
  }),
  'mail-second-step-required': ({ organisation, link }) => ({
    subject: 'Set up an authenticator app before you sign',
    paragraphs: [
      `${organisation} now asks everybody who signs for it in Sharing Agreed to set up an authenticator app. You type a code from it when you log in and before you sign. You can set it up now, or when you next sign:`,
      link,
    ],
  }),
  'mail-second-step-ended': ({ organisation, by, link }) => ({
    subject: `${organisation} no longer asks for an authenticator app`,
    paragraphs: [
      `${by} has ended the rule that everybody who signs for ${organisation} needs an authenticator app. If you have one, it still counts for your own account.`,
      'If you did not expect this, ask them.',
      link,
    ],
  }),
  'mail-recovery-code-used': ({ left, link }) => ({
    subject: 'A code for a lost phone was used',
    paragraphs: [
      `Somebody logged in to Sharing Agreed as you with one of your codes for a lost phone. You have ${left} left. If it was you, you can set up another phone or make new codes here:`,
      link,
      `If it was not you, log in and make new codes, and tell an admin of your organisation. ${onlyAdmin}`,
    ],
  }),
  'mail-work-handed-over': ({ organisation, by, other, link }) => ({
    subject: `Agreements of ${other} are yours now`,
    paragraphs: [`${by} has handed you the agreements at ${organisation} that ${other} had. What needs you is on your home page.`, link],
  }),
};
