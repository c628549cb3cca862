// A partner that is not known yet: what the drafter typed about it stands in for its profile until it is invited and says itself.
import { bareProfile } from '../people/bare-profile';
import { foldMailbox } from '../people/mailbox';
import { invitedJob } from '../people/invitation';
import type { Organisation } from '../people/organisation';
import type { FormValue } from '../questions/form';
import type { Answers } from '../questions/question';
import type { AgreementFile } from './agreement-file';
import { answeredText } from './answered';

/** The choice “An organisation that is not listed”. */
export const notListed = 'new';

export interface NewPartner {
  readonly name: string;
  readonly person: string;
  /** Folded. */
  readonly email: string;
}

/** What was typed about an organisation that is not listed; undefined where a known one was chosen. */
export function newPartnerIn(answers: Answers): NewPartner | undefined {
  const [name, person, email] = ['name', 'person', 'email'].map((field) => answeredText(answers, 'partner', field));
  if (answers.partner?.value.partner !== notListed || !name || !person || !email) return undefined;
  return { name, person, email: foldMailbox(email) };
}

/** The answer as it is stored: with no known partner there is nothing to choose, and three lines stand alone. */
export const partnerAnswer = (value: FormValue): FormValue => (value.partner === undefined ? { ...value, partner: notListed } : value);

/** One id from the first draft to the last signature: what was read and confirmed about the partner stays confirmed when it is invited. */
const newPartnerId = (reference: string): string => `invited-${reference.toLowerCase()}`;

/** Most that are invited are charities; the card of the legal basis says that this is assumed until it answers. */
const profileOf = (reference: string, { name, person, email }: NewPartner): Organisation =>
  bareProfile({ id: newPartnerId(reference), name, shortName: name, kind: 'charity' }, { name: person, role: invitedJob, email });

/** The partner of a draft while it is only typed, and the profile that it begins with when it is invited. */
export function provisionalPartner(reference: string, answers: Answers): Organisation | undefined {
  const typed = newPartnerIn(answers);
  return typed && profileOf(reference, typed);
}

/** Is this organisation the one that is only typed yet? It is on no list, and nobody acts for it. */
export const isProvisional = ({ id }: Pick<Organisation, 'id'>, { reference, answers }: Pick<AgreementFile, 'reference' | 'answers'>): boolean =>
  id === newPartnerId(reference) && newPartnerIn(answers) !== undefined;
