import 'server-only';
// What every page of a checklist loads, and what it shows while nothing can be done there.
import { catalogue } from '@/content/catalogue';
import { checklistWording } from '@/content/wording/checklist';
import type { ChecklistFile } from '@/db/checklist-files';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { type ChecklistGround, checklistGround } from '@/lib/domain/assurance/checklist-ground';
import type { ChecklistClosed } from './checklist-models';

const { heading, ways, away, unsettled } = checklistWording.closed;

interface Closed {
  readonly closed: ChecklistClosed;
  readonly title: string;
  readonly ground?: never;
  readonly errors?: never;
}

/** What stands in the way, in place of a page. `to`: where to go, the checklist itself when left out. */
export function closed(kind: keyof typeof heading, text: string, to: ChecklistClosed['way']): Closed {
  const title = `${heading[kind]} – ${checklistWording.caption}`;
  const sentence = /[.!?]$/.test(text) ? text : `${text}.`;
  return { closed: { title, h1: heading[kind], text: sentence, way: to }, title };
}

export const toChecklist = (id: string): ChecklistClosed['way'] => ({ href: `/checklists/${id}`, text: ways.checklist });
export const toAgreement = (reference: string): ChecklistClosed['way'] => ({ href: `/agreements/${reference}`, text: ways.agreement });

/** The checklist with all that surrounds it, or why it cannot be shown now. */
export function groundOf({ file }: ChecklistFile, now: Date): { readonly ground: ChecklistGround; readonly closed?: never } | Closed {
  if (!file) return closed('away', away, { href: '/home', text: ways.home });
  const ground = checklistGround(file, catalogue, dayOf(now.toISOString()));
  return ground ? { ground } : closed('away', unsettled, toAgreement(file.reference));
}
