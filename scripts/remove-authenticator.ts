// npm run remove-authenticator -- --email name@example.com: for somebody who has lost their phone and their codes, and whom no admin can help.
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { commands } from '@/lib/commands/registry';
import { operator } from '@/lib/domain/people/operator';
import { readConfig } from '@/lib/server/config';
import { execute } from '@/lib/server/execute';
import { withPorts } from './operator/with-ports';

function fail(lines: readonly string[]): never {
  for (const line of lines) console.error(`Nothing was changed: ${line}`);
  process.exit(1);
}

function given(): string {
  try {
    const { email } = parseArgs({ options: { email: { type: 'string' } }, strict: true }).values;
    return email ?? fail(['--email is missing: the email address of whoever has lost their phone.']);
  } catch (error) {
    return fail([(error as Error).message]);
  }
}

const email = given();
const { config, faults } = readConfig(process.env);
if (faults) fail(faults);
const removing = withPorts(config, 'remove-authenticator', (ports) =>
  execute(ports, operator, commands['remove-lost-authenticator'], { email, once: randomUUID() }),
);
const out = await removing.catch((error: Error) => fail([error.message]));
if (out.kind === 'invalid') fail(Object.values(out.errors).map((line) => `${line}.`));
if (out.kind === 'refused') fail([`${out.reason}.`]);
if (out.kind !== 'done') fail([`this could not be done (${out.kind}).`]);
else console.log(`The authenticator app of ${out.result.name} is removed. They are logged out, told by email, and log in by their mailbox.`);
