import 'server-only';
// The files of a version that can be kept: the PDF once it is there, and the frozen text itself.
import { signedCopyWords } from '@/content/wording/signed-copy';
import type { CopyState } from '@/lib/domain/signing/copy-state';
import type { FileLink } from './signing-models';

export interface Files {
  readonly reference: string;
  readonly number: number;
  /** Every side has signed. */
  readonly complete: boolean;
  /** Length of the stored PDF, and until it is there how far it is. */
  readonly pdf: number | CopyState;
}

const kilobytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1000))}KB`;

export function fileLinks({ reference, number, complete, pdf }: Files): readonly FileLink[] {
  const at = `/agreements/${reference}/versions/${number}`;
  const data: FileLink = { text: 'Agreement as data (JSON), the exact text that the fingerprint was made from', href: `${at}/agreement.json` };
  if (!complete) return [{ text: 'Agreement (PDF), final version without signatures', href: `${at}/agreement.pdf` }, data];
  if (typeof pdf !== 'number') return [{ text: 'Signed agreement (PDF)', note: signedCopyWords.notes[pdf] }, data];
  return [{ text: `Signed agreement (PDF, ${kilobytes(pdf)})`, href: `${at}/agreement.pdf` }, data];
}
