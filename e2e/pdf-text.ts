// A PDF as poppler reads it, in one line: words, without where they were broken.
import { spawnSync } from 'node:child_process';

/** Throws with what the reader says when it cannot be read. */
export function pdfText(pdf: Uint8Array): string {
  const { status, stdout, stderr } = spawnSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' });
  if (status !== 0) throw new Error(`pdftotext: ${stderr}`);
  return stdout.replace(/\s+/g, ' ');
}
