// The standing instruction of a sender: “make the final version when the partner agrees and changes nothing”.
import type { Notice } from '../audit/notices';
import type { AgreementFile } from './agreement-file';

/** Every suggestion on the partner’s own page was taken as it stood. */
function tookEverySuggestion({ answers }: Pick<AgreementFile, 'answers'>): boolean {
  const own = answers['only-you']?.value ?? {};
  const asSuggested = ['reason', 'keepTerms', 'where'].every((name) => own[name] === undefined || own[name] === 'use');
  return asSuggested && (own.keep === undefined || own.keep === 'suggested') && (own.uk === 'uk' || own.uk === 'uk-eea');
}

/** It covers an agreement that the partner agreed to without changing anything, and nothing else: that one is for people to look at. */
export function instructionStands({ sent, reply, answers }: Pick<AgreementFile, 'sent' | 'reply' | 'answers'>): boolean {
  return sent?.finalOnYes === true && reply?.decision === 'agree' && tookEverySuggestion({ answers });
}

/** What the worker is told where the instruction stands; nothing otherwise. */
export function inAdvance(file: Pick<AgreementFile, 'sent' | 'reply' | 'answers' | 'reference'>): readonly Notice[] {
  return file.sent && instructionStands(file) ? [{ kind: 'issue-in-advance', about: { agreement: file.reference, person: file.sent.by } }] : [];
}
