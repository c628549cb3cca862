import 'server-only';
// Letters about who acts for an organisation: to somebody who is invited, whose roles changed, who left, or who takes over.
import * as accounts from '@/db/accounts';
import * as colleagueInvitations from '@/db/colleague-invitations';
import * as deputyships from '@/db/deputyships';
import * as membership from '@/db/membership';
import * as organisations from '@/db/organisations';
import * as passwords from '@/db/passwords';
import * as people from '@/db/people';
import type { Q } from '@/db/store';
import type { PeopleFacts, PeopleLetters } from '@/lib/domain/audit/people-letter';
import type { PeopleMail } from '@/lib/domain/audit/notices';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { codeGood, stopState } from '@/lib/domain/people/change-email';
import { invitationState, maskedUnlike } from '@/lib/domain/people/invitation';
import { resetGood } from '@/lib/domain/people/reset-password';
import { codeWaits } from '@/lib/domain/people/join-organisation';
import { listed } from '@/lib/domain/print/words';
import type { Ports } from '../ports';
import { codeOf, emailPurpose, joiningPurpose, linkToken, resetPurpose } from '../tokens';

type About = Readonly<Record<string, string>>;
type Parts = Pick<Ports, 'now' | 'secret' | 'origin'> & { readonly q: Q };

/** Whom it is for and what its words are made from; undefined when there is nobody to tell any more. */
interface Found {
  readonly to: { readonly key: string; readonly name: string; readonly email: string };
  readonly organisationId?: string;
  readonly facts: Partial<PeopleFacts>;
  readonly expired?: true;
}

/** Only the newest link of an invitation that still waits is sent, and only the newest code of it. */
async function toInvited({ q, now, secret, origin }: Parts, kind: PeopleMail, about: About): Promise<Found | undefined> {
  const row = await colleagueInvitations.byId(q, about.invitation ?? '');
  const state = row && invitationState(row, now());
  if (!row || (state !== 'open' && state !== 'aged')) return undefined;
  const { id, mailbox: email, name, organisationId, counter, codes, expiresAt, roles } = row;
  const isNewest = kind === 'mail-joining-code' ? String(codes) === about.codes : String(counter) === about.counter;
  if (!isNewest) return undefined;
  const found = { to: { key: id, name, email }, organisationId };
  if (kind === 'mail-joining-code') {
    const code = codeOf(secret, { id, purpose: joiningPurpose, counter: codes });
    return { ...found, facts: { code }, ...(!codeWaits(row, now()) && { expired: true }) };
  }
  const link = `${origin}/join/${linkToken(secret, { id, purpose: joiningPurpose, counter })}`;
  return { ...found, facts: { roles, until: dateInWords(dayOf(expiresAt.toISOString())), link } };
}

async function toPerson(
  { q, origin }: Parts,
  kind: PeopleMail,
  { person = '', organisation = '', from, beside = '', deputyship, agreement = '' }: About,
): Promise<Found | undefined> {
  if (kind === 'mail-removed') {
    const left = await people.anybody(q, person);
    return left && { to: { key: left.id, name: left.name, email: left.email }, organisationId: organisation, facts: {} };
  }
  const member = await people.member(q, person, organisation);
  if (!member) return undefined;
  const other = from === undefined ? '' : ((await people.namesOf(q, [from])).get(from) ?? '');
  const others = beside === '' ? [] : [...(await people.namesOf(q, beside.split(' '))).values()];
  const named = deputyship === undefined ? undefined : await deputyships.own(q, deputyship, [organisation]);
  if (deputyship !== undefined && (!named || named.endedAt !== null)) return undefined;
  const days = named && `from ${dateInWords(named.fromDay)} to ${dateInWords(named.untilDay)}`;
  const pages: Partial<Record<PeopleMail, string>> = {
    'mail-second-step-required': '/account/authenticator',
    'mail-deputy-ended': `/people/${member.id}`,
    'mail-deputy-acted': `/agreements/${agreement}/history`,
  };
  const link = `${origin}${pages[kind] ?? '/home'}`;
  return {
    to: { key: member.id, name: member.name, email: member.email },
    organisationId: organisation,
    facts: { roles: member.roles, other, link, agreement, ...(others.length > 0 && { beside: listed(others) }), ...(days !== undefined && { until: days }) },
  };
}

/** The code goes to the new mailbox, unless somebody else has it; everything else to the one before, with the link that stops it. */
async function toMailbox({ q, now, secret, origin }: Parts, kind: PeopleMail, { change = '' }: About): Promise<Found | undefined> {
  const stopping = await accounts.stoppingOf(q, change);
  const row = stopping?.change;
  const person = row && (await people.anybody(q, row.personId));
  if (!stopping || !row || !person) return undefined;
  const numbered = { id: row.id, purpose: emailPurpose, counter: 1 };
  if (kind === 'mail-email-code') {
    const holder = await membership.holderOf(q, row.after);
    const taken = holder !== undefined && holder.id !== person.id;
    const to = { key: row.id, name: taken ? holder.name : person.name, email: row.after };
    return { to, facts: { code: taken ? '' : codeOf(secret, numbered) }, ...(!codeGood(row, now()) && { expired: true }) };
  }
  const state = stopState(stopping, now());
  if (state !== 'waiting' && state !== 'changed') return undefined;
  const link = `${origin}/account/stop/${linkToken(secret, numbered)}`;
  return { to: { key: row.id, name: person.name, email: row.before }, facts: { link, other: maskedUnlike(row.after, row.before) } };
}

const byMailbox = ['mail-email-code', 'mail-email-asked', 'mail-email-changed'] as const satisfies readonly PeopleMail[];
/** To somebody who wants to log in and acts for nobody; not when they have come in again meanwhile. */
async function toClosed({ q, origin }: Parts, _kind: PeopleMail, { person = '' }: About): Promise<Found | undefined> {
  const known = (await people.byId(q, person)) ? undefined : await people.anybody(q, person);
  return known && { to: { key: known.id, name: known.name, email: known.email }, facts: { link: `${origin}/log-in/closed` } };
}

/** Of somebody’s own account, whomever they act for. */
async function toOwner({ q, origin }: Parts, _kind: PeopleMail, { person = '', left = '' }: About): Promise<Found | undefined> {
  const known = await people.byId(q, person);
  return known && { to: { key: known.id, name: known.name, email: known.email }, facts: { link: `${origin}/account/authenticator`, left } };
}

/** Only the newest link that still can be used is sent, and to nobody who acts for no organisation any more. */
async function toReset({ q, now, secret, origin }: Parts, kind: PeopleMail, { reset = '', person = '' }: About): Promise<Found | undefined> {
  const row = kind === 'mail-password-reset' ? await passwords.resetById(q, reset) : undefined;
  const known = await people.byId(q, row?.personId ?? person);
  if (!known) return undefined;
  const to = { key: known.id, name: known.name, email: known.email };
  if (kind === 'mail-password-changed') return { to, facts: { link: `${origin}/reset` } };
  if (!row || row.usedAt !== null || (await passwords.newestReset(q, known.id))?.id !== row.id) return undefined;
  const link = `${origin}/reset/${linkToken(secret, { id: row.id, purpose: resetPurpose, counter: 1 })}`;
  return { to, facts: { link }, ...(!resetGood(row, now()) && { expired: true }) };
}

const ofPassword = ['mail-password-reset', 'mail-password-changed'] as const satisfies readonly PeopleMail[];
const ofOwner = ['mail-authenticator-changed', 'mail-recovery-code-used'] as const satisfies readonly PeopleMail[];
const toInvite = ['mail-colleague-invited', 'mail-joining-code'] as const satisfies readonly PeopleMail[];
const isOf = (kinds: readonly PeopleMail[], kind: PeopleMail) => kinds.includes(kind);

export interface PeopleLetter extends Pick<Found, 'to' | 'organisationId' | 'expired'> {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly organisation: string;
}

function finderOf(kind: PeopleMail) {
  if (isOf(toInvite, kind)) return toInvited;
  if (isOf(byMailbox, kind)) return toMailbox;
  if (isOf(ofOwner, kind)) return toOwner;
  if (kind === 'mail-account-closed') return toClosed;
  return isOf(ofPassword, kind) ? toReset : toPerson;
}

/** A code that nobody has waited for is not sent late. */
export async function peopleMail(parts: Parts, letters: PeopleLetters, kind: PeopleMail, about: About): Promise<PeopleLetter | undefined> {
  const found = await finderOf(kind)(parts, kind, about);
  if (!found) return undefined;
  const { facts, ...whom } = found;
  const { organisationId = '' } = found;
  const organisation = (await organisations.these(parts.q, [organisationId])).get(organisationId)?.name ?? '';
  const by = (await people.namesOf(parts.q, [about.by ?? ''])).get(about.by ?? '') ?? organisation;
  const none = { organisation, by, roles: [], other: '', until: '', code: '', left: '', agreement: '', link: parts.origin };
  return { ...whom, organisation, ...letters[kind]({ ...none, ...facts }) };
}
