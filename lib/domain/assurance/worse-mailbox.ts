// A mailbox for details that the charity has named by notice since its checklist was accepted, where nothing shows that it is as secure as
// the one that was accepted (secure email standard DCB1596): what was looked at is then no longer where details go.
import type { ContactNotice } from '../contacts/contact-notice';
import type { Organisation } from '../people/organisation';
import { emailRoute } from '../registers/email-route';
import type { Checklist } from './checklist';
import { mailboxAddress, mailboxOf } from './mailbox';

export type MailboxNotice = Pick<ContactNotice, 'notice' | 'side' | 'line' | 'after' | 'from' | 'at'> & Partial<Pick<ContactNotice, 'byName'>>;

type Accepted = Pick<Checklist, 'answers' | 'evidence' | 'decision'>;

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Details went to a mailbox that meets the secure email standard. */
export const isSecureMailbox = (checklist: Accepted): boolean => ['nhsmail', 'secure-standard'].includes(mailboxOf(checklist) ?? '');

/**
 * The newest mailbox counts: a notice that took the place of another leaves it behind, and one that changes a name or a number beside the same
 * mailbox asks for nothing anew, so the notice that named it first stands for it. Evidence is of a domain, so another box there is as good.
 */
export function worseMailbox(checklist: Accepted, notices: readonly MailboxNotice[]): MailboxNotice | undefined {
  const { decision } = checklist;
  if (!decision || !isSecureMailbox(checklist)) return undefined;
  const told = notices
    .filter(({ side, line, at }) => side === 'receiving' && line === 'referrals' && at > decision.at)
    .toSorted((a, b) => a.at.localeCompare(b.at));
  const email = told.at(-1)?.after.email;
  if (email === undefined || emailRoute(email) === 'secure') return undefined;
  const accepted = mailboxAddress(checklist);
  if (accepted !== undefined && domainOf(accepted) === domainOf(email)) return undefined;
  return told[told.findLastIndex(({ after }) => after.email !== email) + 1];
}

/** The mailbox for referrals in the charity’s own profile, where it was changed. at: ISO UTC. */
export interface ProfileMailbox {
  readonly email: string;
  readonly at: string;
}

/** It was changed since the checklist was accepted, to one that nothing shows to be as secure. */
export function worseProfileMailbox(checklist: Accepted, told: ProfileMailbox | undefined): ProfileMailbox | undefined {
  const { decision } = checklist;
  if (!decision || !told || told.at <= decision.at || !isSecureMailbox(checklist) || emailRoute(told.email) === 'secure') return undefined;
  const accepted = mailboxAddress(checklist);
  return accepted !== undefined && domainOf(accepted) === domainOf(told.email) ? undefined : told;
}

type Named = Pick<Organisation, 'contacts'>;

/**
 * What another mailbox for referrals in a charity’s profile does to its accepted checklists; undefined where the mailbox is the same. told:
 * what the profile had named for each before, by the id of the checklist. at: ISO UTC.
 */
export function movedProfileMailbox(
  before: Named,
  after: Named,
  { accepted, told }: { readonly accepted: readonly Checklist[]; readonly told: ReadonlyMap<string, ProfileMailbox> },
  at: string,
): (MovedMailboxes & { readonly all: readonly string[]; readonly mailbox?: ProfileMailbox }) | undefined {
  const email = after.contacts.referrals?.email;
  if (email === before.contacts.referrals?.email) return undefined;
  const mailbox = email === undefined ? undefined : { email, at };
  const worse = accepted.filter((one) => worseProfileMailbox(one, mailbox) !== undefined);
  const mended = accepted.filter((one) => !worse.includes(one) && worseProfileMailbox(one, told.get(one.id)) !== undefined);
  return {
    all: accepted.map(({ id }) => id),
    ...(mailbox && { mailbox }),
    again: worse.map(({ id }) => id),
    mended: mended.map(({ agreementReference }) => agreementReference),
  };
}

export interface MovedMailboxes {
  /** Checklists that want another look now. */
  readonly again: readonly string[];
  /** References of agreements whose mailbox is as sure as it was accepted again: only their dates count. */
  readonly mended: readonly string[];
}

/** What new notices do to the accepted checklists of the agreements that they are given for. before: the notices of an agreement until now. */
export function movedMailboxes(
  writes: readonly (MailboxNotice & Pick<ContactNotice, 'reference'>)[],
  accepted: readonly Checklist[],
  before: (reference: string) => readonly MailboxNotice[],
): MovedMailboxes {
  const moved = writes.flatMap((write) => {
    const checklist = accepted.find(({ agreementReference }) => agreementReference === write.reference);
    if (!checklist) return [];
    const earlier = before(write.reference);
    const [was, is] = [worseMailbox(checklist, earlier), worseMailbox(checklist, [...earlier, write])];
    return was?.notice === is?.notice ? [] : [{ checklist, worse: is !== undefined }];
  });
  return {
    again: moved.filter(({ worse }) => worse).map(({ checklist }) => checklist.id),
    mended: moved.filter(({ worse }) => !worse).map(({ checklist }) => checklist.agreementReference),
  };
}
