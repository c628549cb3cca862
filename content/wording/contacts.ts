// The words of the contact sheet and of changing a line of it. {own}, {other}, {job}, {date}, {mailbox}, {earlier}, {number}, {name} and
// {when} are filled in.
import type { MailboxCheck } from '@/lib/domain/contacts/confirm-mailbox';
import type { ContactLine } from '@/lib/domain/contacts/contact-line';

export const contactWords = {
  h1: 'Contact sheet',
  about: {
    profiles:
      'As both organisations describe themselves on {date}. It is not part of what is signed. It is fixed with the final version, and from the last signature on each side changes its own contacts by telling the other.',
    fixed:
      'As it stands beside the final version. It is not part of what is signed. From the last signature on each side changes its own contacts by telling the other.',
    signed: 'As it stands on {date}. It is not part of what is signed: changing a contact tells {other} and needs no new signature.',
  },
  /** Somebody of the own side who was removed and stands there by name. */
  left: {
    one: '{name} has left and still stands on the contact sheet: {job}',
    many: '{name} has left and still stands on the contact sheet of {number} agreements: {job}',
    text: 'The other side rings whoever stands there. Say who it is now: nothing is signed again.',
    ask: 'The other side rings whoever stands there. Ask whoever drafts agreements or looks after information at {own} to change it.',
    way: 'Say who it is now',
    remove: 'Stands on the contact sheet: {list}. Afterwards, say there who it is now',
    jobs: {
      'ig-lead': 'looks after information',
      senior: 'Caldicott Guardian or in place of one',
      siro: 'senior information risk owner',
      team: 'team that refers',
      safeguarding: 'safeguarding lead',
      objections: 'objections, requests and complaints',
      incidents: 'incidents',
      referrals: 'referrals',
    } satisfies Record<ContactLine, string>,
  },
  ownOnly: 'You can change only the contacts of {own}',
  profile: 'Change the people of {own}',
  since: 'Since {date}',
  change: 'Change',
  changed: 'The contact is changed, and {other} is told',
  willChange: 'The contact will change on {date}, and {other} is told',
  planned: 'From {date}',
  unconfirmed: 'not yet confirmed: use the earlier one',
  alone: 'not yet confirmed: ring first',
  waits: {
    theirs: {
      heading: 'Confirm a new mailbox by telephone',
      text: '{other} says that its mailbox for “{job}” is {mailbox} from {date}. Details about people go there.',
      until: 'Until somebody at {own} has confirmed it, go on using {earlier}.',
      untilAlone: 'Until somebody at {own} has confirmed it, send nothing there.',
      ring: 'Ring {name} on {number}, the number that you had before. Do not ring a number that came with the change.',
      ringOther: 'Ring {name} on a number that you had before. Do not ring a number that came with the change.',
      button: 'I have confirmed it by telephone',
    },
    own: {
      heading: 'A new mailbox is waiting to be confirmed',
      text: '{other} has not confirmed {mailbox} by telephone yet, and goes on using {earlier}. If it is urgent, ring them.',
      alone: '{other} has not confirmed {mailbox} by telephone yet, and sends nothing there. If it is urgent, ring them.',
    },
  },
  checks: {
    secure: 'Secure: an nhs.net mailbox.',
    check: 'Check: this address alone does not show that it meets the secure email standard. Ask {giver} what does, on the telephone.',
    encrypted: 'Section 4 sends each message encrypted, so nothing about the address itself has to be shown.',
    'not-secure': 'Not secure: details may go there in an encrypted message only.',
  } satisfies Readonly<Record<MailboxCheck | 'encrypted', string>>,
  /** To the side whose mailbox it is. */
  checkOwn: 'Check: this address alone does not show that it meets the secure email standard. {reader} will ask you what does, when it rings.',
  confirmed: '{mailbox} was confirmed by telephone by {name} of {organisation} on {when}',
  hub: 'The other side has a new mailbox for details about people. Go on using the earlier one until somebody here has rung and asked.',
  earlier: {
    heading: 'Earlier contact sheets',
    none: 'No earlier sheet: nothing has been changed by notice',
    sheet: 'Contact sheet of {date}, until {until}',
    changed: '{job} of {organisation}: “{before}” became “{after}”. Changed by {name} on {when}',
    confirmed: '{job} of {organisation}: {mailbox} was confirmed by {name} on {when}',
  },
  form: {
    h1: 'Change a contact',
    why: 'Contacts stand on a dated sheet beside the agreement. Changing one tells {other} and needs no new signature.',
    now: 'On the contact sheet today',
    mailbox: 'Details about people go to this mailbox. {other} goes on using the earlier one until it has confirmed a new one by telephone.',
    choose: 'Continue',
    button: 'Change and tell the other side',
    back: 'Back to the contact sheet',
  },
  offer: {
    heading: 'Agreements that name an earlier contact',
    intro: 'A signed agreement keeps its contact sheet. It changes when you tell the other side.',
    one: '{job}: 1 agreement names {before}. Your organisation now names {after}.',
    many: '{job}: {n} agreements name {before}. Your organisation now names {after}.',
    none: 'Every signed agreement names a contact whom your organisation still names.',
    look: 'Look for agreements that name an earlier contact',
    changeOne: 'Change it there',
    changeMany: 'Change it in all {n}',
  },
} as const;
