// The evidence of one signature: who, what, when, how strongly known, and what was shown. One row, hashed into the chain.
// E-mail, address and agent are personal: they enter the chain only as a salted hash, so that they can be erased later.
import type { Side } from '../agreement/model';

export interface SignatureEvidence {
  readonly agreement: string;
  readonly version: number;
  /** Plain SHA-256 of the canonical JSON of the version. */
  readonly fingerprint: string;
  readonly hash: 'sha-256';
  readonly canonical: 'sharing-agreed/1';
  readonly side: Side;
  /** How often this side has taken a signature on this version back before. */
  readonly round: number;
  readonly declaration: { readonly edition: string; readonly words: string };
  readonly name: string;
  readonly role: string;
  readonly organisation: { readonly id: string; readonly name: string; readonly odsCode?: string; readonly charityNumber?: string };
  /** Who named this person as signatory. */
  readonly namedBy: string;
  readonly person: string;
  readonly confirmed: { readonly how: string; readonly at: string };
  readonly session: string;
  readonly at: string;
  /** When the signing page was drawn from the frozen bytes. */
  readonly shownAt: string;
  /** SHA-256 of salt and value; salt and value are kept beside the row, not in it. */
  readonly personal: { readonly email: string; readonly address: string; readonly agent: string };
  readonly build: string;
}
