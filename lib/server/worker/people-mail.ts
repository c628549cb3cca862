import 'server-only';
// Letters about who acts for an organisation: to somebody who is invited, whose roles changed, who left, or who takes over.
import * as colleagueInvitations from '@/db/colleague-invitations';
import * as organisations from '@/db/organisations';
import * as people from '@/db/people';
import type { Q } from '@/db/store';
import type { PeopleFacts, PeopleLetters } from '@/lib/domain/audit/people-letter';
import type { PeopleMail } from '@/lib/domain/audit/notices';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { invitationState } from '@/lib/domain/people/invitation';
import { codeWaits } from '@/lib/domain/people/join-organisation';
import type { Ports } from '../ports';
import { codeOf, joiningPurpose, linkToken } from '../tokens';

type About = Readonly<Record<string, string>>;
type Parts = Pick<Ports, 'now' | 'secret' | 'origin'> & { readonly q: Q };

/** Whom it is for and what its words are made from; undefined when there is nobody to tell any more. */
interface Found {
  readonly to: { readonly key: string; readonly name: string; readonly email: string };
  readonly organisationId: string;
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

async function toPerson({ q, origin }: Parts, kind: PeopleMail, { person = '', organisation = '', from }: About): Promise<Found | undefined> {
  if (kind === 'mail-removed') {
    const left = await people.anybody(q, person);
    return left && { to: { key: left.id, name: left.name, email: left.email }, organisationId: organisation, facts: {} };
  }
  const member = await people.member(q, person, organisation);
  if (!member) return undefined;
  const other = from === undefined ? '' : ((await people.namesOf(q, [from])).get(from) ?? '');
  const link = `${origin}/home`;
  return { to: { key: member.id, name: member.name, email: member.email }, organisationId: organisation, facts: { roles: member.roles, other, link } };
}

export interface PeopleLetter extends Pick<Found, 'to' | 'organisationId' | 'expired'> {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly organisation: string;
}

/** A code that nobody has waited for is not sent late. */
export async function peopleMail(parts: Parts, letters: PeopleLetters, kind: PeopleMail, about: About): Promise<PeopleLetter | undefined> {
  const invited = kind === 'mail-colleague-invited' || kind === 'mail-joining-code';
  const found = await (invited ? toInvited : toPerson)(parts, kind, about);
  if (!found) return undefined;
  const { facts, ...whom } = found;
  const organisation = (await organisations.these(parts.q, [found.organisationId])).get(found.organisationId)?.name ?? '';
  const by = (await people.namesOf(parts.q, [about.by ?? ''])).get(about.by ?? '') ?? organisation;
  const none = { organisation, by, roles: [], other: '', until: '', code: '', link: parts.origin };
  return { ...whom, organisation, ...letters[kind]({ ...none, ...facts }) };
}
