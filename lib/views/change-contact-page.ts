import 'server-only';
// Changing a contact of the own side by notice (CS1): which one, then who it is from when, drawn from what the other side was told last.
import * as z from 'zod';
import { contactWords } from '@/content/wording/contacts';
import * as contactNotices from '@/db/contact-notices';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { lastTold, namingToo, noticesOf, reachOn, type SheetOnFile } from '@/lib/domain/contacts/change-contact';
import { changeContactForm, noContact, whichContactForm } from '@/lib/domain/contacts/change-contact-form';
import { type ContactLine, contactLines, jobAlone, type Reach, takesDetails } from '@/lib/domain/contacts/contact-line';
import { ownRows, rowOf, sheetInForce } from '@/lib/domain/contacts/sheet-in-force';
import { mayChangeContacts, otherSide, whyNoContactChange } from '@/lib/domain/contacts/who-changes-contacts';
import { type Actor, anyMember } from '@/lib/domain/people/actor';
import { contactSheet } from '@/lib/domain/print/contact-sheet';
import type { FormValue } from '@/lib/domain/questions/form';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { type ContactSubject, contactSubject } from './contact-subject';
import type { ChangeContactModel } from './contacts-page-model';
import { reachWords } from './earlier-contacts';
import type { ShownAttempt } from './kept-answer';
import { pageModel } from './question-model';
import { namedFor, organisationOf } from './signing-file';

const words = contactWords.form;

interface Subject extends ContactSubject {
  readonly own?: SheetOnFile;
  /** Absent where there are so many that nobody waits for them to be counted. */
  readonly all?: readonly SheetOnFile[];
}

interface Asking {
  readonly subject: Subject;
  readonly own: SheetOnFile;
  readonly actor: Actor;
  readonly attempt: ShownAttempt | undefined;
  readonly attemptId: string | undefined;
  readonly changing: boolean | undefined;
  readonly today: string;
}

const pageOf = ({ file }: ContactSubject) => `/agreements/${file.reference}/contacts`;

/** Which contact: asked by itself, so that nobody’s number is typed over somebody else’s. */
function which({ subject, own, actor, today }: Asking, asked: string | undefined): ChangeContactModel {
  const lines = ownRows(sheetInForce(own.base, own.notices, today), own.side).map(({ line, row }) => ({ line, job: row.job }));
  const form = whichContactForm(lines);
  return {
    title: `${words.h1} – ${namedFor(subject.file, actor.organisation)}`,
    h1: words.h1,
    caption: organisationOf(subject.file, own.side),
    back: { href: pageOf(subject) },
    method: 'get',
    action: `${pageOf(subject)}/change`,
    hidden: {},
    form,
    value: {},
    errors: asked === undefined ? {} : { contact: noContact },
    buttons: { main: words.choose, exit: false },
  };
}

const startOf = ({ name, phone, email }: Reach): FormValue => ({ name, ...(phone && { phone }), ...(email && { email }) });

/** What the fields begin with: what was told last, or what the profile says now, for every agreement that named the same. */
function start({ subject: { file }, own, today }: Asking, line: ContactLine, fromProfile: boolean): FormValue {
  const now = fromProfile ? rowOf(contactSheet(file, today), own.side, line) : undefined;
  return { ...startOf(now ?? lastTold(own, line) ?? { name: '' }), ...(now && { all: ['yes'] }) };
}

function change(asking: Asking, line: ContactLine, reach: Reach, fromProfile: boolean): ChangeContactModel {
  const { subject, own, actor, today, ...asked } = asking;
  const given = noticesOf(own, line);
  const last = given.at(-1);
  const other = organisationOf(subject.file, otherSide(own.side));
  const model = pageModel({
    step: {
      key: line,
      question: { section: jobAlone(rowOf(own.base, own.side, line)?.job ?? ''), sources: [] },
      ...(last && { answer: { value: { ...startOf(last.after), from: last.from }, revision: given.length, by: last.by, at: last.at } }),
    },
    resolved: {
      h1: words.h1,
      form: changeContactForm({
        own: organisationOf(subject.file, own.side),
        ...(subject.all && { named: namingToo(subject.all, line, reach, today).length }),
      }),
      why: filledIn(words.why, { other }),
    },
    start: start(asking, line, fromProfile),
    today,
    about: namedFor(subject.file, actor.organisation),
    href: `${pageOf(subject)}/change?contact=${line}`,
    back: { href: pageOf(subject) },
    on: { href: pageOf(subject) },
    command: 'change-contact',
    hidden: { reference: subject.file.reference },
    ...asked,
  });
  return {
    ...model,
    back: { href: pageOf(subject) },
    buttons: { main: words.button, exit: false },
    now: { heading: words.now, text: reachWords(reach), ...(takesDetails(line) && { note: filledIn(words.mailbox, { other }) }) },
  };
}

export const changeContactPage = view({
  name: 'change-contact-page',
  who: anyMember,
  input: z.strictObject({
    reference: Reference,
    contact: z.string().max(40).optional(),
    profile: z.boolean().optional(),
    attempt: z.string().max(40).optional(),
    changing: z.boolean().optional(),
  }),
  load: async (q, { reference, contact }, actor): Promise<Subject | undefined> => {
    const found = await contactSubject(q, reference, actor);
    if (!found) return undefined;
    const own = await contactNotices.sheetOf(q, reference, actor.organisation);
    const few = own && contact && (await contactNotices.areFew(q, actor.organisation));
    return { ...found, ...(few && { all: await contactNotices.sheetsOf(q, actor.organisation) }), ...(own && { own }) };
  },
  allow: mayChangeContacts,
  show: ({ subject, input, actor, now, attempt }): ChangeContactModel => {
    const today = dayOf(now.toISOString());
    const { own, file } = subject;
    const mine = attempt?.values.reference === file.reference ? attempt : undefined;
    const line = contactLines.find((one) => one === input.contact);
    const asking = own && { subject, own, actor, attempt: mine, attemptId: input.attempt, changing: input.changing, today };
    const reach = own && line && reachOn(own, line, today);
    if (asking && line && reach) return change(asking, line, reach, input.profile === true);
    if (asking) return which(asking, input.contact);
    const bare = { title: words.h1, h1: words.h1, caption: actor.organisationName, form: { fields: [] }, value: {}, errors: {}, action: '', hidden: {} };
    const way = { href: pageOf(subject), text: words.back };
    return { ...bare, back: { href: way.href }, closed: { text: `${whyNoContactChange(file) ?? ''}.`, way } };
  },
});
