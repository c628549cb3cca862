// What an agreement is called in a title, a list or a mail: by its partner, or by its reference while nobody is chosen.
import type { AgreementFile } from './agreement-file';

export const agreementName = ({ partner, reference }: Pick<AgreementFile, 'partner' | 'reference'>): string =>
  partner ? `Agreement with ${partner.name}` : `Draft ${reference}`;
