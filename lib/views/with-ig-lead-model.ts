// A draft that lies on the IG lead's desk, as whoever handed it over reads it. Types only.
import type { Way } from './question-page-model';

export interface WithIgLeadModel {
  readonly title: string;
  readonly h1: string;
  readonly reference: string;
  readonly igLead: string;
  readonly partner: string;
  /** “21 November 2026 at 2:14pm”. */
  readonly since?: string;
  /** False: it is back with the drafter. */
  readonly there: boolean;
  readonly ways: { readonly tasks: Way; readonly agreement: Way };
  readonly error?: string;
}
