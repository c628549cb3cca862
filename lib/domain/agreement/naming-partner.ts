// Another organisation stands in the place of the partner: because it accepted the invitation, or because the partner became part of it.
import type { AgreementFile } from './agreement-file';

type Named = Pick<AgreementFile, 'answers' | 'sent'>;

/** The answer names it from now on, and so does what was sent: nobody has to say again who the partner is. */
export function namingPartner({ answers, sent }: Named, organisationId: string): Named {
  const { partner } = answers;
  const value = { partner: organisationId };
  return {
    answers: partner ? { ...answers, partner: { ...partner, value, revision: partner.revision + 1 } } : answers,
    ...(sent?.answers && { sent: { ...sent, answers: { ...sent.answers, partner: value } } }),
  };
}
