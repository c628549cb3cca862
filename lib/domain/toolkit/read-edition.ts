// Reads the file of an edition: every fault at once, named by the question or the line that it stands in.
import { jsonFaultLine } from './json-fault';
import { ToolkitEdition } from './toolkit-edition';

export type ReadEdition = { readonly ok: true; readonly edition: ToolkitEdition } | { readonly ok: false; readonly faults: readonly string[] };

/** More than this helps nobody: the first ones usually explain the others. */
const mostFaults = 20;

const syntaxFault = (text: string): string => `Line ${jsonFaultLine(text)}: this is not JSON. Look for a missing comma, quote or bracket there or just before`;

const named = (raw: unknown, index: PropertyKey | undefined): string => {
  const ref = (raw as { questions?: { ref?: unknown }[] }).questions?.[Number(index)]?.ref;
  return typeof ref === 'string' && /^[\d.]{1,10}$/.test(ref) ? `Question ${ref}` : `Question number ${Number(index) + 1} of the list`;
};

function shapeFaults(raw: unknown): readonly string[] {
  const read = ToolkitEdition.safeParse(raw);
  if (read.success) return [];
  return read.error.issues.map(({ path, message, code }) => {
    const [first, index, ...rest] = path;
    const field = (first === 'questions' ? rest : path).map(String).join(' ');
    const place = first === 'questions' && index !== undefined ? `${named(raw, index)}: ` : '';
    const says = /^must /.test(message) ? message : code === 'unrecognized_keys' ? 'has a name that no edition has' : 'is missing or of another kind';
    return `${place}${field === '' ? 'the entry' : `‘${field}’`} ${says}`;
  });
}

/** What the shape cannot say: numbers once, in groups that exist, and the points of the checklist by their ids. */
function meaningFaults({ questions, groups }: ToolkitEdition): readonly string[] {
  const refs = questions.map(({ ref }) => ref);
  const numbers = groups.map(({ number }) => number);
  return [
    ...refs.filter((ref, at) => refs.indexOf(ref) !== at).map((ref) => `Question ${ref}: the number stands there twice`),
    ...numbers.filter((number, at) => numbers.indexOf(number) !== at).map((number) => `Group ${number}: the number stands there twice`),
    ...questions.flatMap(({ ref, group, earlierRefs }) => [
      ...(numbers.includes(group) ? [] : [`Question ${ref}: there is no group ${group}`]),
      ...earlierRefs
        .filter((earlier) => refs.includes(earlier))
        .map((earlier) => `Question ${ref}: the earlier number ${earlier} is a question of this edition`),
    ]),
    ...numbers.filter((number) => !questions.some(({ group }) => group === number)).map((number) => `Group ${number}: it has no question`),
  ];
}

/** An edition that is data already. */
export function checkEdition(raw: unknown): ReadEdition {
  const shape = shapeFaults(raw);
  if (shape.length > 0) return { ok: false, faults: shape.slice(0, mostFaults) };
  const edition = ToolkitEdition.parse(raw);
  const faults = meaningFaults(edition);
  return faults.length > 0 ? { ok: false, faults: faults.slice(0, mostFaults) } : { ok: true, edition: inOrder(edition) };
}

/** The text of a file that somebody gave. */
export function readEdition(text: string): ReadEdition {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { ok: false, faults: [syntaxFault(text)] };
  }
  return checkEdition(raw);
}

const places = (ref: string): readonly number[] => ref.split('.').map(Number);

export function byNumber(a: string, b: string): number {
  const [left, right] = [places(a), places(b)];
  return left.map((part, at) => part - (right[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** In the toolkit’s own order. */
const inOrder = (edition: ToolkitEdition): ToolkitEdition => ({ ...edition, questions: [...edition.questions].sort((a, b) => byNumber(a.ref, b.ref)) });
