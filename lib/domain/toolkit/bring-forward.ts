// The answers of an earlier edition, taken over into the one in force: what is asked in the same words counts, what is asked otherwise is
// kept as a start and counts once somebody has looked at it, and what is new is open.
import { type Done, done, type Refusal, refused } from '../outcome';
import type { ToolkitWrites } from './answer-toolkit-question';
import { editionDifferences, keepsItsAnswer } from './edition-differences';
import type { SelfAssessment, ToolkitAnswer, ToolkitAnswers } from './self-assessment';
import type { ToolkitEdition } from './toolkit-edition';

/** When and by whom it was answered stays with each answer. */
function broughtForward({ answers, edition: earlier }: SelfAssessment, edition: ToolkitEdition): ToolkitAnswers {
  const { same, changed } = editionDifferences(edition, earlier);
  const pairs = [
    ...same.map((question) => ({ ref: question.ref, from: answers[question.ref] ?? earlierAnswer(answers, question.earlierRefs), holds: true })),
    ...changed.map(({ question, before, how }) => ({ ref: question.ref, from: answers[before.ref], holds: keepsItsAnswer(how) })),
  ];
  return Object.fromEntries(
    pairs.flatMap(({ ref, from, holds }) => {
      if (!from) return [];
      const { toCheck, ...answer } = from;
      const brought: ToolkitAnswer = { ...answer, revision: 1, ...((toCheck || !holds) && { toCheck: true }) };
      return [[ref, brought] as const];
    }),
  );
}

const earlierAnswer = (answers: ToolkitAnswers, refs: readonly string[]): ToolkitAnswer | undefined =>
  refs.map((ref) => answers[ref]).find((answer) => answer !== undefined);

/** `now`: the edition in force, with whatever is answered of it already. */
export function decideBringForward(from: SelfAssessment | undefined, now: SelfAssessment): Done<{ readonly version: number }, ToolkitWrites> | Refusal {
  const { version } = now.edition;
  if (Object.keys(now.answers).length > 0) return refused('These questions have answers already, so nothing was brought forward');
  if (!from || from.edition.version >= version) return refused('There are no answers of an earlier edition to bring forward');
  const answers = broughtForward(from, now.edition);
  if (Object.keys(answers).length === 0) return refused('There are no answers of an earlier edition to bring forward');
  return done(
    { version },
    { what: 'toolkit-answers-brought-forward', version, from: from.edition.version, answers: Object.keys(answers).length },
    { organisationId: now.organisationId, version, answers, broughtFrom: from.edition.version },
  );
}
