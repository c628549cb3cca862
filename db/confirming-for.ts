import 'server-only';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Actor } from '@/lib/domain/people/actor';
import * as agreements from './agreements';
import type { Q } from './store';

/** What somebody shows who they are for: an agreement to sign, or nothing but themselves. undefined: there is no such agreement for them. */
export async function confirmingFor(
  q: Q,
  reference: string | undefined,
  actor: Pick<Actor, 'organisations'>,
): Promise<{ readonly file?: AgreementFile } | undefined> {
  if (reference === undefined) return {};
  const file = await agreements.file(q, reference, actor.organisations);
  return file && { file };
}
