import 'server-only';
// What the pages of an agreement say of the one that replaces it, or that it replaces, and the ways to begin a new version.
import { successorWords as words } from '@/content/wording/successor';
import type { Successor } from '@/db/successors';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { mayDraft } from '@/lib/domain/agreement/answering';
import { whyNotReplaced } from '@/lib/domain/agreement/replacing';
import { dateInWords } from '@/lib/domain/assurance/calendar';
import type { Actor } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import type { HubNote } from './agreement-hub-model';
import type { Way } from './question-page-model';

const isOpen = ({ status }: Pick<Successor, 'status'>): boolean => status !== 'signed' && status !== 'ended';

/** “Replaced by version 2 from 1 March 2027”, with the way there; undefined while nothing signed has replaced it. */
export function replacedBy(next: readonly Successor[]): (Required<Way> & { readonly says: string }) | undefined {
  const signed = next.find((one) => !isOpen(one));
  if (!signed?.starts) return undefined;
  // Not the day on which the earlier one stopped: it may have been ended before.
  const { text, way } = filledIn(words.replaced, { n: String(signed.number), on: dateInWords(signed.starts) });
  return { says: text, href: `/agreements/${signed.reference}/versions/${signed.number}`, text: way };
}

/** A new version that is being prepared or was sent. */
function prepared({ reference: _, version, lastVersion }: AgreementFile, next: readonly Successor[]): readonly HubNote[] {
  const open = next.find(isOpen);
  if (!open) return [];
  const { heading, text, way } = filledIn(words.preparing, { n: String(version?.number ?? lastVersion) });
  return [{ heading, text, way: { href: `/agreements/${open.reference}`, text: way } }];
}

/** On the new version itself, until both sides have signed it. */
export function willReplace({ replaces, status }: Pick<AgreementFile, 'replaces' | 'status'>): HubNote | undefined {
  if (!replaces || status === 'signed' || status === 'ended') return undefined;
  const { reference, version, kind } = replaces;
  const { heading, text, renewal, way } = filledIn(words.willReplace, { n: String(version), reference });
  return { heading, text: kind === 'renewal' ? renewal : text, way: { href: `/agreements/${reference}/versions/${version}`, text: way } };
}

export function successorNotes(file: AgreementFile, next: readonly Successor[]): readonly HubNote[] {
  const [gone, will] = [replacedBy(next), willReplace(file)];
  return [...(gone ? [{ heading: gone.says, way: { href: gone.href, text: gone.text } }] : []), ...prepared(file, next), ...(will ? [will] : [])];
}

/** For whoever drafts, while nothing is prepared yet. */
export function waysToReplace(file: AgreementFile, next: readonly Successor[], actor: Actor): readonly Required<Way>[] {
  if (mayDraft(actor, file) !== 'yes' || whyNotReplaced({ file, open: next.find(isOpen) }) !== undefined) return [];
  const at = `/agreements/${file.reference}`;
  return [
    { href: `${at}/amend`, text: words.amend },
    { href: `${at}/renew`, text: words.renew },
  ];
}
