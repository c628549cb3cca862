import 'server-only';
// New mailboxes that details go to and that nobody has confirmed: what the other side does about them, and what the own side waits for.
import { contactWords } from '@/content/wording/contacts';
import { answeredList } from '@/lib/domain/agreement/answered';
import { dateInWords } from '@/lib/domain/assurance/calendar';
import { jobAlone } from '@/lib/domain/contacts/contact-line';
import { knownBefore, mailboxCheck, waitingMailboxes } from '@/lib/domain/contacts/confirm-mailbox';
import type { ContactNotice } from '@/lib/domain/contacts/contact-notice';
import { rowOf } from '@/lib/domain/contacts/sheet-in-force';
import { changesContacts, otherSide, whyNoContactChange } from '@/lib/domain/contacts/who-changes-contacts';
import type { Actor } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { sideOf } from '@/lib/domain/signing/who-signs';
import type { ContactSubject } from './contact-subject';
import type { WaitingMailbox } from './contacts-page-model';
import { organisationOf } from './signing-file';

const words = contactWords.waits;

type Issued = ContactSubject & Required<Pick<ContactSubject, 'base'>>;

function told({ file, base, notices }: Issued, notice: ContactNotice) {
  const { side, line, before, after, from } = notice;
  const known = knownBefore(notices, notice);
  return {
    job: jobAlone(rowOf(base, side, line)?.job ?? ''),
    mailbox: after.email ?? '',
    date: dateInWords(from),
    earlier: before.email ?? '',
    name: known.name,
    number: known.phone ?? '',
    giver: organisationOf(file, side),
    reader: organisationOf(file, otherSide(side)),
  };
}

/** What the address shows of itself, and who asks whom for more. A way that encrypts every message asks nothing of the address. */
function checkWords(subject: Issued, notice: ContactNotice, to: 'theirs' | 'own'): string {
  const facts = told(subject, notice);
  const methods = answeredList(subject.file.answers, 'send-how', 'methods');
  const check = mailboxCheck(facts.mailbox);
  if (check === 'check' && methods.includes('encrypted-email') && !methods.includes('secure-email')) return contactWords.checks.encrypted;
  return filledIn(check === 'check' && to === 'own' ? contactWords.checkOwn : contactWords.checks[check], facts);
}

function theirs(subject: Issued, notice: ContactNotice, actor: Actor): WaitingMailbox {
  const facts = told(subject, notice);
  const names = { ...facts, other: facts.giver, own: facts.reader };
  const { heading, text, until, untilAlone, ring, ringOther, button } = words.theirs;
  const open = changesContacts(actor) && whyNoContactChange(subject.file) === undefined;
  return {
    id: notice.id,
    heading,
    lines: [text, notice.before.email ? until : untilAlone, facts.number === '' ? ringOther : ring].map((line) => filledIn(line, names)),
    check: checkWords(subject, notice, 'theirs'),
    ...(open && { confirm: { hidden: { reference: subject.file.reference, notice: notice.notice }, button } }),
  };
}

function own(subject: Issued, notice: ContactNotice): WaitingMailbox {
  const facts = told(subject, notice);
  const text = notice.before.email ? words.own.text : words.own.alone;
  return {
    id: notice.id,
    heading: words.own.heading,
    lines: [filledIn(text, { ...facts, other: facts.reader })],
    check: checkWords(subject, notice, 'own'),
  };
}

export function waitingContacts(subject: Issued, actor: Actor): readonly WaitingMailbox[] {
  const side = sideOf(subject.file, actor.organisation);
  return waitingMailboxes(subject.base, subject.notices).map((notice) => (notice.side === side ? own(subject, notice) : theirs(subject, notice, actor)));
}
