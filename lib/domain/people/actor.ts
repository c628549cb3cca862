// Whoever asks for something: a person acting for one organisation, or a visitor who has not logged in.
import type { PersonRole } from './person';

/** operator: whoever runs the service, from its own machine. Nobody is one who comes over the network. */
export type Role = PersonRole | 'visitor' | 'operator';

/** By what somebody came in, or showed last who they are. invitation: by the link of an invitation alone, which shows nothing yet. */
export const waysIn = ['demo', 'invitation', 'link', 'code', 'password', 'authenticator', 'recovery-code'] as const;
export type HowLoggedIn = (typeof waysIn)[number];

export interface Actor {
  /** The person's id; for a visitor the number of their browser's cookie, “visitor:…”. */
  readonly person: string;
  readonly name: string;
  readonly email: string;
  readonly jobTitle: string;
  /** The organisation acted for. Empty for a visitor. */
  readonly organisation: string;
  readonly organisationName: string;
  /** It starts agreements. */
  readonly sends?: boolean;
  /** They act for other organisations too, one at a time. */
  readonly actsForOthers?: boolean;
  /** The organisation that hosts the service, where a setting names one. */
  readonly serviceHost?: string;
  /** What repositories may show: the organisation acted for, and no other. */
  readonly organisations: readonly string[];
  /** Roles in that organisation. */
  readonly roles: readonly Role[];
  /** Their own roles, where they stand in for somebody: `roles` then holds those of whom they stand in for too. */
  readonly ownRoles?: readonly Role[];
  readonly standsInFor?: readonly { readonly person: string; readonly name: string; readonly roles: readonly PersonRole[]; readonly until: string }[];
  /** When this person last showed who they are: the step-up before signing reads it. */
  readonly authenticatedAt: Date;
  readonly how?: HowLoggedIn;
  /** SHA-256 of the session's token. Empty for a visitor and for the worker. */
  readonly session: string;
  /** A visitor who has come in and owes the second step: whose session waits, and which. */
  readonly waiting?: { readonly person: string; readonly session: string };
  /** From the trusted hop. Empty for the worker. */
  readonly address: string;
  /** The browser's own name for itself, at most 300 characters. */
  readonly agent: string;
}

/** Somebody who may be anybody. */
export const isVisitor = (actor: Actor): boolean => actor.roles.includes('visitor');
/** Has the session shown that its person reads the mailbox? The link of an invitation may have been passed on. */
export const hasShownMailbox = ({ how }: Pick<Actor, 'how'>): boolean => how !== 'invitation';
/** The mailbox that they have shown to read; empty before that. Whatever was sent to a mailbox is found by this one. */
export const shownMailbox = (actor: Pick<Actor, 'email' | 'how'>): string => (hasShownMailbox(actor) ? actor.email : '');
export const hasRole = (actor: Pick<Actor, 'roles'>, ...any: readonly PersonRole[]): boolean => any.some((role) => actor.roles.includes(role));

/** A view or a command that everybody may try, logged in or not. */
export const anybody: readonly Role[] = ['drafter', 'ig-lead', 'checklist-owner', 'signatory', 'reader', 'admin', 'visitor'];
/** Everybody who has logged in. */
export const anyMember: readonly Role[] = anybody.filter((role) => role !== 'visitor');
