import 'server-only';
// A copy is not a backup until it has been read: pages and references, every chain, every signed version, every document.
import { openStore } from '@/db/store';
import { soundEdition } from '@/db/store-file.sqlite';
import { type Counted, verifyStore } from '@/db/verify-store';
import { sha256 } from '../sha256';

export interface Checked {
  readonly edition: number;
  readonly counted: Counted;
}

function editionOf(file: string): number | undefined {
  try {
    return soundEdition(file);
  } catch {
    return undefined; // no database at all
  }
}

/** Throws one plain line at the first kind of fault. The file is opened, and closed again as one file. */
export async function checkCopy(file: string): Promise<Checked> {
  const edition = editionOf(file);
  if (edition === undefined) throw new Error('the database is damaged: its pages or references do not fit together.');
  const store = openStore(file);
  try {
    const { faults, counted } = await verifyStore(store.q, sha256);
    if (faults.length > 0) throw new Error(`what is kept for good is not what was written: ${faults.slice(0, 5).join('; ')}.`);
    return { edition, counted };
  } finally {
    store.close();
  }
}
