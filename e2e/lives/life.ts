// The life of one agreement as data: who takes part, and what each of them posts on each page, from the first question to the last
// signature.

/** Posted fields by name, as a browser would send them. */
export type Posted = Readonly<Record<string, string | readonly string[]>>;

/** Page, below its own address, → what is posted there. */
export type Pages = Readonly<Record<string, Posted>>;

export interface Life {
  readonly name: string;
  readonly people: {
    readonly drafter: string;
    readonly igLead: string;
    readonly sharingSignatory: string;
    readonly manager: string;
    readonly receivingSignatory: string;
  };
  /** Below /agreements/[reference]/draft. */
  readonly draft: Pages;
  /** Answers to the open Caldicott principles are added when the page asks for them. */
  readonly igReview: Posted;
  /** Below /checklists/[id]. */
  readonly checklist: Pages;
  /** Of the mailbox. */
  readonly evidence: Posted;
  /** Below /agreements/[reference]/review; the first page has no name. */
  readonly review: Pages;
  readonly assurance: Posted;
  readonly decision: Posted;
  readonly firstToSign: 'sharing' | 'receiving';
}

const today = new Date();

/** A date as a form posts it, in three parts. */
export function postedDate(name: string, date: Date): Posted {
  return { [`${name}-day`]: String(date.getUTCDate()), [`${name}-month`]: String(date.getUTCMonth() + 1), [`${name}-year`]: String(date.getUTCFullYear()) };
}

export const inDays = (days: number): Date => new Date(today.getTime() + days * 86_400_000);

/** A day on which a DSPT result of an edition that still counts was published, outside the months in which two editions overlap. */
export const lastJune = (): Date => {
  const year = today.getUTCFullYear() - (today.getUTCMonth() >= 6 ? 0 : 1);
  return new Date(Date.UTC(year, 5, 12));
};

/** Why there is no DPIA, or the one that covers the scheme. */
export const noDpia = (dpiaWhy: string): Posted => ({ dpiaDone: 'none', dpiaWhy });
export const dpiaDone = (dpiaRef: string): Posted => ({
  dpiaDone: 'done',
  dpiaRef,
  ...postedDate('dpiaOn', inDays(-30)),
  dpiaOwner: 'Head of information governance',
});

/** What every IG lead here finds: nothing unusual. */
export const nothingUnusual: Posted = {
  legal: 'right',
  dpia: ['none'],
  noEffect: 'yes',
  publishedWhere: 'Website',
  ...postedDate('published', inDays(-3)),
  outcome: 'ready',
};

export const northfield = { drafter: 'northfield-drafter', igLead: 'northfield-ig-lead', sharingSignatory: 'northfield-signatory' } as const;
