// Why a file cannot be evidence, as a code; the words stand in content/wording/evidence.ts.
export const fileFaults = [
  'empty',
  'too-big',
  'unknown-type',
  'heic',
  'old-word',
  'damaged',
  'picture-too-large',
  'locked-pdf',
  'pdf-with-more',
  'word-with-macros',
  'word-too-large',
] as const;
export type FileFault = (typeof fileFaults)[number];

export type FileKind = 'pdf' | 'docx' | 'jpeg' | 'png';

/** A file as it is kept: what it is by its content, and its bytes without what nobody meant to send. */
export interface KeptFile {
  readonly ok: true;
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
}
export type ReadFile = KeptFile | { readonly ok: false; readonly fault: FileFault };

export const faulty = (fault: FileFault): ReadFile => ({ ok: false, fault });

/** More than any camera has. A picture that says it is larger is meant to fill the memory of whoever opens it. */
const widest = 30_000;
const mostPoints = 150_000_000;
export const isTooLarge = (width: number, height: number): boolean => width > widest || height > widest || width * height > mostPoints;
