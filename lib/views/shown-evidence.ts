import 'server-only';
// Evidence in words: what it is, when it was added, by which fingerprint it is known (folded), and whether anybody has looked for viruses.
import { evidenceWording } from '@/content/wording/evidence';
import { dateInWords } from '@/lib/domain/assurance/calendar';
import { type Evidence, isFile } from '@/lib/domain/evidence/evidence';
import type { ShownEvidence } from './checklist-models';

const { kinds, added, runsOut, ranOut, unscanned, proof } = evidenceWording;

/** “1.2 MB”, “340 kB” */
const sizeInWords = (bytes: number): string => (bytes < 950_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`);

function around(piece: Evidence, today: string): string {
  const { on, runsOut: until } = piece;
  return [
    ...(isFile(piece) ? [sizeInWords(piece.size)] : []),
    ...(on === undefined ? [] : [added(dateInWords(on))]),
    ...(until === undefined ? [] : [until < today ? ranOut(dateInWords(until)) : runsOut(dateInWords(until))]),
    ...(isFile(piece) && piece.scan === 'unscanned' ? [unscanned] : []),
  ].join(' · ');
}

/** `checklist`: its number, under which a file is given out. */
export function shownEvidence(piece: Evidence, { checklist, today }: { readonly checklist: string; readonly today: string }): ShownEvidence {
  const file = isFile(piece);
  return {
    id: piece.id,
    kind: kinds[piece.kind],
    text: file ? (piece.name ?? kinds[piece.kind]) : piece.url.replace(/^https?:\/\//i, ''),
    href: file ? `/checklists/${checklist}/files/${piece.id}` : piece.url,
    elsewhere: !file,
    about: around(piece, today),
    ...(file && { proof: { ...proof, sha256: piece.sha256 } }),
  };
}
