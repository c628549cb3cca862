import 'server-only';
// Everything that happened to an agreement, from the audit chain: who and when, in words.
import * as z from 'zod';
import { approvalWords, approverWords } from '@/content/wording/approvals';
import { checkAgainWords } from '@/content/wording/check-again';
import { historyAgain, historyWords } from '@/content/wording/history';
import { keptAnyway, personSigns } from '@/content/wording/person-signs';
import * as agreements from '@/db/agreements';
import * as events from '@/db/events';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { approvalRoles } from '@/lib/domain/agreement/approval';
import type { WhatHappened } from '@/lib/domain/audit/events';
import { momentInWords } from '@/lib/domain/audit/moment-words';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { lookOutcome } from '@/lib/domain/assurance/recheck';
import { anyMember } from '@/lib/domain/people/actor';
import { listed } from '@/lib/domain/print/words';
import { actedFor } from '@/lib/domain/people/former-party';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { namedFor } from './signing-file';
import type { HistoryEntry, HistoryPageModel } from './version-models';
import { waitingDays } from './waiting-days';

type Happened = events.PastEvent & { readonly n: number };
const wordsOf = ({ what }: Pick<events.PastEvent, 'what'>) => historyWords[what as WhatHappened];

/** Kinds of what somebody chose to keep although it may be about a person. */
const keptIn = ({ more: { keptAnyway: kinds } }: Pick<events.PastEvent, 'more'>): readonly (keyof typeof personSigns)[] => (Array.isArray(kinds) ? kinds : []);

function keptWords(event: Happened): string | undefined {
  const signs = [...new Set(keptIn(event))].map((kind) => personSigns[kind]);
  return signs.length === 0 ? undefined : keptAnyway.replace('{signs}', listed(signs));
}

/** Many small steps of one person on one day are one line, with the moment of the last. */
function gathered(all: readonly events.PastEvent[]): readonly Happened[] {
  const out: Happened[] = [];
  for (const event of all) {
    const last = out.at(-1);
    const goesOn = last && wordsOf(event)?.many && last.what === event.what && last.by === event.by && dayOf(last.at) === dayOf(event.at);
    if (goesOn) out[out.length - 1] = { ...event, more: { ...event.more, keptAnyway: [...keptIn(last), ...keptIn(event)] }, n: last.n + 1 };
    else out.push({ ...event, n: 1 });
  }
  return out;
}

/** A day in words. What is none is the number of something else by the same name, and no heading asks for it. */
const dayIn = (value: unknown): string => (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? dateInWords(value) : '');

function headingOf({ n, more, ...event }: Happened, organisations: ReadonlyMap<string, string>): string {
  const words = wordsOf(event);
  const sentTo = organisations.get(String(more.partner));
  const ways: readonly (readonly [boolean, string | undefined])[] = [
    [more.asked === true, words?.asking],
    [more.first === true, words?.first],
    [Number(more.version) > 1, words?.again],
    [dayIn(more.day) !== '', words?.dated],
    [event.toName !== undefined, words?.named],
    [sentTo !== undefined, words?.sentTo],
  ];
  const varied = ways.find(([holds, text]) => holds && text !== undefined)?.[1];
  const text = n > 1 ? words?.many : (varied ?? words?.one);
  return (text ?? '')
    .replace('{n}', String(n))
    .replace('{version}', String(more.version ?? ''))
    .replace('{on}', dayIn(more.on))
    .replace('{day}', dayIn(more.day))
    .replace('{before}', dayIn(more.before))
    .replace('{organisation}', () => organisations.get(event.organisation) ?? 'One side')
    .replace('{partner}', () => sentTo ?? '')
    .replace('{to}', () => event.toName ?? '');
}

/** What somebody decided when they looked again, and the condition as they wrote it. */
function lookedAgain(
  { more: { decision, note }, at }: Happened,
  { rechecks = [] }: Pick<AgreementFile, 'rechecks'>,
): { readonly heading: string; readonly note: string } {
  const { condition } = rechecks.find((one) => one.at === at) ?? {};
  const asked = condition ? checkAgainWords.condition(condition.what, condition.owner, dateInWords(condition.by)) : '';
  const said = typeof note === 'string' ? note : '';
  return {
    heading: historyAgain[decision === 'stands' || decision === 'condition' ? lookOutcome({ decision, ...(condition && { condition }) }) : 'no-longer'],
    note: asked === '' ? said : `${said.replace(/(?<![.?!])$/, '.')} ${asked}`,
  };
}

/** What follows from somebody’s step is nobody’s own doing. */
const byWords = (event: Happened, organisations: ReadonlyMap<string, string>): string =>
  wordsOf(event)?.follows ??
  [[event.byName ?? 'Somebody', ...(event.forNames ? [`for ${listed(event.forNames)}`] : [])].join(' '), organisations.get(event.organisation)]
    .filter(Boolean)
    .join(', ');

/** Who decided what, of an approval inside an organisation: the name stands with the agreement alone. */
function approvalHeading({ more: { role, decision }, at }: Happened, { approvals = {} }: Pick<AgreementFile, 'approvals'>): string {
  const which = approvalRoles.find((one) => one === role) ?? 'caldicott';
  const last = approvals[which];
  const name = [...(last?.earlier ?? []), ...(last ? [last] : [])].find((one) => one.at === at)?.name;
  return filledIn(approvalWords.history, {
    who: [name, approverWords[which]].filter(Boolean).join(', '),
    decision: approvalWords.decided[decision === 'yes' ? 'yes' : 'no'],
  });
}

function entryOf(event: Happened, organisations: ReadonlyMap<string, string>, file: AgreementFile): HistoryEntry {
  const again = event.what === 'checklist-checked-again' ? lookedAgain(event, file) : undefined;
  const note = again?.note ?? (typeof event.more.note === 'string' ? event.more.note : undefined);
  const inAdvance = event.more.inAdvance === true ? 'By the standing instruction given when the agreement was sent.' : undefined;
  const kept = keptWords(event);
  const said = note ?? inAdvance;
  const text = [kept === undefined ? said : said?.replace(/(?<![.?!])$/, '.'), kept].filter(Boolean).join(' ');
  return {
    id: String(event.seq),
    heading: event.what === 'approval-recorded' ? approvalHeading(event, file) : (again?.heading ?? headingOf(event, organisations)),
    by: byWords(event, organisations),
    at: event.at,
    when: momentInWords(event.at),
    ...(text && { text }),
  };
}

export const historyPage = view({
  name: 'history-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference }),
  load: async (q, { reference }, actor) => {
    const file = await agreements.file(q, reference, actor.organisations);
    return file && { file, all: await events.history(q, reference) };
  },
  allow: (actor, { file }) => (sideOf(file, actor.organisation) ? 'yes' : 'hidden'),
  show: ({ subject: { file, all }, actor, now }): HistoryPageModel => {
    const waiting = waitingDays(file, all, sideOf(file, actor.organisation), now.toISOString());
    const caption = namedFor(file, actor.organisation);
    const organisations = new Map([file.sharing, ...(file.partner ? [file.partner] : []), ...(file.formerly ?? [])].map(({ id, name }) => [id, name]));
    const own = (id: string) => id === actor.organisation || actedFor(file, sideOf(file, actor.organisation), id);
    const shown = all.filter((event) => {
      const words = wordsOf(event);
      return words && (!words.own || own(event.organisation));
    });
    return {
      title: `History – ${caption}`,
      h1: 'History',
      caption,
      back: { href: `/agreements/${file.reference}` },
      ...(waiting && { waiting }),
      entries: gathered(shown)
        .map((event) => entryOf(event, organisations, file))
        .toReversed(),
    };
  },
});
