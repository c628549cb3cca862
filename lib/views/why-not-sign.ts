import 'server-only';
// Why there is nothing for this side to sign now, with the way to what there is.
import { signingWords } from '@/content/wording/signing';
import { isSigned } from '@/lib/domain/agreement/term-on-file';
import type { Side } from '@/lib/domain/agreement/model';
import { type SigningFile, standingSignatures } from './signing-file';
import type { Way } from './question-page-model';

export interface Closed {
  readonly text: string;
  readonly way: Way;
  /** The stored copy is not what was made: red. */
  readonly broken?: true;
}

const { closed } = signingWords;

/** Undefined while this side may sign. */
export function whyNotSign({ file, version, signatures }: SigningFile, side: Side): Closed | undefined {
  const agreement = `/agreements/${file.reference}`;
  const hub = { href: agreement, text: 'Go to the agreement' };
  if (!version) {
    if (file.status === 'ended') return { text: closed.ended, way: hub };
    return { text: file.lastVersion > 0 ? closed.changing : closed.early, way: hub };
  }
  if (!version.unchanged)
    return { text: closed.broken, way: { href: `${agreement}/versions/${version.number}`, text: 'See what does not match' }, broken: true };
  if (!standingSignatures({ signatures }).some((one) => one.side === side)) return undefined;
  const text = isSigned(file) ? closed.complete : closed.signed;
  return { text, way: { href: `${agreement}/signed`, text: 'See what you have promised' } };
}
