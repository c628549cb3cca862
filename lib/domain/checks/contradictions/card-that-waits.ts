// The legal basis card where two answers behind it do not fit together: the rules answer each alone, so only here is it seen that nobody
// can say yes to it as it stands.
import type { LegalCard } from '../../legal-basis/card/legal-card';
import type { AnswerToChange } from './answer-to-change';
import type { Contradiction } from './contradiction';
import { lawKinds } from './law';

const lawIds: readonly string[] = lawKinds.map(({ id }) => id);

/** The answers in which a law or a condition is named. The IG lead’s page asks for other things too. */
function namesLaw(change: AnswerToChange): boolean {
  if (change.at === 'profile') return change.page === 'law';
  if (change.at === 'draft' || change.at === 'review') return change.question === 'law-gives-right' || change.question === 'our-task';
  return change.at === 'own-reason';
}

/** Contradictions of the legal basis that stop the sending or the final version. A wrong address or day leaves it as it is. */
const stopsTheLaw = ({ id, stops, change }: Contradiction): boolean => stops !== undefined && (lawIds.includes(id) || namesLaw(change));

const doesNotFit = 'Not ready, two answers do not fit together';

/** Never “Ready to confirm” beside what stops it; a card that says worse already keeps its word. */
export function cardThatWaits(card: LegalCard, contradictions: readonly Contradiction[]): LegalCard {
  const stopping = contradictions.filter(stopsTheLaw);
  if (stopping.length === 0 || card.tone === 'stop') return card;
  const said = stopping.map(({ sentence, why }) => `${sentence}. ${why}`);
  return { ...card, ...(card.status === 'ok' && { statusWord: doesNotFit, tone: 'check' as const }), takenAs: [...said, ...card.takenAs] };
}
