import 'server-only';
// What the pack of a signed version is put together from. There is none of a draft, and none before the signed PDF is there.
import * as z from 'zod';
import { papersPageWords as words } from '@/content/wording/papers-page';
import { anyMember } from '@/lib/domain/people/actor';
import type { PackSource } from '@/lib/domain/print/papers/pack-source';
import type { CopyState } from '@/lib/domain/signing/copy-state';
import { Reference, Whole } from '@/lib/server/input-fields';
import { sha256 } from '@/lib/server/sha256';
import { view } from '@/lib/server/view';
import { mayReadPapers, type PapersFile, papersFile, papersIn } from './papers-file';
import { type StoredCopy, storedCopy } from './stored-copy';
import { wordsOfToday } from './words-of-today';

export type PackCopy =
  | ({ readonly kind: 'pack' } & PackSource)
  /** unsigned: not every side has signed. */
  | { readonly kind: CopyState | 'unsigned' | 'broken' | 'gone' };

function packOf({ file, one, pdf, state }: PapersFile & StoredCopy, now: Date, papers: PapersFile): PackCopy {
  const made = papersIn(papers, now);
  if (made.kind === 'early' || !one) return { kind: 'unsigned' };
  if (made.kind !== 'papers') return { kind: made.kind };
  if (!made.signed) return { kind: 'unsigned' };
  if (!pdf) return { kind: state };
  if (sha256(pdf.bytes) !== pdf.sha256) return { kind: 'broken' };
  const { number, fingerprint, content, frozenAt } = one.version;
  const at = one.signatures.filter(({ withdrawn }) => !withdrawn).at(-1)?.at ?? frozenAt;
  const agreement = { pdf: pdf.bytes, json: content };
  const newer = wordsOfToday(one.version);
  const about = newer === undefined ? {} : { newerWords: `${words.pack.made} ${newer}` };
  return { kind: 'pack', reference: file.reference, version: number, fingerprint, at, agreement, papers: made.papers, sheet: made.sheet, ...about };
}

export const packCopy = view({
  name: 'pack-copy',
  who: anyMember,
  input: z.strictObject({ reference: Reference, version: Whole.optional() }),
  load: async (q, input, actor, now) => {
    const found = await papersFile(q, input, actor, now);
    if (!found) return undefined;
    return { ...found, ...(await storedCopy(q, found.one?.version.id, actor)) };
  },
  allow: mayReadPapers,
  show: ({ subject, now }): PackCopy => packOf(subject, now, subject),
});
