// What the IG lead recorded about a data protection impact assessment (DPIA): the screening, and the assessment itself, or why there
// is none. (UK GDPR Article 35.) Records of before 22 November 2026 may name somebody who decided against one: that settles nothing.

export type DpiaResult = 'required' | 'recommended' | 'record_reason';

export interface DpiaRecord {
  readonly signs: readonly string[];
  readonly result: DpiaResult;
  /** Of a DPIA that was done. Records of before 22 November 2026 hold a reason for none here too. */
  readonly reference?: string;
  /** ISO date on which it was finished. */
  readonly on?: string;
  /** The job that owns it. */
  readonly owner?: string;
  /** Why none is needed. */
  readonly why?: string;
}

export const isDone = ({ reference, on, owner }: DpiaRecord): boolean => [reference, on, owner].every((one) => one !== undefined && one.trim() !== '');

/**
 * Does the record serve for what the screening ends in now? A DPIA that is a duty needs its reference, date and owner: no reason does instead,
 * since a sign on the regulator’s list under Article 35(4) makes it a duty as much as the Article itself.
 * A risk that has grown since asks the IG lead to look at the assessment again (Article 35(11)).
 */
export function servesFor(record: DpiaRecord | undefined, result: DpiaResult): boolean {
  return result !== 'required' || (record?.result === 'required' && isDone(record));
}
