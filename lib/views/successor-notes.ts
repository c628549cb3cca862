import 'server-only';
// What the pages of an agreement say of the one that replaces it, or that it replaces, and the ways to begin a new version.
import { successorWords as words } from '@/content/wording/successor';
import type { Successor } from '@/db/successors';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { mayDraft } from '@/lib/domain/agreement/answering';
import { type Before, beforeStands } from '@/lib/domain/agreement/before-stands';
import { whyNotReplaced } from '@/lib/domain/agreement/replacing';
import { dateInWords } from '@/lib/domain/assurance/calendar';
import type { Actor } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import type { HubNote } from './agreement-hub-model';
import type { Way } from './question-page-model';

const isOpen = ({ status }: Pick<Successor, 'status'>): boolean => status !== 'signed' && status !== 'ended';

/** The one that nobody has signed yet. */
export const openOf = (next: readonly Successor[]): Successor | undefined => next.find(isOpen);

/** “Replaced by version 2 from 1 March 2027”, with the way there; undefined while nothing signed has replaced it. */
export function replacedBy(next: readonly Successor[]): (Required<Way> & { readonly says: string; readonly hub: string }) | undefined {
  const signed = next.find((one) => !isOpen(one));
  if (!signed?.starts) return undefined;
  // Not the day on which the earlier one stopped: it may have been ended before.
  const { text, way } = filledIn(words.replaced, { n: String(signed.number), on: dateInWords(signed.starts) });
  const hub = `/agreements/${signed.reference}`;
  return { says: text, hub, href: `${hub}/versions/${signed.number}`, text: way };
}

/** A new version that is being prepared or was sent. */
function prepared(file: AgreementFile, next: readonly Successor[], today: string): readonly HubNote[] {
  const open = next.find(isOpen);
  if (!open) return [];
  const { heading, way } = words.preparing;
  const text = beforeStands(file, file.version?.number ?? file.lastVersion, open, today).until;
  return [{ heading, text, way: { href: `/agreements/${open.reference}`, text: way } }];
}

/** On the new version itself, until both sides have signed it; once it was given up, what stays. before: the agreement that it replaces. */
export function willReplace(
  file: Pick<AgreementFile, 'replaces' | 'status' | 'answers' | 'end'>,
  before: Before | undefined,
  today: string,
): HubNote | undefined {
  const { replaces, status } = file;
  if (!replaces || !before || status === 'signed' || file.end) return undefined;
  const { reference, version, kind } = replaces;
  const { heading, renewal, way, stays } = filledIn(words.willReplace, { n: String(version), reference });
  const { says, until } = beforeStands(before, version, file, today);
  const to = { href: `/agreements/${reference}`, text: way };
  if (status === 'ended') return { heading: stays, text: says, way: to };
  return { heading, text: kind === 'renewal' ? `${renewal} ${until}` : until, way: to };
}

export interface Beside {
  readonly next: readonly Successor[];
  readonly before?: Before | undefined;
  /** ISO date. */
  readonly today: string;
}

export function successorNotes(file: AgreementFile, { next, before, today }: Beside): readonly HubNote[] {
  const [gone, will] = [replacedBy(next), willReplace(file, before, today)];
  return [...(gone ? [{ heading: gone.says, way: { href: gone.hub, text: gone.text } }] : []), ...prepared(file, next, today), ...(will ? [will] : [])];
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
