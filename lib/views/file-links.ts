import 'server-only';
// The files of a version that can be kept: the PDF once it is there, and the frozen text itself.
import { signingWords } from '@/content/wording/signing';
import type { FileLink } from './signing-models';

export interface Files {
  readonly reference: string;
  readonly number: number;
  /** Every side has signed. */
  readonly complete: boolean;
  /** Length of the stored PDF; absent until it is made. */
  readonly pdfBytes?: number;
}

const kilobytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1000))}KB`;

export function fileLinks({ reference, number, complete, pdfBytes }: Files): readonly FileLink[] {
  const at = `/agreements/${reference}/versions/${number}`;
  const data: FileLink = { text: 'Agreement as data (JSON), the exact text that the fingerprint was made from', href: `${at}/agreement.json` };
  if (!complete) return [{ text: 'Agreement (PDF), final version without signatures', href: `${at}/agreement.pdf` }, data];
  if (pdfBytes === undefined) return [{ text: 'Signed agreement (PDF)', note: signingWords.signed.making }, data];
  return [{ text: `Signed agreement (PDF, ${kilobytes(pdfBytes)})`, href: `${at}/agreement.pdf` }, data];
}
