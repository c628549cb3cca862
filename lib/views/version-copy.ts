import 'server-only';
// A version to keep: its frozen text byte for byte, its stored PDF once every side has signed, or what a PDF without signatures is laid out from.
import * as z from 'zod';
import { anyMember } from '@/lib/domain/people/actor';
import type { PrintFrame, PrintModel } from '@/lib/domain/print/print-model';
import type { CopyState } from '@/lib/domain/signing/copy-state';
import { printFrame } from '@/lib/domain/signing/print-frame';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { Reference, Whole } from '@/lib/server/input-fields';
import { sha256 } from '@/lib/server/sha256';
import { view } from '@/lib/server/view';
import { knownFaults } from './known-integrity';
import { storedCopy } from './stored-copy';
import { versionsFile } from './version-file';

export type VersionCopy =
  | { readonly kind: 'stored'; readonly name: string; readonly content: string; readonly pdf: Uint8Array }
  /** Signed by all, and its PDF is not there yet. */
  | { readonly kind: CopyState; readonly name: string; readonly content: string }
  | { readonly kind: 'unsigned'; readonly name: string; readonly content: string; readonly print: PrintModel; readonly frame: PrintFrame }
  /** Made void: nobody may take a copy of it for one that stands. */
  | { readonly kind: 'gone' }
  /** Not what was made or signed. */
  | { readonly kind: 'broken' };

export const versionCopy = view({
  name: 'version-copy',
  who: anyMember,
  input: z.strictObject({ reference: Reference, number: Whole }),
  load: async (q, { reference, number }, actor) => {
    const found = await versionsFile(q, reference, actor.organisations);
    const one = found?.kept.find(({ version }) => version.number === number);
    if (!found || !one) return undefined;
    return { ...found, one, ...(await storedCopy(q, one.complete ? one.version.id : undefined, actor)) };
  },
  allow: (actor, { file }) => (sideOf(file, actor.organisation) ? 'yes' : 'hidden'),
  show: ({ subject: { file, links, one, pdf, state } }): VersionCopy => {
    const { version, signatures, complete } = one;
    if (!version.unchanged || knownFaults({ version, signatures, links }).length > 0) return { kind: 'broken' };
    if (version.void || file.version?.id !== version.id) return { kind: 'gone' };
    const { content, snapshot, number } = version;
    const name = `${file.reference}-version-${number}`;
    // No copy with one signature can be had: one side would be bound by it and the other free.
    if (!complete) return { kind: 'unsigned', name, content, print: snapshot.print, frame: printFrame(version, snapshot, []) };
    if (!pdf) return { kind: state, name, content };
    return sha256(pdf.bytes) === pdf.sha256 ? { kind: 'stored', name, content, pdf: pdf.bytes } : { kind: 'broken' };
  },
});
