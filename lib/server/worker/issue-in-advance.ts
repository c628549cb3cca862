import 'server-only';
// The standing instruction of a sender: the final version is made by the same command as ever, in the sender's name.
import * as agreements from '@/db/agreements';
import * as organisations from '@/db/organisations';
import * as people from '@/db/people';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { instructionStands } from '@/lib/domain/agreement/standing-instruction';
import type { Actor } from '@/lib/domain/people/actor';
import type { AnyCommand } from '../command';
import { execute } from '../execute';
import type { Ports } from '../ports';

export interface InAdvance {
  readonly command: AnyCommand;
  /** The fields that the command wants, from the agreement as it is now. */
  readonly fields: (file: AgreementFile) => Readonly<Record<string, unknown>>;
}

/** The person without a session of their own: the command sees their roles, and nothing is signed by it. */
async function inTheNameOf({ store, now }: Ports, personId: string, reference: string): Promise<{ actor: Actor; file: AgreementFile } | undefined> {
  const person = await people.byId(store.q, personId);
  const file = person && (await agreements.file(store.q, reference, [person.organisationId]));
  if (!person || !file) return undefined;
  const organisation = (await organisations.these(store.q, [person.organisationId])).get(person.organisationId);
  const actor: Actor = {
    person: person.id,
    name: person.name,
    email: person.email,
    jobTitle: person.jobTitle,
    organisation: person.organisationId,
    organisationName: organisation?.name ?? '',
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
