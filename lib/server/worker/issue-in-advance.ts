import 'server-only';
// The standing instruction of a sender: the final version is made by the same command as ever, in the sender's name.
import { actsFor } from '@/db/acting-for';
import * as agreements from '@/db/agreements';
import * as people from '@/db/people';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { instructionStands } from '@/lib/domain/agreement/standing-instruction';
import { dayOf } from '@/lib/domain/assurance/calendar';
import type { Actor } from '@/lib/domain/people/actor';
import type { AnyCommand } from '../command';
import { execute } from '../execute';
import type { Ports } from '../ports';

export interface InAdvance {
  readonly command: AnyCommand;
  /** The fields that the command wants, from the agreement as it is now. */
  readonly fields: (file: AgreementFile) => Readonly<Record<string, unknown>>;
}

/** The person without a session of their own, for the side that sent it: wherever else they have been since, the instruction was given there. */
async function inTheNameOf({ store: { q }, now }: Ports, personId: string, reference: string): Promise<{ actor: Actor; file: AgreementFile } | undefined> {
  const places = (await actsFor(q, personId, dayOf(now().toISOString()))).map(({ organisation }) => organisation.id);
  const file = await agreements.file(q, reference, places);
  const person = file && (await people.member(q, personId, file.sharing.id));
  if (!file || !person) return undefined;
  const actor: Actor = {
    person: person.id,
    name: person.name,
    email: person.email,
    jobTitle: person.jobTitle,
    organisation: person.organisationId,
    organisationName: file.sharing.name,
    organisations: [person.organisationId],
    roles: person.roles,
    authenticatedAt: now(),
    session: '',
    address: '',
    agent: 'standing instruction',
  };
  return { actor, file };
}

/**
 * A refusal is no failure: a check that is not met yet leaves the button to people. So does a reply that was changed and given anew
 * since the row was written.
 */
export async function issueInAdvance(
  ports: Ports,
  { command, fields }: InAdvance,
  row: { readonly id: string; readonly about: Readonly<Record<string, string>> },
): Promise<void> {
  const found = await inTheNameOf(ports, row.about.person ?? '', row.about.agreement ?? '');
  if (found && instructionStands(found.file)) await execute(ports, found.actor, command, { ...fields(found.file), once: row.id });
}
