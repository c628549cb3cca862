import 'server-only';
// The dated contact sheet: whom to ring and write to on both sides, what comes next, and what stood before. Outside what is signed.
import * as z from 'zod';
import { contactWords as words } from '@/content/wording/contacts';
import { isSigned } from '@/lib/domain/agreement/term-on-file';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { momentInWords } from '@/lib/domain/audit/moment-words';
import type { ContactLine } from '@/lib/domain/contacts/contact-line';
import { plannedNotices } from '@/lib/domain/contacts/earlier-sheets';
import { ownRows } from '@/lib/domain/contacts/sheet-in-force';
import { changesContacts, otherSide, whyNoContactChange } from '@/lib/domain/contacts/who-changes-contacts';
import { type Actor, anyMember } from '@/lib/domain/people/actor';
import { mayChangeProfile } from '@/lib/domain/people/profile/who-changes-profile';
import { contactWords as printed } from '@/lib/domain/print/frame-words';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { Reference } from '@/lib/server/input-fields';
import { type Showing, view } from '@/lib/server/view';
import { type ContactSubject, contactSubject, sheetToday } from './contact-subject';
import type { BesideRow, ContactsPageModel } from './contacts-page-model';
import { earlierContacts, reachWords } from './earlier-contacts';
import { namedFor, organisationOf } from './signing-file';
import { waitingContacts } from './waiting-contacts';

const sides = ['sharing', 'receiving'] as const;

/** The call that confirmed the mailbox of a row, as long as that mailbox stands there. */
function confirmedWords({ file, notices }: ContactSubject, side: (typeof sides)[number], line: ContactLine, email: string | undefined) {
  const called = notices.findLast((one) => one.side === side && one.line === line && one.confirmed && email !== undefined && one.after.email === email);
  if (!called?.confirmed) return undefined;
  const { byName, at } = called.confirmed;
  return filledIn(words.confirmed, { mailbox: email ?? '', name: byName, organisation: organisationOf(file, otherSide(side)), when: momentInWords(at) });
}

function besideRows(subject: ContactSubject, actor: Actor, today: string): ContactsPageModel['beside'] {
  const { file, notices } = subject;
  const sheet = sheetToday(subject, today);
  const changes = whyNoContactChange(file) === undefined && changesContacts(actor);
  return sides.map((side) =>
    Object.fromEntries(
      ownRows(sheet, side).map(({ line, row }): [string, BesideRow] => [
        row.job,
        {
          planned: plannedNotices(notices, today)
            .filter((one) => one.side === side && one.line === line)
            .map(({ from, after }) => `${words.planned.replace('{date}', dateInWords(from))}: ${reachWords(after)}`),
          ...trace(confirmedWords(subject, side, line, row.email)),
          ...(changes &&
            sideOf(file, actor.organisation) === side && {
              change: { href: `/agreements/${file.reference}/contacts/change?contact=${line}`, text: words.change },
            }),
        },
      ]),
    ),
  );
}

const trace = (confirmed: string | undefined): Pick<BesideRow, 'confirmed'> => (confirmed === undefined ? {} : { confirmed });

/** What can be changed here, or where the people of an agreement are changed that nobody has signed. */
function changing({ file }: ContactSubject, actor: Actor): Pick<ContactsPageModel, 'ownOnly' | 'profile'> {
  const own = { own: organisationOf(file, sideOf(file, actor.organisation) ?? 'sharing') };
  if (whyNoContactChange(file) === undefined) return changesContacts(actor) ? { ownOnly: filledIn(words.ownOnly, own) } : {};
  const organisation = sideOf(file, actor.organisation) === 'sharing' ? file.sharing : file.partner;
  if (file.status === 'ended' || !organisation || !mayChangeProfile(actor, organisation)) return {};
  return { profile: { href: '/organisation/people', text: filledIn(words.profile, own) } };
}

function aboutOf({ file, base }: ContactSubject, today: string, other: string): string {
  const about = !base ? words.about.profiles : isSigned(file) ? words.about.signed : words.about.fixed;
  return filledIn(about, { date: dateInWords(today), other });
}

/** The change that was just made: the newest of this side. It may be for a later day. */
function saidOf({ file, notices }: ContactSubject, actor: Actor, today: string, other: string): string {
  const from = notices.findLast(({ side }) => side === sideOf(file, actor.organisation))?.from ?? today;
  return from > today ? filledIn(words.willChange, { other, date: dateInWords(from) }) : filledIn(words.changed, { other });
}

function errorsOf(attempt: Showing<unknown, unknown>['attempt']): readonly string[] {
  const outcome = attempt?.outcome;
  if (outcome?.kind === 'refused' || outcome?.kind === 'forbidden') return [outcome.reason];
  return outcome && outcome.kind !== 'done' ? ['Open the page again and send it once more'] : [];
}

export const contactsPage = view({
  name: 'contacts-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference, changed: z.boolean().optional() }),
  load: async (q, { reference }, actor: Actor) => contactSubject(q, reference, actor),
  allow: () => 'yes',
  show: ({ subject, input, actor, now, attempt }): ContactsPageModel => {
    const { file, base, notices } = subject;
    const today = dayOf(now.toISOString());
    const sheet = sheetToday(subject, today);
    const other = organisationOf(file, otherSide(sideOf(file, actor.organisation) ?? 'sharing'));
    const earlier = base && whyNoContactChange(file) === undefined ? earlierContacts(subject, base, today) : undefined;
    return {
      title: `${words.h1} – ${namedFor(file, actor.organisation)}`,
      h1: words.h1,
      back: { href: `/agreements/${file.reference}` },
      about: aboutOf(subject, today, other),
      ...(input.changed && notices.length > 0 && { said: saidOf(subject, actor, today, other) }),
      errors: errorsOf(attempt?.command === 'confirm-mailbox' && attempt.values.reference === file.reference ? attempt : undefined),
      ...changing(subject, actor),
      waits: base ? waitingContacts({ file, base, notices }, actor) : [],
      sheet,
      beside: besideRows(subject, actor, today),
      words: { ...printed(sheet), heading: `${filledIn(words.since, { date: dateInWords(sheet.date) })}, agreement ${file.reference}` },
      ...(earlier && { earlier }),
    };
  },
});
