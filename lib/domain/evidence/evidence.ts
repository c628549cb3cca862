// A piece of evidence beside a point of a checklist: a photo, a file or a link. Always optional. The bytes of a file lie under their hash and
// belong to the organisation that added them; a checklist, and a version that is frozen with it, only name them.
import type { FileKind } from './file-fault';

/** unscanned: nobody has looked for viruses, and whoever downloads it is told so. */
export type ScanState = 'clean' | 'unscanned';

interface Piece {
  readonly id: string;
  /** The point that it belongs to. */
  readonly item: string;
  /** ISO date on which it was added; unknown of a link that was sent with the answers. */
  readonly on?: string;
  /** ISO date: the last day on which it counts. */
  readonly runsOut?: string;
}

export interface FileEvidence extends Piece {
  readonly kind: FileKind;
  /** As it is shown. Never in what is signed: somebody typed it. */
  readonly name?: string;
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  readonly scan: ScanState;
}

export interface LinkEvidence extends Piece {
  readonly kind: 'link';
  /** http or https. */
  readonly url: string;
}

export type Evidence = FileEvidence | LinkEvidence;

export const isFile = (piece: Evidence): piece is FileEvidence => piece.kind !== 'link';

/** What is shown of a SHA-256 where there is no room for all of it. */
export const shortFingerprint = (sha256: string): string => sha256.slice(0, 8);
