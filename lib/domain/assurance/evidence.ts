// The evidence that stands beside an answer of the checklist: photos, files and links. Evidence is always optional.
import type { Evidence, FileEvidence, LinkEvidence } from '../evidence/evidence';
import { isFile } from '../evidence/evidence';
import type { Checklist } from './checklist';

type Shown = Pick<Checklist, 'answers' | 'evidence'>;

/** The number of a link that was sent with the answers and not added by itself: one at most for each point. */
export const sentLink = 'link';

function linkSent({ answers }: Shown, item: string): readonly LinkEvidence[] {
  const url = answers.evidence?.value[`evidence-${item}`];
  return typeof url === 'string' && url !== '' ? [{ id: sentLink, item, kind: 'link', url }] : [];
}

/** All there is about one point, in the order in which it came. */
export function evidenceOf(checklist: Shown, item: string): readonly Evidence[] {
  return [...linkSent(checklist, item), ...(checklist.evidence ?? []).filter((piece) => piece.item === item)];
}

/** The file of this number, whatever point it is about. */
export const fileOf = ({ evidence = [] }: Pick<Checklist, 'evidence'>, id: string): FileEvidence | undefined =>
  evidence.filter(isFile).find((one) => one.id === id);

/** What another checklist of the same organisation takes over, by reference: the files stay where they are. Nothing that has run out comes along. */
export function evidenceToCarry({ evidence = [] }: Pick<Checklist, 'evidence'>, today: string): Pick<Checklist, 'evidence'> {
  const counts = evidence.filter(({ runsOut }) => runsOut === undefined || runsOut >= today);
  return counts.length > 0 ? { evidence: counts } : {};
}

export interface EvidenceDue {
  readonly evidence: string;
  readonly item: string;
  /** ISO date: the last day on which it counts. */
  readonly runsOut: string;
}

/** When which piece of a checklist runs out, the earliest first: for reminders, and for a look that must be taken again. */
export function evidenceDue({ evidence = [] }: Pick<Checklist, 'evidence'>): readonly EvidenceDue[] {
  return evidence
    .flatMap(({ id, item, runsOut }) => (runsOut === undefined ? [] : [{ evidence: id, item, runsOut }]))
    .sort((a, b) => a.runsOut.localeCompare(b.runsOut) || a.evidence.localeCompare(b.evidence));
}

/** What no longer counts today. today: ISO date. */
export const evidenceRunOut = (checklist: Pick<Checklist, 'evidence'>, today: string): readonly EvidenceDue[] =>
  evidenceDue(checklist).filter(({ runsOut }) => runsOut < today);
