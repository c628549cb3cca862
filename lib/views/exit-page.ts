import 'server-only';
// The exits (X1 to X7): before there is a draft, and met within one.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { exits } from '@/content/wording/exits';
import * as agreements from '@/db/agreements';
import { agreementName } from '@/lib/domain/agreement/agreement-name';
import { mayDraft } from '@/lib/domain/agreement/answering';
import { anyMember } from '@/lib/domain/people/actor';
import type { ExitPage } from '@/lib/domain/questions/exit-page';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import type { ExitPageModel } from './exit-page-model';
import { shownSources } from './shown-sources';

const named = (path: string): ExitPage | undefined => Object.values(exits).find((exit) => exit.path === path);

function shown({ h1, why, instead, card, start, path }: ExitPage, about: string, back: string): ExitPageModel {
  return {
    title: `${h1} – ${about}`,
    h1,
    why: why.map(({ text }) => text),
    instead: instead.map(({ text, url }) => ({ text, ...(url !== undefined && { url }) })),
    sources: shownSources([...why, ...instead].flatMap(({ source }) => source ?? [])),
    back: { href: back, text: 'Go back to the question' },
    ...(start && { start }),
    ...(card && { card: { title: card.title, lines: card.lines, print: { href: `/agreements/new/${path}?print`, text: card.button } } }),
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
  show: ({ subject }) => shown(subject, 'New agreement', '/agreements/new/share'),
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
    const { start: _start, card: _card, ...page } = shown(subject.exit, agreementName(subject.file), backTo(subject));
    return { ...page, why: [...page.why, 'Your draft is kept. It cannot be sent until the answer changes.'] };
  },
});
