import 'server-only';
// One form, several changes of the same kind. Each line runs commands of its own, one after the other: with their own transaction, event
// and receipt, so that one that fails leaves the others done. A series changes nothing by itself.
import type { Outcome } from '@/lib/domain/outcome';
import { type Actor, hasShownMailbox } from '@/lib/domain/people/actor';
import type { AnyCommand, Series, SeriesLine } from './command';
import { execute, wrongRole } from './execute';
import { inputFault } from './input-fault';
import { Once } from './once';
import type { Ports } from './ports';
import { sha256 } from './sha256';

type Refused = Exclude<Outcome<object>, { readonly kind: 'done' }>;

/** Why a line was left, as a sentence. */
function reasonOf(outcome: Refused): string {
  switch (outcome.kind) {
    case 'refused':
    case 'forbidden':
      return outcome.reason;
    case 'invalid':
      return Object.values(outcome.errors)[0] ?? 'Open the page again and send it once more';
    case 'conflict':
      return 'It changed after you opened the page. Read it again';
    case 'not-found':
      return 'It is not there any more';
    default:
      return 'It was not done. Try again in a minute';
  }
}

/** What was typed for all of them, a name, is wrong at the first: it is said at its field, and nothing is tried. Later it is the reason of that line alone. */
const isOfTheForm = (outcome: Refused, input: object): outcome is Extract<Refused, { readonly kind: 'invalid' }> =>
  outcome.kind === 'invalid' && Object.keys(outcome.errors).some((name) => name !== '' && name in input);

async function runLine(
  ports: Ports,
  actor: Actor,
  { key, steps }: SeriesLine,
  once: string,
  commands: Readonly<Record<string, AnyCommand>>,
): Promise<Outcome<object>> {
  let last: Outcome<object> = { kind: 'done', result: {} };
  for (const [index, { command, fields }] of steps.entries()) {
    const found = commands[command];
    if (!found) throw new Error(`There is no command ${command}`);
    last = await execute(ports, actor, found, { ...fields, once: sha256(`${once}\0${key}\0${index}`) });
    if (last.kind !== 'done') return last;
  }
  return last;
}

/** Runs every line. Done when all are; otherwise each line that was left, by its key, with the reason. Sent again, what is done stays done once. */
export async function executeSeries<I>(
  ports: Ports,
  actor: Actor,
  one: Series<I>,
  raw: Readonly<Record<string, unknown>>,
  commands: Readonly<Record<string, AnyCommand>>,
): Promise<Outcome<{ readonly done: readonly string[] }>> {
  if (!one.who.some((role) => actor.roles.includes(role))) return wrongRole(ports, actor, one);
  if (!hasShownMailbox(actor)) return { kind: 'code-first' };
  const { once: number, ...fields } = raw;
  const once = Once.safeParse(number);
  const parsed = one.input.safeParse(fields, { error: inputFault });
  if (!once.success) return { kind: 'invalid', errors: { '': 'Open the page again and send it once more' } };
  if (!parsed.success) return { kind: 'invalid', errors: Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join('.'), message])) };
  const lines = one.lines(parsed.data);
  if (lines.length === 0) return { kind: 'invalid', errors: one.none };
  const left: Record<string, string> = {};
  for (const [index, line] of lines.entries()) {
    const outcome = await runLine(ports, actor, line, once.data, commands);
    if (outcome.kind === 'done') continue;
    if (index === 0 && isOfTheForm(outcome, fields)) return outcome;
    left[line.key] = reasonOf(outcome);
  }
  return Object.keys(left).length > 0 ? { kind: 'invalid', errors: left } : { kind: 'done', result: { done: lines.map(({ key }) => key) } };
}
