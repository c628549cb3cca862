// The standing instruction of a sender: “make the final version when the partner agrees and changes nothing”.
import type { Notice } from '../audit/notices';
import type { AgreementFile } from './agreement-file';
import { answeredList } from './answered';
import { stillCarried } from './replaces';

type Answered = Pick<AgreementFile, 'answers' | 'replaces' | 'partner'>;

/** Every suggestion on the partner’s own page was taken as it stood; of a new version, all that both sides signed there. */
function changedNothing({ answers, replaces, partner }: Answered): boolean {
  if (stillCarried('only-you', { answers, ...(replaces && { replaces }) })) return true;
  const own = answers['only-you']?.value ?? {};
  const named = answeredList(answers, 'only-you', 'sites');
  if (named.length > 0 && partner?.sites?.some(({ id }) => !named.includes(id))) return false;
  const asSuggested = ['reason', 'keepTerms', 'where'].every((name) => own[name] === undefined || own[name] === 'use');
  return asSuggested && (own.keep === undefined || own.keep === 'suggested') && (own.uk === 'uk' || own.uk === 'uk-eea');
}

/** It covers an agreement that the partner agreed to without changing anything, and nothing else: that one is for people to look at. */
export function instructionStands({ sent, reply, ...answered }: Answered & Pick<AgreementFile, 'sent' | 'reply'>): boolean {
  return sent?.finalOnYes === true && reply?.decision === 'agree' && changedNothing(answered);
}

/** What the worker is told where the instruction stands; nothing otherwise. */
export function inAdvance(file: Answered & Pick<AgreementFile, 'sent' | 'reply' | 'reference'>): readonly Notice[] {
  return file.sent && instructionStands(file) ? [{ kind: 'issue-in-advance', about: { agreement: file.reference, person: file.sent.by } }] : [];
}
