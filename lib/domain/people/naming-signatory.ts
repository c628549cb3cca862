// Naming somebody to sign who is not listed: a new person of the own organisation, or one of its people who could not sign until now.
// The mailbox decides who it is: whoever reads it can log in, and nobody else.
import { invalid, type Refusal } from '../outcome';
import type { Field } from '../questions/form';
import type { FormValue } from '../questions/form';
import { type Actor, hasRole } from './actor';
import { foldMailbox } from './mailbox';
import type { Person, PersonRole } from './person';

/** Behind “Someone else”. `sentence`: the words of the page for a name, a job and an address that are missing. */
export const someoneElse = (sentence: { readonly name: string; readonly job: string }): readonly Field[] => [
  {
    name: 'name',
    kind: 'text',
    label: 'Name',
    limit: 80,
    linkless: true,
    spellcheck: false,
    called: 'the name',
    errors: { empty: sentence.name, long: 'Name must be 80 characters or less' },
  },
  {
    name: 'job',
    kind: 'text',
    label: 'Job',
    limit: 80,
    linkless: true,
    called: 'the job',
    errors: { empty: sentence.job, long: 'Job must be 80 characters or less' },
  },
  {
    name: 'email',
    kind: 'email',
    label: 'Email address',
    hint: 'We send them a link to the agreement. They log in with this address',
    limit: 254,
    spellcheck: false,
    errors: {
      empty: 'Enter their email address',
      long: 'Email address must be 254 characters or less',
      format: 'Enter an email address in the correct format, like name@example.com',
    },
  },
];

/** May they name somebody who does not sign yet? The right itself is given by nobody who does not hold it or stand above it. */
export const namesNewSignatories = (actor: Pick<Actor, 'roles'>): boolean => hasRole(actor, 'signatory', 'admin');

/** The mailbox that was typed, folded; empty where nobody new was named. */
export const typedMailbox = (fields: Readonly<Record<string, unknown>>): string => (typeof fields.email === 'string' ? foldMailbox(fields.email) : '');

/** What is written before the name counts. */
export type MadeSignatory =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'role'; readonly personId: string; readonly organisationId: string; readonly roles: readonly PersonRole[] };

export interface NamedNew {
  readonly kind: 'named';
  readonly signatory: { readonly personId: string; readonly name: string; readonly job: string };
  readonly made?: MadeSignatory;
}

export interface Naming {
  readonly value: FormValue;
  /** Everybody with that mailbox, in every organisation, people who have left included. */
  readonly found: readonly (Person & { readonly left: boolean })[];
  /** An account gave this mailbox up and can still have it back. */
  readonly kept: boolean;
  readonly actor: Pick<Actor, 'person' | 'organisation' | 'organisationName' | 'roles'>;
  /** The id for a person who is new. */
  readonly newId: string;
  /** Counted when the mailbox cannot be used: who has one is nothing to try out. */
  readonly tally: readonly string[];
}

/** Nobody gives themselves the right to sign, nor a right that they do not hold, and a mailbox that belongs elsewhere is not said to belong anywhere. */
export function nameNewSignatory({ value, found, kept, actor, newId, tally }: Naming): NamedNew | Refusal {
  const [name, job, email] = [String(value.name), String(value.job), foldMailbox(String(value.email))];
  const { organisation: organisationId } = actor;
  const member = found.find((one) => one.organisationId === organisationId && !one.left);
  if (member?.id === actor.person && !member.roles.includes('signatory')) return invalid({ email: 'Somebody else must name you before you can sign' });
  const denied = (email: string, why: string) => invalid({ email }, { event: { what: 'denied', command: 'name-signatory', why }, tally });
  if (!member?.roles.includes('signatory') && !namesNewSignatories(actor))
    return denied(`Ask an admin of ${actor.organisationName} to let them sign. Then you can select them here`, 'role');
  if (!member && (kept || found.length > 0)) return denied(`This email address cannot be used for ${actor.organisationName}. Enter another one`, 'mailbox');
  if (!member) {
    const person: Person = { id: newId, name, email, jobTitle: job, organisationId, roles: ['signatory'] };
    return { kind: 'named', signatory: { personId: newId, name, job }, made: { kind: 'person', person } };
  }
  // Somebody we know is called what they are called: the name that they must type to sign.
  const signatory = { personId: member.id, name: member.name, job: member.jobTitle };
  if (member.roles.includes('signatory')) return { kind: 'named', signatory };
  return { kind: 'named', signatory, made: { kind: 'role', personId: member.id, organisationId, roles: [...member.roles, 'signatory'] } };
}
