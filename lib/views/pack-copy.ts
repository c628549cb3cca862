import 'server-only';
// What the pack of a signed version is put together from. There is none of a draft, and none before the signed PDF is there.
import * as z from 'zod';
import * as documents from '@/db/documents';
import * as signedCopies from '@/db/signed-copies';
import { anyMember } from '@/lib/domain/people/actor';
import type { PaperModel } from '@/lib/domain/print/papers/paper-model';
import type { PrintContactSheet } from '@/lib/domain/print/print-model';
import { type CopyState, copyState } from '@/lib/domain/signing/copy-state';
import { Reference, Whole } from '@/lib/server/input-fields';
import { sha256 } from '@/lib/server/sha256';
import { view } from '@/lib/server/view';
import { mayReadPapers, type PapersFile, papersFile, papersIn } from './papers-file';

export type PackCopy =
  | {
      readonly kind: 'pack';
      readonly reference: string;
      readonly version: number;
      readonly fingerprint: string;
      /** ISO UTC: when the last side signed. */
      readonly at: string;
      readonly agreement: { readonly pdf: Uint8Array; readonly json: string };
      readonly papers: readonly PaperModel[];
      readonly sheet: PrintContactSheet;
    }
  /** unsigned: not every side has signed. */
  | { readonly kind: CopyState | 'unsigned' | 'broken' | 'gone' };

function packOf({ file, one, pdf, state }: PapersFile & { pdf?: documents.StoredDocument; state: CopyState }, now: Date, papers: PapersFile): PackCopy {
  const made = papersIn(papers, now);
  if (made.kind === 'early' || !one) return { kind: 'unsigned' };
  if (made.kind !== 'papers') return { kind: made.kind };
  if (!made.signed) return { kind: 'unsigned' };
  if (!pdf) return { kind: state };
  if (sha256(pdf.bytes) !== pdf.sha256) return { kind: 'broken' };
  const { number, fingerprint, content, frozenAt } = one.version;
  const at = one.signatures.filter(({ withdrawn }) => !withdrawn).at(-1)?.at ?? frozenAt;
  const agreement = { pdf: pdf.bytes, json: content };
  return { kind: 'pack', reference: file.reference, version: number, fingerprint, at, agreement, papers: made.papers, sheet: made.sheet };
}

export const packCopy = view({
  name: 'pack-copy',
  who: anyMember,
  input: z.strictObject({ reference: Reference, version: Whole.optional() }),
  load: async (q, input, actor, now) => {
    const found = await papersFile(q, input, actor, now);
    if (!found) return undefined;
    const id = found.one?.version.id;
    const pdf = id === undefined ? undefined : await documents.newest(q, id, 'agreement');
    const task = id === undefined || pdf ? undefined : await signedCopies.task(q, id);
    return { ...found, ...(pdf && { pdf }), state: copyState(task) };
  },
  allow: mayReadPapers,
  show: ({ subject, now }): PackCopy => packOf(subject, now, subject),
});
