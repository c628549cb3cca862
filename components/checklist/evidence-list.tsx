// Photos, files and links beside an answer. A file is downloaded, never shown in place; a link says where it leads.
import type { ReactNode } from 'react';
import { Details } from '@/components/design/details';
import { Fingerprint } from '@/components/design/fingerprint';
import type { ShownEvidence } from '@/lib/views/checklist-models';

export interface EvidenceListProps {
  readonly pieces: readonly ShownEvidence[];
  /** Beside each: the button that takes it away. */
  readonly beside?: (piece: ShownEvidence) => ReactNode;
}

export function EvidenceList({ pieces, beside }: EvidenceListProps) {
  if (pieces.length === 0) return null;
  return (
    <ul className="sa-evidence">
      {pieces.map((piece) => (
        <li key={piece.id}>
          <p>
            {piece.kind}:{' '}
            {piece.elsewhere ? (
              <a href={piece.href} rel="noopener noreferrer">
                {piece.text}
              </a>
            ) : (
              <a href={piece.href} download>
                {piece.text}
              </a>
            )}
          </p>
          {piece.about !== '' && <p className="sa-small-print">{piece.about}</p>}
          {piece.proof !== undefined && (
            <Details summary={piece.proof.heading} about={piece.text}>
              <p>{piece.proof.say}</p>
              <Fingerprint value={piece.proof.sha256} />
            </Details>
          )}
          {beside?.(piece)}
        </li>
      ))}
    </ul>
  );
}
