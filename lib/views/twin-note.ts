import 'server-only';
// That there is another agreement with the same partner about the same service, as the pages of a draft say it.
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import type { Q } from '@/db/store';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { twinOf } from '@/lib/domain/agreement/twin-agreement';
import type { Way } from './question-page-model';

export interface TwinNote {
  readonly heading: string;
  readonly text: string;
  readonly way: Way;
}

export async function twinNote(q: Q, file: AgreementFile, organisations: readonly string[]): Promise<TwinNote | undefined> {
  const twin = file.partner && twinOf(file, await agreements.between(q, file, organisations), catalogue);
  if (!twin) return undefined;
  const { reference } = twin;
  return {
    heading: 'There is another agreement for this service',
    text: `You have agreement ${reference} with ${file.partner?.name ?? 'this partner'} for the same service already.`,
    way: { href: `/agreements/${reference}`, text: `Look at ${reference} first` },
  };
}
