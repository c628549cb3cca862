import 'server-only';
// The names that fill the braces of words about one agreement.
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { settleService } from '@/lib/domain/agreement/service-kind';
import { capitalised } from '@/lib/domain/print/words';

/** “Exercise classes, SA-M6VC-3B8K”: tells two agreements with one partner apart. */
export const agreementAbout = ({ answers, reference }: Pick<AgreementFile, 'answers' | 'reference'>): string =>
  [settleService(answers, catalogue)?.label, reference].filter(Boolean).join(', ');

/** Both organisations by name, with a capital for the start of a sentence. Nobody is the partner of a draft that has none yet. */
export function sideNames({ sharing, partner }: Pick<AgreementFile, 'sharing' | 'partner'>) {
  const [sharingOrg, other] = [sharing.name, partner?.name ?? 'the partner'];
  return { sharingOrg, SharingOrg: capitalised(sharingOrg), partner: other, Partner: capitalised(other) };
}

export function agreementNames(file: AgreementFile, organisation: string): Readonly<Record<string, string>> {
  const names = sideNames(file);
  return {
    ...names,
    reference: file.reference,
    checklist: file.checklist?.id ?? '',
    other: file.sharing.id === organisation ? names.partner : names.sharingOrg,
    igLead: file.igLead?.name ?? file.sharing.contacts.igLead.name,
  };
}
