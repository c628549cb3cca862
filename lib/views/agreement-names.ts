import 'server-only';
// The names that fill the braces of words about one agreement.
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { settleService } from '@/lib/domain/agreement/service-kind';

/** “Exercise classes, SA-M6VC-3B8K”: tells two agreements with one partner apart. */
export const agreementAbout = ({ answers, reference }: Pick<AgreementFile, 'answers' | 'reference'>): string =>
  [settleService(answers, catalogue)?.label, reference].filter(Boolean).join(', ');

/** `other`: the side that the reader’s organisation is not. */
export function agreementNames(file: AgreementFile, organisation: string): Readonly<Record<string, string>> {
  const partner = file.partner?.name ?? 'the partner';
  return {
    reference: file.reference,
    checklist: file.checklist?.id ?? '',
    sharingOrg: file.sharing.name,
    partner,
    other: file.sharing.id === organisation ? partner : file.sharing.name,
    igLead: file.igLead?.name ?? file.sharing.contacts.igLead.name,
  };
}
