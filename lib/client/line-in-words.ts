import type { AgreementNow } from '@/lib/views/agreement-now-model';

/** What stands behind the name of whoever has an agreement: “ at Example Practice reviews it, for 3 days”. */
export const lineInWords = ({ organisation, doing, since }: AgreementNow['lines'][number]): string =>
  `${organisation === undefined ? '' : ` at ${organisation}`} ${doing}, ${since}`;
