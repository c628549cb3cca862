// All agreements that these organisations may see, opened.
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import * as agreements from '../agreements';
import type { Q } from '../store';

export const allAgreements = async (q: Q, organisations: readonly string[]): Promise<readonly AgreementFile[]> =>
  agreements.these(q, await agreements.references(q, organisations), organisations);
