// The words about mail that did not arrive, for the admin of an organisation.
import type { MailFault } from '@/lib/domain/audit/mail-fault';

export const undeliveredWords = {
  h1: 'Emails that did not arrive',
  said: 'Emails to people of your organisation, and emails about what your organisation did. Each was tried for about a day, or refused for good. They are listed for 90 days.',
  none: 'Every email has arrived. One that does not arrive is listed here.',
  to: 'To',
  subject: 'Subject',
  why: 'Why',
  when: 'Given up',
  again: 'Send again',
  askForNewCode: 'The code in it has run out. This person can ask for a new one on the log in page.',
  /** For an admin, on the home page and in the list of all organisations. {n} is more than 1. */
  notice: { one: '1 email did not arrive', many: '{n} emails did not arrive' },
  because: 'You can see why, and send it again',
  tag: 'Email',
} as const;

/** Why a mail did not arrive, and what helps. */
export const faultWords: Readonly<Record<MailFault, string>> = {
  'address-refused': 'Their mail server does not accept mail for this address. Check the address with the person.',
  'sender-refused': 'The mail server does not accept mail from the address that this service sends from. Tell whoever runs the service.',
  'message-refused': 'The mail server read the email and refused it, for example as unwanted advertising. Tell whoever runs the service.',
  'log-in-refused': 'The mail server did not let this service in. Tell whoever runs the service.',
  'not-secure': 'The mail server could not be reached by a secure connection. Tell whoever runs the service.',
  'put-off': 'The mail server asked us to try later, each time. Their mailbox may be full.',
  'not-answering': 'The mail server did not answer. Send it again when it works.',
  'broken-off': 'The mail server stopped answering while the email was on its way. It may have arrived: ask the person before you send it again.',
  'too-late': 'The mail server did not take the email in the 10 minutes in which its code was good.',
  other: 'The mail server gave an answer that we did not understand. Tell whoever runs the service.',
};
