import 'server-only';
// Who named the person who signs: whoever passed the signature on to them, else whoever replied for the partner.
import * as people from '@/db/people';
import type { Q } from '@/db/store';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { AgreementFacts } from '@/lib/domain/audit/letter';

export async function namedBy(q: Q, { sharingSignatory, reply }: AgreementFile, person: string): Promise<Pick<AgreementFacts, 'namedBy'>> {
  const named = [sharingSignatory, reply?.signatory].find((one) => one?.personId === person);
  const by = named?.passedOn?.by ?? (named && named === reply?.signatory ? reply.by : undefined);
  const name = by === undefined || by === person ? undefined : (await people.byId(q, by))?.name;
  return name === undefined ? {} : { namedBy: name };
}
