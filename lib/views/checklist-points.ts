import 'server-only';
// The rows of a checklist in words: what was asked and answered, the plan for a gap, and what the IG lead did about it.
import { checklistWording } from '@/content/wording/checklist';
import { planSaidWords } from '@/content/wording/plan-said';
import type { Side } from '@/lib/domain/agreement/model';
import { takesEvidence } from '@/lib/domain/assurance/add-evidence';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import type { Checklist } from '@/lib/domain/assurance/checklist';
import { type ChecklistContext, checklistNames } from '@/lib/domain/assurance/checklist-context';
import { checklistSummary, type SummaryRow } from '@/lib/domain/assurance/checklist-summary';
import type { ReviewRow } from '@/lib/domain/assurance/checklist-review';
import { dsptStandingOf } from '@/lib/domain/assurance/dspt-standing';
import { dsptTag } from '@/lib/domain/assurance/dspt-tag';
import { isOver } from '@/lib/domain/assurance/lapsed-promises';
import type { Plan } from '@/lib/domain/assurance/plan';
import { type PlanSaid, saidDone } from '@/lib/domain/assurance/plan-said';
import { shownEvidence } from './shown-evidence';
import type { ChecklistPoint, Labelled, TagWords } from './checklist-models';

const labels = checklistWording.plan.labels;

/** What the charity has said of a promise since. */
export function saidRows(said: PlanSaid | undefined): readonly Labelled[] {
  if (!said) return [];
  const on = dateInWords(dayOf(said.at));
  if (saidDone(said)) return [{ label: planSaidWords.done, text: planSaidWords.doneBy(said.byName, on) }];
  return [{ label: planSaidWords.moved, text: planSaidWords.movedBy(dateInWords(said.day ?? ''), said.byName, on, said.reason ?? '') }];
}

/** A plan as its lines. */
export function planRows({ wording, owner, by, safeguard, said }: Plan): readonly Labelled[] {
  return [
    { label: labels.wording, text: wording },
    { label: labels.owner, text: owner },
    { label: labels.by, text: dateInWords(by) },
    { label: labels.safeguard, text: safeguard },
    ...saidRows(said),
  ];
}

/** The day of a plan has passed, and nobody has said that it is done: no final version rests on it. */
const isLate = ({ plan, row }: SummaryRow, today: string): boolean => isOver(plan?.by, today) && !saidDone(plan?.said) && !row?.safeguardDone;
const lateRow: Labelled = { label: planSaidWords.late.label, text: planSaidWords.late.text };

function tagOf(row: SummaryRow, checklist: Checklist, { today }: ChecklistContext): TagWords {
  const { id, state, plan, source } = row;
  if (state === 'missing') return { text: 'Not answered', tint: 'grey' };
  if (id === 'dspt') {
    const { text, tint } = dsptTag(dsptStandingOf(checklist), today);
    return { text, tint };
  }
  if (state === 'open' && saidDone(plan?.said)) return { text: 'Plan done', tint: 'green' };
  if (state === 'open' && isLate(row, today)) return { text: planSaidWords.late.tag, tint: 'red' };
  if (state === 'open') return plan ? { text: 'Has a plan', tint: 'amber' } : { text: 'Needs a plan', tint: 'amber' };
  if (state === 'set-aside') return { text: 'Does not apply', tint: 'grey' };
  return source === 'not-asked' ? { text: 'Not asked', tint: 'grey' } : { text: 'In place', tint: 'green' };
}

/** What was said of the help since: another day, that it is done; by whom and when. */
export function helpSaid(row: ReviewRow | undefined): readonly string[] {
  if (row?.outcome !== 'offer-help' || !row.help) return [];
  const { moved, done } = row.help;
  return [
    ...saidRows(moved).map(({ label, text }) => `${label}: ${text}`),
    ...(done ? [`Help done, said ${done.byName} on ${dateInWords(dayOf(done.at))}`] : []),
  ];
}

function notes({ row }: SummaryRow): readonly string[] {
  if (!row) return [];
  const done = row.safeguardDone ? [`Safeguard done on ${dateInWords(row.safeguardDone)}`] : [];
  const { help } = row;
  if (row.outcome === 'ask') return row.question ? [`Question: ${row.question}`] : [];
  const first = row.first === undefined || row.first === 'nothing' ? [] : [checklistWording.review.first[row.first]];
  if (row.outcome === 'accept') return ['Accepted', ...first];
  if (row.outcome === 'accept-safeguard' || !help) return ['Plan accepted, with what keeps details safe until then', ...first, ...done];
  return [`Help offered: ${help.what}. ${help.owner}, by ${dateInWords(help.by)}`, ...helpSaid(row), ...first, ...done];
}

function pointOf(row: SummaryRow, checklist: Checklist, context: ChecklistContext): ChecklistPoint {
  const { id, title, asked, answer, details, references, evidence, plan, helpAsked, path, planPath } = row;
  const page = (to: string) => `/checklists/${checklist.id}/${to}`;
  return {
    id,
    title,
    asked,
    answer,
    tag: tagOf(row, checklist, context),
    details: details.map(({ label, text }) => ({ label, text })),
    noted: notes(row),
    ...(references !== undefined && { references }),
    evidence: evidence.map((piece) => shownEvidence(piece, { checklist: checklist.id, today: context.today })),
    ...(takesEvidence({ checklist, context }, id) && { addEvidence: page(`evidence/${id}`) }),
    ...(plan && { plan: [...planRows(plan), ...(isLate(row, context.today) ? [lateRow] : [])] }),
    ...(helpAsked && { helpAsked: checklistWording.review.helpAsked(checklistNames(context)) }),
    ...(path !== undefined && { change: page(path) }),
    ...(planPath !== undefined && { changePlan: page(planPath) }),
  };
}

/** The DSPT result first, then the ten points. */
export function checklistPoints(checklist: Checklist, context: ChecklistContext, reader: Side = 'receiving'): readonly ChecklistPoint[] {
  return checklistSummary(checklist, context, reader).map((row) => pointOf(row, checklist, context));
}

/** To be read, not changed. */
export const withoutChange = ({ change: _, changePlan: __, addEvidence: ___, ...point }: ChecklistPoint): ChecklistPoint => point;
