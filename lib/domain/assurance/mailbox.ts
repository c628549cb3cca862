// The mailbox in which the charity gets details (K10): what was ticked, what the address shows, and what that is worth as item 10.
// The name of a domain alone proves nothing but nhs.net (secure email standard DCB1596).
import type { Mailbox } from '../agreement/model';
import type { FormErrors, FormValue } from '../questions/form';
import { emailRoute } from '../registers/email-route';
import type { Checklist, ItemAnswer } from './checklist';
import { evidenceOf } from './evidence';

type Answered = Pick<Checklist, 'answers' | 'evidence'>;
type Chosen = Exclude<Mailbox, 'standard-not-shown'>;

const choices: readonly Chosen[] = ['nhsmail', 'secure-standard', 'ordinary', 'no-email', 'not-sure'];

/** The address that gets the details; undefined while there is none. */
export function mailboxAddress({ answers }: Answered): string | undefined {
  const address = answers.email?.value.email;
  return typeof address === 'string' && address !== '' ? address : undefined;
}

/**
 * Which kind of mailbox it is; undefined until K10 is answered. NHS.net Connect is believed only of an nhs.net address, another secure
 * mailbox only with evidence. Of somebody who is not sure, the address is looked at. Without an address, which is asked for with every
 * mailbox, it is read from what was frozen: there no address is kept, and the kind was looked at when it was.
 */
export function mailboxOf(checklist: Answered): Mailbox | undefined {
  const chosen = choices.find((one) => one === checklist.answers.email?.value.answer);
  const address = mailboxAddress(checklist);
  const route = emailRoute(address ?? '');
  if (chosen === 'nhsmail') return route === 'secure' || address === undefined ? 'nhsmail' : 'not-sure';
  if (chosen === 'secure-standard') {
    if (route === 'secure') return 'nhsmail';
    return evidenceOf(checklist, 'secure-transfer').length === 0 ? 'standard-not-shown' : 'secure-standard';
  }
  if (chosen === 'not-sure') return ({ secure: 'nhsmail', 'not-secure': 'ordinary' } as const)[String(route)] ?? 'not-sure';
  return chosen;
}

const counts: Readonly<Record<Mailbox, ItemAnswer>> = {
  nhsmail: 'in-place',
  'secure-standard': 'in-place',
  'standard-not-shown': 'partly',
  // Each message is then encrypted by the sender.
  ordinary: 'in-place',
  // Another secure way must be chosen in the agreement.
  'no-email': 'not-applicable',
  'not-sure': 'not-sure',
};

/** K10 as it is frozen: the kind that the address showed, and no address. */
export function frozenMailbox(checklist: Answered): FormValue | undefined {
  const value = checklist.answers.email?.value;
  if (value === undefined) return undefined;
  const { email: _, ...rest } = value;
  const kind = mailboxOf(checklist);
  return kind === undefined || kind === 'standard-not-shown' ? rest : { ...rest, answer: kind };
}

/** What the mailbox is worth as an answer to item 10; undefined until K10 is answered. */
export function mailboxAnswer(checklist: Answered): ItemAnswer | undefined {
  const mailbox = mailboxOf(checklist);
  return mailbox && counts[mailbox];
}

/** What an address contradicts at once is said at once, not in a plan. */
export function mailboxErrors({ answer, email }: FormValue): FormErrors {
  const route = emailRoute(typeof email === 'string' ? email : '');
  if (answer === 'nhsmail' && route !== 'secure') return { email: 'Enter an address that ends in nhs.net, or select another kind of email' };
  return answer === 'secure-standard' && route === 'not-secure'
    ? { answer: 'Select ‘An ordinary email account’ for this address: it does not meet the secure email standard' }
    : {};
}
