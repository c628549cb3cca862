// Who signs for each side: the sentence of the text, and beside it the signature, or the lines that wait for one.
import { Words } from '@/components/design/words';
import type { SignatureWords } from '@/lib/domain/print/frame-words';
import type { PrintSection } from '@/lib/domain/print/print-model';
import { AgreementHeading } from './agreement-heading';
import { AgreementBlocks } from './agreement-section';

export interface SignatureBlocksProps {
  readonly section?: PrintSection;
  readonly signatures: readonly SignatureWords[];
  readonly blanks: readonly string[];
  readonly level: 2 | 3;
}

export function SignatureBlocks({ section, signatures, blanks, level }: SignatureBlocksProps) {
  return (
    <section className="sa-agreement__signing" aria-labelledby={section?.id}>
      {section && (
        <AgreementHeading level={level} id={section.id}>
          <span className="sa-agreement__number">{section.number}</span> {section.heading}
        </AgreementHeading>
      )}
      <div className="sa-agreement__signatures">
        {signatures.map((signature) => (
          <Signature key={signature.partyId} signature={signature} blanks={blanks} />
        ))}
      </div>
      {section && <AgreementBlocks blocks={section.blocks} level={level === 2 ? 3 : 4} />}
    </section>
  );
}

function Signature({ signature, blanks }: { readonly signature: SignatureWords; readonly blanks: readonly string[] }) {
  const { organisation, sentence, signed } = signature;
  return (
    <div className="sa-agreement__signature">
      <p className="sa-agreement__organisation">{organisation}</p>
      <p>
        <Words text={sentence} />
      </p>
      {signed ? (
        <>
          <p className="sa-agreement__signed-name">{signed.name}</p>
          <p>{signed.role}</p>
          <p className="sa-agreement__signed-at">{signed.at}</p>
        </>
      ) : (
        <ul className="sa-agreement__blanks">
          {blanks.map((label) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
