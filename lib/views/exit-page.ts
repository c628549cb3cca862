import 'server-only';
// The exits (X1 to X7): before there is a draft, and met within one.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { guidanceEntry } from '@/content/guidance/entries';
import { exits } from '@/content/wording/exits';
import * as agreements from '@/db/agreements';
import { agreementName } from '@/lib/domain/agreement/agreement-name';
import { mayDraft } from '@/lib/domain/agreement/answering';
import { enquiryHref } from '@/lib/domain/legal-basis/enquiry/answers';
import { anyMember } from '@/lib/domain/people/actor';
import type { ExitPage } from '@/lib/domain/questions/exit-page';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import type { Way } from './question-page-model';
import type { ExitPageModel } from './exit-page-model';
import { shownSources } from './shown-sources';

const named = (path: string): ExitPage | undefined => Object.values(exits).find((exit) => exit.path === path);

/** The public enquiry goes into the case at hand; the guidance explains it. */
function more({ enquiry, guidance }: ExitPage): readonly Way[] {
  const entries = guidance.flatMap((slug) => guidanceEntry(slug) ?? []);
  return [
    { href: enquiryHref(enquiry), text: 'Ask what the rules say in your case' },
    ...entries.map(({ slug, title }) => ({ href: `/guidance/${slug}`, text: `Guidance: ${title}` })),
  ];
}

/** `at`: the address of the page. */
function shown(exit: ExitPage, about: string, back: string, at: string): ExitPageModel {
  const { h1, why, rules, instead, ask, card, start } = exit;
  return {
    title: `${h1} – ${about}`,
    h1,
    why: why.map(({ text }) => text),
    rules: rules.map(({ text, caveat }) => ({ text, ...(caveat !== undefined && { caveat }) })),
    ask,
    more: more(exit),
    instead: instead.map(({ text, url }) => ({ text, ...(url !== undefined && { url }) })),
    sources: shownSources([...why, ...rules, ...instead].flatMap(({ source }) => source ?? [])),
    back: { href: back, text: 'Go back to the question' },
    ...(start && { start }),
    card: { title: card.title, fill: card.fill, lines: card.lines, print: { href: `${at}?print`, text: card.button }, printed: { href: at } },
  };
}

/** Before there is a draft (X1 to X5). */
export const exitPage = view({
  name: 'exit-page',
  who: ['drafter', 'ig-lead'],
  input: z.strictObject({ exit: z.string().max(60) }),
  load: async (_q, { exit }) => {
    const found = named(exit);
    return found?.back === 'share' ? found : undefined;
  },
  allow: () => 'yes',
  show: ({ subject }) => shown(subject, 'New agreement', '/agreements/new/share', `/agreements/new/${subject.path}`),
});

interface Met {
  readonly file: AgreementFile;
  readonly exit: ExitPage;
}

function backTo({ file, exit }: Met): string {
  const question = catalogue.questions.find(({ id }) => id === (exit.backInDraft ?? exit.back));
  return `/agreements/${file.reference}/draft${question && !question.beforeDraft ? `/${question.path}` : ''}`;
}

/** Met within a draft (X4, X6, X7): the draft is kept. */
export const exitFromDraft = view({
  name: 'exit-from-draft',
  who: anyMember,
  input: z.strictObject({ reference: Reference, exit: z.string().max(60) }),
  load: async (q, { reference, exit }, actor): Promise<Met | undefined> => {
    const found = named(exit);
    const file = await agreements.file(q, reference, actor.organisations);
    return found && file && (found.back !== 'share' || found.backInDraft) ? { file, exit: found } : undefined;
  },
  allow: (actor, { file }) => mayDraft(actor, file),
  show: ({ subject }): ExitPageModel => {
    const at = `/agreements/${subject.file.reference}/draft/another-route/${subject.exit.path}`;
    const { start: _, ...page } = shown(subject.exit, agreementName(subject.file), backTo(subject), at);
    return { ...page, why: [...page.why, 'Your draft is kept. It cannot be sent until the answer changes.'] };
  },
});
