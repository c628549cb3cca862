// Both profiles as the partner read them in the text that it agreed to. What either side changes in its own afterwards goes into the final
// version by itself, so it is shown there beside what was agreed to.
import { type AgreedProfiles, agreedProfile, profileThen } from '../people/agreed-profile';
import type { AgreementFile } from './agreement-file';

/** What is kept with the partner’s yes. */
export const profilesOf = ({ sharing, partner }: Pick<AgreementFile, 'sharing' | 'partner'>): AgreedProfiles => ({
  sharing: agreedProfile(sharing),
  ...(partner && { receiving: agreedProfile(partner) }),
});

/** The agreement with both profiles as the partner agreed to them; undefined before its yes, and for one from before they were kept. */
export function asAgreed(file: AgreementFile): AgreementFile | undefined {
  const { reply, sharing, partner } = file;
  if (reply?.decision !== 'agree' || !reply.profiles) return undefined;
  const { profiles } = reply;
  return {
    ...file,
    sharing: profileThen(profiles.sharing, sharing),
    ...(partner && { partner: profiles.receiving ? profileThen(profiles.receiving, partner) : partner }),
  };
}
