// A frozen version: the words that both sides sign, as canonical JSON that nobody can change, with its fingerprint.
import type { AgreementModel, Side } from '../agreement/model';
import type { Checklist } from '../assurance/checklist';
import type { AgreementResult } from '../legal-basis/result';
import type { PrintModel } from '../print/print-model';

export const snapshotFormat = 'sharing-agreed/1';

/** What the canonical JSON holds. It carries its own words, rule ids and editions: no code ever branches on an old one. */
export interface Snapshot {
  readonly format: typeof snapshotFormat;
  readonly reference: string;
  readonly version: number;
  /** ISO UTC. */
  readonly frozenAt: string;
  readonly editions: { readonly rules: string; readonly content: string; readonly declaration: string };
  readonly print: PrintModel;
  readonly model: AgreementModel;
  readonly legalBasis: AgreementResult;
  readonly checklist: Checklist;
}

export interface FrozenVersion {
  readonly id: string;
  readonly reference: string;
  readonly number: number;
  /** Canonical JSON text of a Snapshot, byte for byte what the fingerprint was made from. */
  readonly content: string;
  readonly fingerprint: string;
  readonly frozenAt: string;
}

export interface StandingSignature {
  readonly id: string;
  readonly side: Side;
  readonly round: number;
  readonly personId: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly at: string;
}
