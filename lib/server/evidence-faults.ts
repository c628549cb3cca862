import 'server-only';
// Are the files of the evidence still what was added? One line for each that is gone or changed; it names the file by its hash and shows nothing of it.
import * as evidenceFiles from '@/db/evidence-files';
import type { Q } from '@/db/store';
import { readEvidence } from './evidence-folder';

export async function evidenceFaults(q: Q, folder: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const hash of await evidenceFiles.allHashes(q)) if (!(await readEvidence(folder, hash))) faults.push(`evidence ${hash} is missing or changed`);
  return faults;
}
