// A point that the national guidance calls for, and where one agreement does it. A point is one object in one of the lists beside
// this file: what is asked, from where, and how it is read. Page and print follow.
import { showsHealthOfCaredFor } from '../agreement/carer-referred';
import type { DutyDone } from '../agreement/duty-done';
import type { Check } from '../agreement/lifecycle';
import type { AgreementModel, Side } from '../agreement/model';
import type { ItemStanding } from '../assurance/item-standing';
import type { AgreementResult, FlowResult } from '../legal-basis/result';
import type { PaperKind } from '../print/papers/paper-model';
import type { Condition } from '../print/conditions';
import { otherPeople } from '../print/other-people';
import type { PrintModel, SectionId } from '../print/print-model';

/** In the order in which they are read. */
export const guidanceGroups = ['purpose', 'details', 'law', 'wishes', 'telling', 'sending', 'partner', 'running'] as const;
export type GuidanceGroup = (typeof guidanceGroups)[number];

/** What a point is read from: the draft as it stands, or what a version froze. */
export interface GuidanceContext {
  readonly model: AgreementModel;
  readonly result: AgreementResult;
  /** Of the details that are sent out. */
  readonly outward: FlowResult;
  readonly print: PrintModel;
  /** The ten points of the checklist; absent until there is one. */
  readonly standings?: readonly ItemStanding[];
  /** What was chosen to be done before anything is sent, and is not said to be done. */
  readonly asked: readonly Condition[];
  /** With whom the checklist is: the partner until it sends it, and again while a question about it is open. */
  readonly checklist: 'not-sent' | 'question-asked' | 'sent';
  /** The sharing side has accepted the checklist, and nothing has overtaken that. */
  readonly accepted: boolean;
  /** What a side has said to have done of what the text wants once. */
  readonly dutiesDone: readonly DutyDone[];
  readonly papers: readonly { readonly kind: PaperKind; readonly side?: Side }[];
  /** The day on which it is read, which may be long after a version was frozen. */
  readonly today: string;
  /** Checks of the life cycle. A version is frozen only when all of them are met. */
  readonly met: (check: Check) => boolean;
}

/** Where it is done. */
export type Place =
  | { readonly at: 'section'; readonly section: SectionId }
  | { readonly at: 'schedule' }
  | { readonly at: 'paper'; readonly paper: PaperKind; readonly side?: Side }
  /** Beside the agreement, and not what proves it: the check of one person, the contact sheet. */
  | { readonly at: 'page'; readonly page: 'can-i-share' | 'contacts' };

/** Where somebody goes to do it: the page of a check of the life cycle, the question of the draft, or the partner’s checklist. */
export type Remedy = { readonly check: Check } | { readonly question: string } | { readonly checklist: 'fill-in' };

/** `says`: {partner} stands for the name of the partner. */
export type Reading =
  | { readonly status: 'done'; readonly says: string; readonly where: readonly Place[] }
  | { readonly status: 'not-yet'; readonly says: string; readonly remedy?: Remedy }
  | { readonly status: 'does-not-apply'; readonly says: string }
  /** The guidance asks for it, and somebody has put on record why it is otherwise here. */
  | { readonly status: 'not-done'; readonly says: string; readonly where: readonly Place[] };

export interface GuidancePoint {
  readonly id: string;
  readonly group: GuidanceGroup;
  /** What is called for, in our words; {partner} as in a reading. */
  readonly asks: string;
  /** Citation ids. */
  readonly source: readonly string[];
  readonly read: (context: GuidanceContext) => Reading;
}

/** Nobody has said yet whose details they are, so nothing can be said of them either. */
export const nobodyYet = ({ model: { people } }: GuidanceContext): boolean =>
  !people.adults && !people.mayLackCapacity && !people.young && !people.children && !people.carers;
export const whose = (): Reading => notYet('Nobody has said whose details they are', { question: 'people' });

const sent = ({ model }: GuidanceContext) => model.flows.find(({ id }) => id === 'outward');

/** Details of somebody who is cared for go along, or the referral itself tells of them; nothing says how old that person is. */
export const caredForNamed = (context: GuidanceContext): boolean =>
  showsHealthOfCaredFor(context.model) || sent(context)?.items.some(({ itemId }) => itemId === 'cared-for') === true;

/** That person is asked for a yes of their own, and section 7 says who decides for a child. */
export function caredForAsked(context: GuidanceContext): boolean {
  const outward = sent(context);
  return outward !== undefined && otherPeople({ model: context.model, outward }).some(({ who }) => who === 'cared-for');
}

export const section = (id: SectionId): Place => ({ at: 'section', section: id });
export const paper = (kind: PaperKind, side?: Side): Place => ({ at: 'paper', paper: kind, ...(side && { side }) });
export const schedule: Place = { at: 'schedule' };
export const page = (name: 'can-i-share' | 'contacts'): Place => ({ at: 'page', page: name });

export const done = (says: string, ...where: readonly Place[]): Reading => ({ status: 'done', says, where });
export const notYet = (says: string, remedy?: Remedy): Reading => ({ status: 'not-yet', says, ...(remedy && { remedy }) });
export const doesNotApply = (says: string): Reading => ({ status: 'does-not-apply', says });
export const notDone = (says: string, ...where: readonly Place[]): Reading => ({ status: 'not-done', says, where });
