// Whoever is in place of a Caldicott Guardian may stand on a sheet by job alone. They are asked through the person who looks after
// information, whom every sheet has, as the objection steps say.
import type { PrintContactSheet } from '../print/print-model';
import { lineOf } from './contact-line';

type Row = PrintContactSheet['sides'][number]['rows'][number];

/** “through the IG lead”; empty for whoever has a number or a mailbox. `rows`: those of their side. */
export function throughWhom({ job, phone, email, unconfirmed }: Row, rows: readonly Row[]): string {
  if (lineOf(job) !== 'senior' || phone || email || unconfirmed) return '';
  const lead = rows.find((row) => lineOf(row.job) === 'ig-lead');
  if (!lead) return '';
  return lead.job.startsWith('IG lead') ? 'through the IG lead' : 'through the person who looks after information';
}
