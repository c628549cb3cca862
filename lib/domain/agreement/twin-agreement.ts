// Another agreement with the same partner about the same service: whoever drafts is told before two say the same, or two say different things.
import type { AgreementFile } from './agreement-file';
import type { Catalogue } from './catalogue';
import { settleService } from './service-kind';

type Drafted = Pick<AgreementFile, 'id' | 'answers' | 'partner' | 'status' | 'reference' | 'replaces'>;

/** A service in its own words is the same where the words are. */
const serviceOf = ({ answers }: Drafted, catalogue: Catalogue): string | undefined => {
  const service = settleService(answers, catalogue);
  return service && `${service.typeId} ${service.label.trim().toLowerCase()}`;
};

/** A new version and the one that it is to replace say the same on purpose. */
const replaceEachOther = (a: Drafted, b: Drafted): boolean => a.replaces?.reference === b.reference || b.replaces?.reference === a.reference;

/** What people work by comes before what is still being agreed, and that before a draft. */
const weight: Readonly<Record<AgreementFile['status'], number>> = {
  signed: 3,
  'part-signed': 2,
  'ready-to-sign': 2,
  'with-partner': 1,
  'changes-asked': 1,
  draft: 0,
  ended: 0,
};

/** The one of these that still lives and counts most; of equals the first. undefined while partner or service is not chosen. */
export function twinOf<F extends Drafted>(file: Drafted, others: readonly F[], catalogue: Catalogue): F | undefined {
  const service = serviceOf(file, catalogue);
  if (!file.partner || service === undefined) return undefined;
  const twins = others.filter(
    (one) =>
      one.id !== file.id &&
      !replaceEachOther(one, file) &&
      one.status !== 'ended' &&
      one.partner?.id === file.partner?.id &&
      serviceOf(one, catalogue) === service,
  );
  return twins.toSorted((a, b) => weight[b.status] - weight[a.status])[0];
}
