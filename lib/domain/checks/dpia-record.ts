// What the IG lead recorded about a data protection impact assessment (DPIA): the screening, and the assessment itself, why there is none,
// or who decided against one. (UK GDPR Article 35.)

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
  /** A named person decided against one although a sign points to it. on: ISO date. */
  readonly decided?: { readonly name: string; readonly job: string; readonly on: string; readonly why: string };
}

/** Large scale with sensitive details, and automated decisions that matter: the Article itself names these, so nobody decides against them. */
const namedByTheArticle: readonly string[] = ['D1', 'D2'];

/** May a named person decide that the risk is not high after all? The other signs are a list of likely high risk, which a controller weighs. */
export const mayBeDecided = (hits: readonly string[]): boolean => !hits.some((hit) => namedByTheArticle.includes(hit));

export const isDone = ({ reference, on, owner }: DpiaRecord): boolean => [reference, on, owner].every((one) => one !== undefined && one.trim() !== '');

/**
 * Does the record serve for what the screening ends in now? A DPIA that is a duty needs its reference, date and owner; a reason does not do.
 * A risk that has grown since asks the IG lead to look at the assessment again (Article 35(11)).
 */
export function servesFor(record: DpiaRecord | undefined, screening: { readonly result: DpiaResult; readonly hits: readonly string[] }): boolean {
  if (screening.result !== 'required') return true;
  return record?.result === 'required' && (isDone(record) || (record.decided !== undefined && mayBeDecided(screening.hits)));
}
