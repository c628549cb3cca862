import 'server-only';
import * as z from 'zod';
import { logInWords } from '@/content/wording/log-in';
import * as organisations from '@/db/organisations';
import * as people from '@/db/people';
import { anybody } from '@/lib/domain/people/actor';
import type { Person, PersonRole } from '@/lib/domain/people/person';
import type { Option } from '@/lib/domain/questions/form';
import { view } from '@/lib/server/view';
import type { QuestionPageModel } from './question-page-model';

const words = logInWords.demo;

const inOrder = Object.keys(words.parts) as readonly PersonRole[];
/** Whoever starts an agreement stands first, whoever only reads last. */
const rank = ({ roles }: Person) => Math.min(...roles.map((role) => inOrder.indexOf(role)));
const partOf = ({ jobTitle, roles }: Person) =>
  `${jobTitle} – ${inOrder
    .filter((role) => roles.includes(role))
    .map((role) => words.parts[role])
    .join(', ')}`;

/** Whoever acts for several organisations stands once, in the one that logging in leads to. */
const once = (all: readonly Person[]) => all.filter((p) => !all.some((other) => other.id === p.id && other.organisationId < p.organisationId));

/** The organisations that can start an agreement first, then those with the most people: they have somebody for every part. */
function options(all: readonly Person[], names: ReadonlyMap<string, string>): readonly Option[] {
  const groups = [...names].map(([id, heading]) => ({ heading, members: all.filter((p) => p.organisationId === id).sort((a, b) => rank(a) - rank(b)) }));
  const first = (members: readonly Person[]) => Math.min(...members.map(rank));
  groups.sort((a, b) => first(a.members) - first(b.members) || a.heading.localeCompare(b.heading, 'en-GB'));
  return groups.flatMap(({ heading, members }) => members.map((p) => ({ value: p.id, label: p.name, hint: partOf(p), heading })));
}

/** The pretend people, by organisation. */
export const demoPeople = view({
  name: 'demo-people',
  who: anybody,
  input: z.strictObject({ next: z.string().max(600).optional().catch(undefined) }),
  load: async (q) => {
    const all = once(await people.everybody(q));
    const profiles = await organisations.these(q, [...new Set(all.map((p) => p.organisationId))]);
    return { all, names: new Map([...profiles.values()].map(({ id, name }) => [id, name])) };
  },
  allow: () => 'yes',
  show: ({ subject: { all, names }, input, actor, attempt }): QuestionPageModel => ({
    title: words.h1,
    h1: words.h1,
    hint: words.hint,
    form: { fields: [{ name: 'person', kind: 'radios', options: options(all, names), errors: {} }] },
    value: actor.session ? { person: actor.person } : {},
    errors: attempt?.outcome.kind === 'invalid' ? attempt.outcome.errors : {},
    action: '/do/log-in-as-demo',
    hidden: { ...(input.next && { next: input.next }) },
    buttons: { main: words.button, exit: false },
    why: { text: words.why, sources: [] },
  }),
});
