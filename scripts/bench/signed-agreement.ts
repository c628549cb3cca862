// The signed agreement of the demonstration as it is laid out, read from a store.
import { join } from 'node:path';
import * as checklists from '@/db/checklists';
import { openStore } from '@/db/store';
import * as versions from '@/db/versions';
import type { PrintFrame, PrintModel } from '@/lib/domain/print/print-model';
import type { Snapshot } from '@/lib/domain/signing/frozen-version';
import { printFrame } from '@/lib/domain/signing/print-frame';
import { storeName } from '@/lib/server/backup/backup-folder';

export interface Signed {
  readonly print: PrintModel;
  readonly frame: PrintFrame;
  readonly content: string;
}

export interface Demonstration {
  readonly signed: Signed;
  /** Of the agreement that is with its partner. */
  readonly checklist: string;
}

export const SIGNED = 'SA-7K4M-2QXR';

export async function readDemonstration(dataDir: string): Promise<Demonstration> {
  const store = openStore(join(dataDir, storeName));
  try {
    const version = await versions.frozen(store.q, SIGNED, 1, ['northfield-surgery']);
    const [checklist] = await checklists.answeredBy(store.q, 'exampleton-hospice', ['exampleton-hospice']);
    if (!version || !checklist) throw new Error('the demonstration has no signed agreement, or no checklist that is being answered');
    const snapshot = JSON.parse(version.content) as Snapshot;
    const frame = printFrame(version, snapshot, await versions.standing(store.q, version.id));
    return { signed: { print: snapshot.print, frame, content: version.content }, checklist: checklist.id };
  } finally {
    store.close();
  }
}
