// The words around switching mails off by the link that they carry. Whoever opens it has not logged in, and may be anybody who reads the mailbox.
import type { Stoppable } from '@/lib/domain/audit/mail-group';

const kinds: Readonly<Record<Stoppable, string>> = {
  agreements: 'These emails say that an agreement is sent to you, comes back, or waits for your reading.',
  comments: 'These emails say that somebody comments on a section, or replies.',
  checklists: 'These emails say that a checklist is sent, decided on, or asks you something.',
  reminders: 'These emails remind you that a day comes near or has passed.',
  daily: 'These emails come once a day and gather what happened.',
};

export const stopEmailsWords = {
  h1: 'Stop these emails',
  kinds,
  button: 'Stop these emails',
  after: 'Emails that keep people and accounts safe are always sent, for example codes. Looking at this page changes nothing.',
  stopped: { h1: 'These emails are switched off', text: 'They do not come any more. What they say still stands in Sharing Agreed. Log in to choose again.' },
  dead: { h1: 'This link does not work any more', text: 'It may be old, or cut short. Nothing was changed. Log in to choose which emails you get.' },
  way: 'Choose which emails you get',
  /** What a mail program is told, which nobody may ever read. */
  byProgram: {
    stopped: ['These emails are switched off', 'They do not come any more. Log in to choose again.'],
    dead: ['This link does not work any more', 'Nothing was changed. Log in to choose which emails you get.'],
    other: ['Not allowed', 'Nothing was changed. Open the link of the email, and press the button.'],
    tooMany: ['Too many tries', 'This was tried too often. Wait a while and try again.'],
  },
} as const;
