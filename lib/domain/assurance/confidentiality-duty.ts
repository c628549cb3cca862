// Whether everyone who handles details at the charity is bound to keep them private (K03). It is a fact of law for Article 9(2)(h) and
// statement B, so only the charity’s own Yes sets it, or its safeguard recorded as done; a DSPT result never does (DPA 2018 s.11).
import type { Checklist } from './checklist';
import { currentRow } from './checklist-review';

export function confidentialityDuty(checklist: Checklist): boolean {
  if (checklist.answers.contracts?.value.answer === 'in-place') return true;
  const row = currentRow(checklist, 'contracts', 'contracts');
  return row?.safeguardDone !== undefined && (row.outcome === 'accept-safeguard' || row.outcome === 'offer-help');
}
