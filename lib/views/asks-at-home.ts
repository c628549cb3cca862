import 'server-only';
// What charities ask for, at home: to be answered by whoever drafts, and waited for by whoever asked.
import { catalogue } from '@/content/catalogue';
import { askWords } from '@/content/wording/asks';
import * as asks from '@/db/asks';
import type { Q } from '@/db/store';
import { askedRoles, askingRoles } from '@/lib/domain/ask/ask';
import { serviceAsked } from '@/lib/domain/ask/ask-rows';
import { sinceInWords } from '@/lib/domain/audit/since-words';
import { type Actor, hasRole } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { inSentence } from '@/lib/domain/print/words';
import type { WorkItem } from './home-model';
import type { PlacedRow, WorkRow } from './home-order';

/** The rest is found once these are answered: the oldest come first. */
const most = 5;
const words = askWords.home;

const lineOf = (ask: asks.OpenAsk, now: Date) => ({
  key: ask.reference,
  href: `/asks/${ask.reference}`,
  about: ask.reference,
  since: sinceInWords(ask.settledAt ?? ask.at, now.toISOString()),
});

function toAnswerLine(ask: asks.OpenAsk, now: Date): WorkRow {
  const { text, why, tag } = filledIn(words.asked, { asking: ask.askingName, service: inSentence(serviceAsked(ask, catalogue)) });
  return { ...lineOf(ask, now), text, why, tag, rank: 'reading', at: ask.at };
}

const answersAsks = (one: Actor) => hasRole(one, ...askedRoles);

/** What a mailbox was asked stands with the first organisation that may answer. */
export async function asksToAnswer(q: Q, readers: readonly Actor[], now: Date, limit: number): Promise<readonly PlacedRow[]> {
  const answering = readers.filter((reader) => hasRole(reader, ...askedRoles));
  const [first] = answering;
  if (!first) return [];
  const reader = { ...first, organisations: answering.map(({ organisation }) => organisation) };
  return (await asks.toAnswer(q, reader, limit)).map((ask) => ({
    organisation: ask.asked ?? first.organisation,
    row: toAnswerLine(ask, now),
    isFor: answersAsks,
  }));
}

export async function asksWaitedFor(q: Q, actor: Actor, now: Date): Promise<readonly WorkItem[]> {
  if (!hasRole(actor, ...askingRoles)) return [];
  return (await asks.waitedFor(q, actor.organisations, most)).map((ask) => {
    const { why, tag } = words[ask.status === 'begun' ? 'begun' : 'waiting'];
    return { ...lineOf(ask, now), text: ask.askedName, why: `${ask.askedName} ${why}`, tag };
  });
}
