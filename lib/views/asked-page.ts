import 'server-only';
// What a charity asked for, for both sides: what it said, how it stands, and what each can do.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { askWords as words } from '@/content/wording/asks';
import * as agreements from '@/db/agreements';
import * as asks from '@/db/asks';
import * as organisations from '@/db/organisations';
import type { Q } from '@/db/store';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { type Ask, askSide, type AskSide, mayMoveAsk, mayReadAsk } from '@/lib/domain/ask/ask';
import { askRows } from '@/lib/domain/ask/ask-rows';
import { momentInWords } from '@/lib/domain/audit/moment-words';
import { type Actor, anyMember } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import type { AskedPageModel } from './ask-models';
import type { ShownAttempt } from './kept-answer';

export interface AskSubject {
  readonly ask: Ask;
  readonly names: { readonly asking: string; readonly asked: string; readonly mailbox: string };
  /** What came of it, where the reader may see that. */
  readonly file?: AgreementFile;
}

/** Only for its two sides. The charity sees the agreement from the moment it is sent, as ever. */
export async function askSubject(q: Q, reference: string, actor: Actor): Promise<AskSubject | undefined> {
  const ask = await asks.one(q, reference, actor);
  if (!ask) return undefined;
  const both = await organisations.these(q, [ask.asking, ...(ask.asked === undefined ? [] : [ask.asked])]);
  const asked = (ask.asked !== undefined && both.get(ask.asked)?.name) || (ask.to?.name ?? '');
  const file = ask.status === 'begun' ? await agreements.file(q, reference, actor.organisations) : undefined;
  return { ask, names: { asking: both.get(ask.asking)?.name ?? '', asked, mailbox: ask.to?.mailbox ?? '' }, ...(file && { file }) };
}

/** Sent: the agreement stands in its place from then on. */
function stateOf({ ask, file }: AskSubject): keyof typeof words.page.tags {
  if (ask.status !== 'begun' || !file) return ask.status;
  if (file.sent) return 'sent';
  return file.status === 'ended' ? 'given' : 'begun';
}

const problems = (attempt: ShownAttempt | undefined): readonly string[] =>
  attempt?.outcome.kind === 'refused' || attempt?.outcome.kind === 'forbidden' ? [attempt.outcome.reason] : [];

/** Buttons and ways for whoever may make the move. */
function ways({ ask, file }: AskSubject, side: AskSide | undefined, actor: Actor): Partial<AskedPageModel> {
  const { reference, status } = ask;
  const { page } = words;
  if (status === 'waiting' && side === 'asked' && mayMoveAsk(actor, ask, 'asked') === 'yes')
    return {
      begin: { href: `/agreements/new/share?ask=${reference}`, text: page.begin },
      decline: { href: `/asks/${reference}/decline`, text: page.decline },
    };
  if (status === 'waiting' && side === 'asking' && mayMoveAsk(actor, ask, 'asking') === 'yes') return { takeBack: { text: page.takeBack, reference } };
  if (file) return { on: { href: `/agreements/${reference}`, text: file.sent || side === 'asking' ? page.agreement : page.draft } };
  return side === 'asking' && mayMoveAsk(actor, ask, 'asking') === 'yes' ? { on: { href: '/asks/new', text: page.another } } : {};
}

export const askedPage = view({
  name: 'asked-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference, sent: z.boolean().optional() }),
  load: async (q, { reference }, actor) => askSubject(q, reference, actor),
  allow: (actor, { ask }) => mayReadAsk(actor, ask),
  show: ({ subject, input, actor, attempt }): AskedPageModel => {
    const { ask, names } = subject;
    const { page, rows } = words;
    const side = askSide(ask, actor);
    const state = stateOf(subject);
    const h1 = filledIn(page.h1[side ?? 'asked'], names);
    const said = [
      { key: rows.asking, lines: [names.asking] },
      { key: rows.asked, lines: [names.asked] },
      { key: rows.at, lines: [momentInWords(ask.at)] },
      ...askRows(ask, catalogue).map(({ key, lines }) => ({ key: key === 'why' ? rows.why[side ?? 'asked'] : rows[key], lines })),
      ...(ask.reason === undefined ? [] : [{ key: rows.reason, lines: [ask.reason] }]),
    ];
    const begins = state === 'waiting' && side === 'asked';
    return {
      title: `${h1} – ${ask.reference}`,
      h1,
      caption: ask.reference,
      tag: page.tags[state],
      lines: begins ? [page.suggestions] : [`${filledIn((side === 'asking' ? page.next : page.nextAsked)[state], names)}.`],
      ...(input.sent && side === 'asking' && state === 'waiting' && { done: filledIn(ask.asked === undefined ? page.sentToMailbox : page.sent, names) }),
      problems: problems(attempt),
      rows: said,
      ...ways(subject, side, actor),
    };
  },
});
