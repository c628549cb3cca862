// What the pack of a signed version is put together from.
import type { PrintContactSheet } from '../print-model';
import type { PaperModel } from './paper-model';

export interface PackSource {
  readonly reference: string;
  readonly version: number;
  readonly fingerprint: string;
  /** ISO UTC: when the last side signed. */
  readonly at: string;
  readonly agreement: { readonly pdf: Uint8Array; readonly json: string };
  readonly papers: readonly PaperModel[];
  readonly sheet: PrintContactSheet;
  /** That the papers are in newer words than the version; absent while they are in its own. */
  readonly newerWords?: string;
}
