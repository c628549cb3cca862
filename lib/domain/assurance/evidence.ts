// The link to evidence that stands beside an answer of the checklist (K13). Evidence is always optional.
import type { Checklist } from './checklist';

export function evidenceOf({ answers: given }: Pick<Checklist, 'answers'>, itemId: string): string | undefined {
  const link = given.evidence?.value[`evidence-${itemId}`];
  return typeof link === 'string' && link !== '' ? link : undefined;
}
