// A letter about who acts for an organisation, and the facts that its words are made from.
import type { PersonRole } from '../people/person';
import type { PeopleMail } from './notices';

export interface PeopleFacts {
  readonly organisation: string;
  /** Whoever decided it. */
  readonly by: string;
  /** What the reader does there. */
  readonly roles: readonly PersonRole[];
  /** Whose work it was; of a change of mailbox the new one, masked. */
  readonly other: string;
  /** Whom a deputy stands in for besides the reader, with the same right: in whose place something was done is not known then. */
  readonly beside?: string;
  /** “6 December 2026”; for a deputy “from 1 December 2026 to 6 December 2026”. */
  readonly until: string;
  /** Empty where none is given. */
  readonly code: string;
  /** How many codes for a lost phone are left; empty where none was used. */
  readonly left: string;
  readonly link: string;
  /** The reference of an agreement; empty where it is about none. */
  readonly agreement: string;
}

/** Those to somebody who acts for the organisation: they say so at their end. */
export const toMembers: readonly PeopleMail[] = [
  'mail-roles-changed',
  'mail-work-handed-over',
  'mail-deputy-named',
  'mail-deputy-ended',
  'mail-deputy-acted',
  'mail-second-step-required',
  'mail-second-step-ended',
];

export type PeopleLetters = Readonly<Record<PeopleMail, (facts: PeopleFacts) => { readonly subject: string; readonly paragraphs: readonly string[] }>>;
