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

/**
 * Whom the profile has named since, where nobody was when the text went out: its questions are closed by then, and changing them would ask
 * the partner again for what is no matter of its own. In a draft somebody still looks at the card.
 */
function namedSince({ status, sharing }: Named, people: readonly PossibleSignatory[]): NamedSignatory | undefined {
  const named = status === 'with-partner' ? people.find(({ id }) => id === sharing.signatoryId) : undefined;
  return named && { personId: named.id, name: named.name, job: named.jobTitle, namedSince: true };
}

type Named = Pick<AgreementFile, 'version' | 'status' | 'sharing' | 'sharingSignatory' | 'reply'>;

/** What has to be written so that the file names them as they now are; empty where it does, and once a version stands. */
export function signatoriesNow(file: Named, { ownSignatories = [], partnerSignatories }: Possible): Pick<AgreementFile, 'sharingSignatory' | 'reply'> {
  const { version, sharingSignatory, reply } = file;
  if (version) return {};
  const [ours, theirs] = [
    sharingSignatory ? renewed(sharingSignatory, ownSignatories) : namedSince(file, ownSignatories),
    renewed(reply?.signatory, partnerSignatories),
  ];
  return { ...(ours && { sharingSignatory: ours }), ...(reply && theirs && { reply: { ...reply, signatory: theirs } }) };
}
