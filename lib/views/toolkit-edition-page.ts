import 'server-only';
// An edition that was added, beside the one before it, and putting it in force.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { builtEditions } from '@/content/toolkit/editions';
import { toolkitEditionWords } from '@/content/wording/toolkit-editions';
import * as toolkitEditions from '@/db/toolkit-editions';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { type AddedEdition, fromForm, shownEdition, uncoveredPoints } from '@/lib/domain/toolkit/add-edition';
import { allEditions } from '@/lib/domain/toolkit/built-editions';
import { editionDifferences } from '@/lib/domain/toolkit/edition-differences';
import type { ToolkitEdition, ToolkitQuestion } from '@/lib/domain/toolkit/toolkit-edition';
import { sha256 } from '@/lib/server/sha256';
import { view } from '@/lib/server/view';
import { keptAnswer, type ShownAttempt } from './kept-answer';
import type { ToolkitEditionPage } from './toolkit-edition-models';
import { editionName } from './toolkit-subject';

const words = toolkitEditionWords.preview;

const asLine = ({ ref, question, mandatory }: ToolkitQuestion) => ({ key: ref, text: `${ref} ${question}${mandatory ? ' (mandatory)' : ''}` });

function groups(edition: ToolkitEdition, earlier: ToolkitEdition): ToolkitEditionPage['groups'] {
  const { changed, added, removed } = editionDifferences(edition, earlier);
  const lines = changed.map(({ question, before, how }) => ({
    ...asLine(question),
    more: `${how.map((one) => words.how[one]).join(', ')}. ${words.before} ${before.ref} ${before.question}`,
  }));
  return [
    { heading: words.changed, none: words.none, lines },
    { heading: words.added, none: words.none, lines: added.map(asLine) },
    { heading: words.removed, none: words.none, lines: removed.map(asLine) },
  ];
}

function form(edition: ToolkitEdition, attempt: ShownAttempt | undefined, today: string): Required<ToolkitEditionPage>['form'] {
  const { version } = edition;
  const kept = attempt?.values.revision === String(version) ? keptAnswer(attempt, { command: 'put-dspt-edition-in-force' }, fromForm, today) : undefined;
  return {
    heading: words.heading,
    button: words.button,
    form: fromForm,
    value: kept?.fields ?? {},
    errors: kept?.errors ?? {},
    hidden: { revision: String(version), shown: sha256(shownEdition(edition)) },
  };
}

interface Shown {
  readonly found: AddedEdition;
  readonly earlier: ToolkitEdition;
}

function page({ found: { edition, from }, earlier }: Shown, attempt: ShownAttempt | undefined, today: string): ToolkitEditionPage {
  const { questions } = edition;
  const uncovered = uncoveredPoints(edition, catalogue.checklist).map(({ title }) => `‘${title}’`);
  const open = uncovered.length === 0 && (from === undefined || from > today) ? form(edition, attempt, today) : undefined;
  const mandatory = questions.filter((one) => one.mandatory).length;
  const stands = uncovered.length > 0 ? words.uncovered(uncovered) : from && words.inForce(dateInWords(from));
  return {
    title: words.h1(editionName(edition)),
    h1: words.h1(editionName(edition)),
    caption: toolkitEditionWords.caption,
    back: { href: '/admin/dspt' },
    facts: [words.counts(questions.length, mandatory), words.against(editionName(earlier)), words.same(editionDifferences(edition, earlier).same.length)],
    groups: groups(edition, earlier),
    ...(stands && { stands }),
    ...(open && { form: open }),
    errors: open?.errors ?? {},
  };
}

export const toolkitEditionPage = view({
  name: 'toolkit-edition-page',
  who: ['admin'],
  input: z.strictObject({ version: z.string().regex(/^[1-9]\d?$/) }),
  load: async (q, { version }, actor): Promise<Shown | undefined> => {
    if (!(await toolkitEditions.actsForHost(q, actor))) return undefined;
    const added = await toolkitEditions.added(q);
    const found = added.find(({ edition }) => String(edition.version) === version);
    const all = [...allEditions(builtEditions, []), ...added].map(({ edition }) => edition).filter((one) => one.version < Number(version));
    const earlier = all.sort((a, b) => b.version - a.version)[0];
    return found && earlier && { found, earlier };
  },
  allow: () => 'yes', // found by the admin of the service alone
  show: ({ subject, attempt, now }) => page(subject, attempt, dayOf(now.toISOString())),
});
