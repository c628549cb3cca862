// Whoever is named to sign, as their own profile has them: a job from the day on which they were named may be over on the day on which the
// words are fixed. Our own rule; a version that was made keeps its words.
import type { PossibleSignatory } from '../questions/journey-context';
import type { AgreementFile, NamedSignatory } from './agreement-file';

interface Possible {
  readonly ownSignatories?: readonly PossibleSignatory[];
  readonly partnerSignatories: readonly PossibleSignatory[];
}

/** undefined: nobody is named, it reads the same, or this person can sign no longer, which is no matter of words. */
function renewed(named: NamedSignatory | undefined, people: readonly PossibleSignatory[]): NamedSignatory | undefined {
  const now = named && people.find(({ id }) => id === named.personId);
  if (!now || (now.name === named.name && now.jobTitle === named.job)) return undefined;
  return { namedAs: { name: named.name, job: named.job }, ...named, name: now.name, job: now.jobTitle };
}

/** What has to be written so that the file names them as they now are; empty where it does, and once a version stands. */
export function signatoriesNow(
  { version, sharingSignatory, reply }: Pick<AgreementFile, 'version' | 'sharingSignatory' | 'reply'>,
  { ownSignatories = [], partnerSignatories }: Possible,
): Pick<AgreementFile, 'sharingSignatory' | 'reply'> {
  if (version) return {};
  const [ours, theirs] = [renewed(sharingSignatory, ownSignatories), renewed(reply?.signatory, partnerSignatories)];
  return { ...(ours && { sharingSignatory: ours }), ...(reply && theirs && { reply: { ...reply, signatory: theirs } }) };
}
