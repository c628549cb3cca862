// npm run merge-organisations -- --ends <organisation> --into <organisation> --day 2026-11-01: what the page of the admin of the service does, from
// the machine of the service. It says what it would do; with --yes it does it. An organisation is said by its id or by its whole name.
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { mergerForm } from '@/content/questions/merger';
import * as mergers from '@/db/mergers';
import * as organisations from '@/db/organisations';
import { commands } from '@/lib/commands/registry';
import { dayOf } from '@/lib/domain/assurance/calendar';
import type { Outcome, Refusal } from '@/lib/domain/outcome';
import { mergeOrganisations } from '@/lib/domain/people/merge-organisations';
import { operator } from '@/lib/domain/people/operator';
import { readForm } from '@/lib/domain/questions/read-form';
import { refusalOf } from '@/lib/domain/questions/refusal-of';
import { readConfig } from '@/lib/server/config';
import { execute } from '@/lib/server/execute';
import type { Ports } from '@/lib/server/ports';
import { withPorts } from './operator/with-ports';

type Said = Readonly<Record<'ends' | 'into' | 'day', string>> & { readonly yes: boolean };
type Known = readonly { readonly id: string; readonly name: string }[];

function fail(lines: readonly string[]): never {
  for (const line of lines) console.error(`Nothing was merged: ${line}`);
  process.exit(1);
}

const text = { type: 'string' } as const;
function given(): Said {
  try {
    const { values } = parseArgs({ options: { ends: text, into: text, day: text, yes: { type: 'boolean' } }, strict: true });
    const { ends, into, day, yes = false } = values;
    if (ends === undefined || into === undefined) return fail(['--ends and --into are the two organisations, each by its id or its name.']);
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(day ?? '')) return fail(['--day is the day of the merger, like 2026-11-01.']);
    return { ends, into, day: day ?? '', yes };
  } catch (error) {
    return fail([(error as Error).message]);
  }
}

/** By id, or by a name that only one has. */
function found(all: Known, said: string): Known[number] {
  const named = all.filter(({ id, name }) => id === said || name.toLowerCase() === said.trim().toLowerCase());
  if (named.length > 1) return fail([`several are called ${said}. Say which by its id: ${named.map(({ id }) => id).join(', ')}.`]);
  if (named[0]) return named[0];
  // Of hundreds, those whose names share a word with what was typed.
  const words = (name: string): readonly string[] => name.toLowerCase().split(/\s+/u);
  const near = all.filter(({ name }) => words(name).some((word) => words(said).includes(word)));
  const listed = (near.length > 0 ? near : all).map(({ id, name }) => `${name} (${id})`);
  return fail([`there is no organisation ${said}. There are:\n  ${listed.join('\n  ')}`]);
}

/** The reasons of a refusal, a line each; nothing where it was not refused. */
function reasons(out: Outcome<object> | Refusal | ReturnType<typeof mergeOrganisations>): readonly string[] {
  if (out.kind === 'done') return [];
  if (out.kind === 'invalid') return Object.values(out.errors).map((line) => `${line}.`);
  return out.kind === 'refused' ? [`${out.reason}.`] : [`this could not be done (${out.kind}).`];
}

const counted = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

async function merge({ ends, into, day, yes }: Said, ports: Ports): Promise<readonly string[]> {
  const all = await organisations.partnersFor(ports.store.q, []);
  const [from, to] = [found(all, ends), found(all, into)];
  const [year = '', month = '', date = ''] = day.split('-');
  const fields = { ends: from.id, into: to.id, 'day-day': date, 'day-month': month, 'day-year': year, sure: 'yes' };
  const read = readForm(mergerForm(all), fields, dayOf(ports.now().toISOString()));
  if (!read.ok) return fail(reasons(refusalOf(read)));
  const wouldBe = mergeOrganisations(await mergers.mergerFile(ports.store.q, from.id, to.id), { id: '', day, by: operator.person, fresh: true });
  if (wouldBe.kind !== 'done') return fail(reasons(wouldBe));
  const { members, moved } = wouldBe.writes;
  console.log(`${from.name} (${from.id}) ends on ${day} and becomes part of ${to.name} (${to.id}).`);
  console.log(`With it go ${counted(members.length, 'person', 'people')} and ${counted(moved.length, 'agreement', 'agreements')}. It cannot be undone.`);
  for (const { reference, status } of moved) console.log(`  ${reference}, ${status}`);
  if (!yes) return fail(['say --yes as well to do it.']);
  return reasons(await execute(ports, operator, commands['merge-organisations'], { once: randomUUID(), fields }));
}

const said = given();
const { config, faults } = readConfig(process.env);
if (faults) fail(faults);
const wrong = await withPorts(config, 'merge-organisations', (ports) => merge(said, ports)).catch((error: Error) => fail([error.message]));
if (wrong.length > 0) fail(wrong);
console.log('They are one now. Both organisations, and everybody they agree with, are told by mail.');
