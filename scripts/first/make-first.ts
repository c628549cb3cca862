// The first organisation through the kernel, like every other change: audited, all or nothing. Works beside a running server and before its first start.
import { randomUUID } from 'node:crypto';
import * as sessions from '@/db/sessions';
import { commands } from '@/lib/commands/registry';
import { operator } from '@/lib/domain/people/operator';
import type { Config } from '@/lib/server/config';
import { execute } from '@/lib/server/execute';
import type { Ports } from '@/lib/server/ports';
import { linkToken } from '@/lib/server/tokens';
import { withNewPorts } from '../operator/with-ports';

export type MadeFirst = { readonly name: string; readonly admin: string; readonly link: string } | { readonly faults: readonly string[] };

/** Nobody has logged in here: asking for a link is what any visitor may do. */
const visitor = { ...operator, person: 'visitor:command-line', roles: ['visitor'] as const, address: 'command line' };

/** The same mail and the same link as from the log in page; here the link is also shown. */
async function logInLink(ports: Ports, email: string): Promise<string> {
  const asked = await execute(ports, visitor, commands['request-log-in'], { email, once: randomUUID() });
  const row = asked.kind === 'done' ? await sessions.logInById(ports.store.q, asked.result.logIn) : undefined;
  if (!row) throw new Error('the organisation is made, and a log-in link could not be. Ask for one on the log in page.');
  return `${ports.origin}/log-in/link/${linkToken(ports.secret, row)}`;
}

async function make(ports: Ports, given: Readonly<Record<string, string>>): Promise<MadeFirst> {
  const out = await execute(ports, operator, commands['make-first-organisation'], { ...given, once: randomUUID() });
  if (out.kind === 'invalid') return { faults: Object.values(out.errors).map((line) => `${line}.`) };
  if (out.kind === 'refused') return { faults: [out.reason] };
  if (out.kind !== 'done') throw new Error(`this could not be done (${out.kind}).`);
  return { name: given.name ?? '', admin: given.adminName ?? '', link: await logInLink(ports, given.adminEmail ?? '') };
}

export const makeFirst = (config: Config, given: Readonly<Record<string, string>>): Promise<MadeFirst> =>
  withNewPorts(config, 'first-organisation', (ports) => make(ports, given));
