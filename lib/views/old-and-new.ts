import 'server-only';
// What was accepted beside what holds now, for one thing that has changed for the worse. The answers that were accepted do not change after
// it: the checklist itself is the older side.
import { checkAgainWords } from '@/content/wording/check-again';
import { answerDetails, chosenLabel } from '@/lib/domain/assurance/answer-words';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import type { Checklist } from '@/lib/domain/assurance/checklist';
import type { ChecklistGround } from '@/lib/domain/assurance/checklist-ground';
import { dsptStandingOf } from '@/lib/domain/assurance/dspt-standing';
import { dsptTag } from '@/lib/domain/assurance/dspt-tag';
import { type Accepted, looksSince, type Worse } from '@/lib/domain/assurance/worse-since';
import { worseMailbox, worseProfileMailbox } from '@/lib/domain/assurance/worse-mailbox';
import type { ChecklistPoint, OldAndNew, SaidThen } from './checklist-models';
import { checklistPoints, saidRows } from './checklist-points';

const words = checkAgainWords.beside;

export interface Beside extends Pick<Accepted, 'later' | 'notices'> {
  readonly ground: ChecklistGround;
}

const on = ({ ground }: Beside, today: string): ReadonlyMap<string, ChecklistPoint> =>
  new Map(checklistPoints(ground.checklist, { ...ground.context, today }, 'sharing').map((point) => [point.id, point] as const));

/** Answered in words, also where a DSPT result would answer for the point. */
function said(id: string, checklist: Checklist, { catalogue, today }: ChecklistGround['context']): SaidThen {
  const asked = id === 'dspt' ? id : catalogue.checklist.find((item) => item.id === id)?.question;
  const question = catalogue.questions.find((one) => one.id === asked);
  const value = checklist.answers[asked ?? '']?.value;
  if (!question || !value) return { text: words.none };
  const { text, tint } = dsptTag(dsptStandingOf(checklist), today);
  const details = answerDetails(question, value).map((one) => ({ label: one.label, text: one.text }));
  return { text: chosenLabel(question, value) ?? words.none, details, ...(id === 'dspt' && { tag: { text, tint } }) };
}

function pair(beside: Beside, { kind, key, item = 'dspt' }: Worse): readonly [SaidThen, SaidThen] | undefined {
  const { ground, later, notices = [] } = beside;
  const { checklist, context, file } = ground;
  const then = { ...context, today: dayOf(checklist.decision?.at ?? '') };
  const openNow = { text: words.open };
  if (kind === 'dspt') return [said(item, checklist, then), said(item, checklist, context)];
  if (kind === 'plan') return [{ text: words.plan, details: on(beside, then.today).get(item)?.plan ?? [] }, openNow];
  if (kind === 'condition' || kind === 'condition-moved') {
    const { what, owner, by, said: since } = looksSince({ checklist, file }).at(-1)?.condition ?? {};
    if (!what || !owner || !by) return undefined;
    const details = saidRows(since);
    const text = kind === 'condition' ? words.open : words.moved;
    return [{ text: checkAgainWords.condition(what, owner, dateInWords(by)) }, { text, ...(details.length > 0 && { details }) }];
  }
  if (kind === 'mailbox-noticed') {
    const told = worseMailbox(checklist, notices);
    return told && [said(item, checklist, then), { text: told.after.email ?? '', details: [{ label: words.from, text: dateInWords(told.from) }] }];
  }
  if (kind === 'mailbox-profile') {
    const told = worseProfileMailbox(checklist, file.profileMailbox);
    return told && [said(item, checklist, then), { text: told.email, details: [{ label: words.from, text: dateInWords(dayOf(told.at)) }] }];
  }
  if (kind === 'evidence' || kind === 'mailbox-evidence') {
    const piece = (today: string) =>
      on(beside, today)
        .get(item)
        ?.evidence.find(({ id }) => key.split(' ')[1] === id);
    const [was, now] = [piece(then.today), piece(context.today)];
    return was && now
      ? [
          { text: `${was.kind}: ${was.text}`, note: was.about },
          { text: `${now.kind}: ${now.text}`, note: now.about },
        ]
      : undefined;
  }
  return later && kind !== 'year' ? [said(item, checklist, then), said(item, later, context)] : undefined;
}

/** Undefined where there is nothing to hold beside each other: nobody looked for a year. */
export function oldAndNew(beside: Beside, worse: Worse): OldAndNew | undefined {
  const found = pair(beside, worse);
  if (!found) return undefined;
  const [was, now] = found;
  const accepted = dateInWords(dayOf(beside.ground.checklist.decision?.at ?? ''));
  return {
    was: { heading: worse.kind === 'condition' || worse.kind === 'condition-moved' ? words.condition : words.was(accepted), ...was },
    now: { heading: words.now, ...now },
  };
}
