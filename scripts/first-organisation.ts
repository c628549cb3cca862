// npm run first-organisation: makes the first organisation of a live service and its admin, and prints a link with which the admin logs in.
// What is not said as --name, --short-name, --kind, --admin-name, --admin-job-title and --admin-email is asked for.
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { organisationKinds } from '@/lib/domain/people/bare-profile';
import { readConfig } from '@/lib/server/config';
import { makeFirst } from './first/make-first';

const questions = [
  ['name', 'name', 'Name of the organisation'],
  ['shortName', 'short-name', 'Short name, as in “the Surgery”'],
  ['kind', 'kind', `Kind: ${organisationKinds.join(', ')}`],
  ['adminName', 'admin-name', 'Full name of the admin'],
  ['adminJobTitle', 'admin-job-title', 'Job title of the admin'],
  ['adminEmail', 'admin-email', 'Email address of the admin'],
] as const;

function fail(lines: readonly string[]): never {
  for (const line of lines) console.error(`Nothing was made: ${line}`);
  process.exit(1);
}

function given(): Readonly<Record<string, string | undefined>> {
  try {
    const options = Object.fromEntries(questions.map(([, flag]) => [flag, { type: 'string' as const }]));
    return parseArgs({ options, strict: true }).values as Record<string, string | undefined>;
  } catch (error) {
    return fail([(error as Error).message]);
  }
}

/** Asks in a terminal; elsewhere everything must have been said. */
async function answers(): Promise<Readonly<Record<string, string>>> {
  const said = given();
  const missing = questions.filter(([, flag]) => said[flag] === undefined);
  if (missing.length > 0 && !process.stdin.isTTY) fail(missing.map(([, flag]) => `--${flag} is missing.`));
  const terminal = missing.length > 0 ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
  const out: Record<string, string> = {};
  for (const [field, flag, words] of questions) out[field] = said[flag] ?? (await terminal?.question(`${words}: `)) ?? '';
  terminal?.close();
  return out;
}

const { config, faults } = readConfig(process.env);
if (faults) fail(faults);
if (config.mode !== 'live') fail(['this is for MODE=live, with the settings that the server has. The demonstration brings its own organisations.']);

const made = await makeFirst(config, await answers()).catch((error: Error) => fail([error.message]));
if ('faults' in made) fail(made.faults);
console.log(`Made: ${made.name}, with ${made.admin} as its admin, who can do everything in it for now.`);
console.log(`Log in within 10 minutes, once the server runs: ${made.link}`);
console.log(`After that, ask for a new link with the email address at ${config.origin.origin}/log-in`);
