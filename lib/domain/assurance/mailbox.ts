// The mailbox in which the charity gets details (K10), and what its choice is worth as an answer to item 10.
import type { Mailbox } from '../agreement/model';
import { emailRoute } from '../registers/email-route';
import type { Checklist, ItemAnswer } from './checklist';

const choices: readonly Mailbox[] = ['nhsmail', 'secure-standard', 'ordinary', 'no-email', 'not-sure'];

/** The address that gets the details; undefined while there is none. */
export function mailboxAddress({ answers }: Pick<Checklist, 'answers'>): string | undefined {
  const address = answers.email?.value.email;
  return typeof address === 'string' && address !== '' ? address : undefined;
}

/**
 * Which kind of mailbox it is; undefined until K10 is answered. NHS.net Connect is believed only of an nhs.net address: anything else
 * is somebody who is not sure.
 */
export function mailboxOf(checklist: Pick<Checklist, 'answers'>): Mailbox | undefined {
  const chosen = choices.find((one) => one === checklist.answers.email?.value.answer);
  if (chosen !== 'nhsmail') return chosen;
  return emailRoute(mailboxAddress(checklist) ?? '') === 'secure' ? 'nhsmail' : 'not-sure';
}

/**
 * Ordinary email is in place, because each message is then encrypted by the sender. A mailbox said to meet the standard counts once its
 * domain or a piece of evidence shows it; without email another secure way must be chosen in the agreement.
 */
export function mailboxAnswer(checklist: Pick<Checklist, 'answers'>, evidence: string | undefined): ItemAnswer | undefined {
  const mailbox = mailboxOf(checklist);
  if (mailbox === 'no-email') return 'not-applicable';
  if (mailbox !== 'secure-standard') return mailbox === 'not-sure' || mailbox === undefined ? mailbox : 'in-place';
  return evidence !== undefined || emailRoute(mailboxAddress(checklist) ?? '') === 'secure' ? 'in-place' : 'partly';
}
