// What is on record about the eight Caldicott Principles: each as it was judged, with what settled it. All eight are met, or met with a
// reason, before anything is sent or signed.

export interface PrincipleRecord {
  readonly met: 'met' | 'met-reason' | 'not-met';
  /** The IG lead’s reason. */
  readonly why?: string;
  /** What the answers said of it. Records of before 22 November 2026 hold none. */
  readonly words?: string;
}

/** A principle as the answers leave it (caldicott.ts). */
interface Reading {
  readonly id: string;
  readonly words: string;
  readonly settledBy?: string;
}

/** Keyed by the number of the principle. */
export type CaldicottRecord = Readonly<Record<string, PrincipleRecord>>;

/** Principles that no answer settles and that nobody has judged to be met. An answer that changed since may have opened one. */
export function openPrinciples(checks: readonly Reading[], record: CaldicottRecord): readonly string[] {
  return checks
    .filter(({ id, settledBy }) => {
      const judged = record[id]?.met;
      return settledBy === undefined && (judged === undefined || judged === 'not-met');
    })
    .map(({ id }) => id);
}

/** All eight as they stand: what was judged, and what the answers settle by themselves. */
export function wholeRecord(checks: readonly Reading[], record: CaldicottRecord): CaldicottRecord {
  return Object.fromEntries(
    checks.map(({ id, words, settledBy }) => {
      const judged = record[id];
      return [id, { ...(judged && settledBy === undefined ? judged : { met: 'met' as const }), words }];
    }),
  );
}

/** Principles that are met for a reason on record. */
export const metWithReason = (record: CaldicottRecord): readonly string[] => Object.keys(record).filter((id) => record[id]?.met === 'met-reason');
