import 'server-only';
// From a notice to letters: looked up and worded when they are sent, so that the outbox holds ids only.
import * as agreements from '@/db/agreements';
import * as digestLines from '@/db/digest-lines';
import * as invitations from '@/db/invitations';
import type { Letter } from '@/db/mail';
import type { Waiting } from '@/db/outbox';
import * as organisations from '@/db/organisations';
import * as people from '@/db/people';
import * as sessions from '@/db/sessions';
import type { Q } from '@/db/store';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Catalogue } from '@/lib/domain/agreement/catalogue';
import type { SettledNow } from '@/lib/domain/agreement/commenting';
import type { AgreementFacts, Letters, Words } from '@/lib/domain/audit/letter';
import { stoppableOf } from '@/lib/domain/audit/mail-group';
import type { AgreementMail, AskMail, PeopleMail } from '@/lib/domain/audit/notices';
import { toMembers } from '@/lib/domain/audit/people-letter';
import type { Person } from '@/lib/domain/people/person';
import type { Ports } from '../ports';
import { codeOf, invitationPurpose, linkToken } from '../tokens';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { invitationState } from '@/lib/domain/people/invitation';
import { serviceOf, sharedFacts } from './agreement-facts';
import { askMails } from './ask-mail';
import { mergerMail } from './merger-mail';
import { namedBy } from './named-by';
import { peopleMail } from './people-mail';
import { recipients } from './recipients';
import { reminderMails } from './reminder-mail';

export type Composing = Pick<Ports, 'store' | 'now' | 'secret' | 'origin'> & { readonly letters: Letters; readonly catalogue?: Catalogue };
type Mail = Omit<Letter, 'id' | 'at' | 'about'>;

export interface Composed {
  readonly letter: Letter;
  /** Whom the letter is for: with it in `about.to`, a row of the outbox is for this letter alone. */
  readonly key: string;
  /** The organisation for which this person gets it. */
  readonly organisationId?: string;
  /** Where its link leads, below the address of the service, and the agreement that it is about: such a letter stands in the app as well. */
  readonly page?: string;
  readonly agreement?: string;
  /** What it carries is good no longer: it must not be sent. */
  readonly expired?: true;
}
type Addressed = Omit<Composed, 'letter'> & { readonly mail: Mail };

/** Control characters would end a header and begin another. */
const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');

function mail(to: Pick<Person, 'email' | 'name'>, subject: string, paragraphs: readonly string[]): Mail {
  return { to: to.email, toName: oneLine(to.name), subject: oneLine(subject), text: paragraphs.join('\n\n') };
}

/** The last paragraph. What may be switched off says so in words too: not every mail program shows a button for it. */
const whyOf = (letters: Letters, kind: string, own: string): string => letters.why(own, stoppableOf(kind) !== undefined);

const addressed = ({ id, organisationId }: Person, mail: Mail): Addressed => ({ key: id, organisationId, mail });

/** A code that has run out is not sent. That it never arrived is told when a mail server has had it and did not take it. */
async function logInMail({ store, now, secret, origin, letters }: Composing, id: string, tries: number): Promise<readonly Addressed[]> {
  const row = await sessions.logInById(store.q, id);
  const person = row?.personId ? await people.byId(store.q, row.personId) : undefined;
  if (!row || !person || row.usedAt !== null) return [];
  const expired = now() >= row.expiresAt;
  if (expired && tries === 0) return [];
  const link = `${origin}/log-in/link/${linkToken(secret, row)}`;
  const { subject, paragraphs } = letters.logIn({ code: codeOf(secret, row), link, purpose: row.purpose });
  const text = [letters.greeting(person.name), ...paragraphs, ...(row.purpose === 'log-in' ? [link] : [])];
  return [{ ...addressed(person, mail(person, subject, text)), ...(expired && { expired }) }];
}

type About = Readonly<Record<string, string>>;

/** Only the newest link of an invitation that still waits is sent. The link itself is made here and stands nowhere else. */
async function invitationMail({ store, now, secret, origin, letters, catalogue }: Composing, { invitation, counter }: About): Promise<readonly Addressed[]> {
  const row = await invitations.byId(store.q, invitation ?? '');
  const file = row && (await agreements.file(store.q, row.agreementReference, [row.sharingOrganisationId]));
  const state = row && invitationState(row, now());
  if (!row || !file?.partner || String(row.counter) !== counter || (state !== 'open' && state !== 'aged')) return [];
  const { id, mailbox: email, name, expiresAt } = row;
  const { sent, sharing, partner, reference } = file;
  const { subject, paragraphs } = letters.invitation({
    sharing: sharing.name,
    partner: partner.name,
    sender: sent?.byName ?? file.drafter.name,
    reference,
    ...serviceOf(file.answers, catalogue),
    until: dateInWords(dayOf(expiresAt.toISOString())),
    ...(sent?.message && { message: sent.message }),
    link: `${origin}/invite/${linkToken(secret, { id, purpose: invitationPurpose, counter: row.counter })}`,
  });
  return [{ key: id, mail: mail({ email, name }, subject, [letters.greeting(name), ...paragraphs]) }];
}

/** Whoever was asked by an invitation that nobody accepted. Its link opens nothing any more. */
async function invitedMails(q: Q, { reference, sharing }: AgreementFile, { subject, paragraphs }: Words, letters: Letters): Promise<readonly Addressed[]> {
  const row = await invitations.newestFor(q, reference, [sharing.id]);
  if (!row || row.acceptedAt !== null) return [];
  return [{ key: row.id, mail: mail({ email: row.mailbox, name: row.name }, subject, [letters.greeting(row.name), ...paragraphs]) }];
}

/** What the notice itself says of it. */
function howOf(kind: AgreementMail, { how }: About): Pick<AgreementFacts, 'settled' | 'replied'> {
  if (how === undefined) return {};
  return kind === 'mail-comment-settled' ? { settled: how as SettledNow } : { replied: true };
}

async function agreementMails({ store, now, origin, letters, catalogue }: Composing, kind: AgreementMail, about: About): Promise<readonly Addressed[]> {
  const file = await agreements.file(store.q, about.agreement ?? '', [about.organisation ?? '']);
  if (!file?.partner) return [];
  // Taken back before the mail went out: the partner would be asked about what it cannot see.
  if (kind === 'mail-agreement-sent' && file.status !== 'with-partner') return [];
  if (kind === 'mail-taken-back' && file.status === 'with-partner') return [];
  const { sharing, partner } = file;
  const { words, page } = letters.agreement[kind];
  const shared = { ...(await sharedFacts(store.q, file, about.organisation ?? '', now(), catalogue)), ...howOf(kind, about) };
  const doer = await people.byId(store.q, about.by ?? '');
  const naming = doer && { byPerson: doer.name };
  const unread = { ...shared, ...naming, own: partner.name, other: sharing.name, invited: true } as const;
  const takenFrom = kind === 'mail-taken-back' || (kind === 'mail-declined' && about.organisation === sharing.id);
  const invited = takenFrom ? await invitedMails(store.q, file, words(unread), letters) : [];
  if (kind === 'mail-taken-back' && invited.length > 0) return invited;
  const n = Number(about.agreements);
  const to = await recipients(store.q, kind, file, about.by ?? '');
  const signing = await Promise.all(to.map(async ({ id }) => (kind === 'mail-ready-to-sign' ? namedBy(store.q, file, id) : {})));
  const known = to.map((person, i) => {
    const [own, other] = person.organisationId === sharing.id ? [sharing.name, partner.name] : [partner.name, sharing.name];
    const mayName = kind === 'mail-taken-back' || person.organisationId === about.organisation;
    const facts = { ...shared, ...(mayName && naming), ...signing[i], own, other, ...(n > 1 && { agreements: n }) };
    const { subject, paragraphs } = words(facts);
    const text = [letters.greeting(person.name), ...paragraphs, `${origin}${page(facts)}`, whyOf(letters, kind, own)];
    return { ...addressed(person, mail(person, subject, text)), page: page(facts), agreement: file.reference };
  });
  return [...known, ...invited];
}

async function personMail({ store, letters, ...parts }: Composing, kind: PeopleMail, about: About, tries: number): Promise<readonly Addressed[]> {
  const found = await peopleMail({ ...parts, q: store.q }, letters.people, kind, about);
  if (!found || (found.expired && tries === 0)) return [];
  const { to, organisationId, organisation, expired, subject, paragraphs } = found;
  const why = toMembers.includes(kind) ? [whyOf(letters, kind, organisation)] : [];
  return [
    {
      key: to.key,
      ...(organisationId && { organisationId }),
      mail: mail(to, subject, [letters.greeting(to.name), ...paragraphs, ...why]),
      ...(expired && { expired }),
    },
  ];
}

async function remindingMails({ store, now, origin, letters, catalogue }: Composing, about: About): Promise<readonly Addressed[]> {
  if (!catalogue) throw new Error('a reminder is read with the catalogue');
  const found = await reminderMails(store.q, letters.reminders, { catalogue, now: now() }, about);
  return found.flatMap(({ subject, paragraphs, page, own, people }) =>
    people.map((person) => ({
      ...addressed(person, mail(person, subject, [letters.greeting(person.name), ...paragraphs, `${origin}${page}`, whyOf(letters, 'mail-reminder', own)])),
      page,
      ...(about.agreement !== undefined && { agreement: about.agreement }),
    })),
  );
}

async function askingMails({ store, origin, letters, catalogue }: Composing, kind: AskMail, about: About): Promise<readonly Addressed[]> {
  if (!catalogue) throw new Error('an ask is read with the catalogue');
  const found = await askMails(store.q, letters.asks, { kind, reference: about.agreement ?? '' }, catalogue);
  return found.map(({ to, own, subject, paragraphs, page }) => {
    const why = own === undefined ? [] : [whyOf(letters, kind, own)];
    const text = [...(to.name === '' ? [] : [letters.greeting(to.name)]), ...paragraphs, `${origin}${page}`, ...why];
    // Whoever is asked at a mailbox reads no list of ours.
    return { key: to.key, ...(to.organisationId && { organisationId: to.organisationId, page }), mail: mail(to, subject, text) };
  });
}

async function mergedMails({ store, origin, letters }: Composing, { merger = '', of = '' }: About): Promise<readonly Addressed[]> {
  const found = await mergerMail(store.q, letters.merged, merger, of);
  if (!found) return [];
  const { subject, paragraphs, page, own, people: told } = found;
  return told.map((person) => {
    const text = [letters.greeting(person.name), ...paragraphs, `${origin}${page}`, whyOf(letters, 'mail-organisations-merged', own)];
    return { ...addressed(person, mail(person, subject, text)), page };
  });
}

/** What happened since the morning before, to somebody who wants one mail a day. */
async function digestMail({ store, origin, letters }: Composing, { person = '', organisation = '', digest = '' }: About): Promise<readonly Addressed[]> {
  const member = await people.member(store.q, person, organisation);
  const subjects = await digestLines.inDigest(store.q, digest);
  if (!member || subjects.length === 0) return [];
  const own = (await organisations.these(store.q, [organisation])).get(organisation)?.name ?? '';
  const { subject, paragraphs } = letters.digest(subjects);
  return [addressed(member, mail(member, subject, [letters.greeting(member.name), ...paragraphs, `${origin}/home`, whyOf(letters, 'mail-digest', own)]))];
}

async function addressedOf(composing: Composing, kind: string, about: About, tries: number): Promise<readonly Addressed[]> {
  if (kind === 'mail-log-in-code') return logInMail(composing, about.logIn ?? '', tries);
  if (kind === 'mail-invitation') return invitationMail(composing, about);
  if (kind === 'mail-digest') return digestMail(composing, about);
  if (kind === 'mail-reminder') return remindingMails(composing, about);
  if (kind === 'mail-organisations-merged') return mergedMails(composing, about);
  if (kind in composing.letters.asks) return askingMails(composing, kind as AskMail, about);
  if (kind in composing.letters.people) return personMail(composing, kind as PeopleMail, about, tries);
  return agreementMails(composing, kind as AgreementMail, about);
}

type Row = Pick<Waiting, 'id' | 'kind' | 'about' | 'tries'>;

/** The letters of one row of the outbox; only the one to `about.to`, where it names somebody. None, when there is nobody to tell any more. */
export async function composeMail(composing: Composing, { id, kind, about, tries }: Row): Promise<readonly Composed[]> {
  const all = await addressedOf(composing, kind, about, tries);
  const at = composing.now();
  return all
    .filter(({ key }) => about.to === undefined || about.to === key)
    .map(({ mail, ...whom }, i) => ({ ...whom, letter: { ...mail, id: `${id}:${i}`, about: kind, at } }));
}
