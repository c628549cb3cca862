// What is different between two editions, question by question: for whoever adds the new one, and for whoever brings answers forward.
import type { ToolkitEdition, ToolkitQuestion } from './toolkit-edition';

export type Change = 'words' | 'answer' | 'now-mandatory' | 'no-longer-mandatory' | 'number';

export interface EditionDifferences {
  readonly same: readonly ToolkitQuestion[];
  readonly changed: readonly { readonly question: ToolkitQuestion; readonly before: ToolkitQuestion; readonly how: readonly Change[] }[];
  readonly added: readonly ToolkitQuestion[];
  readonly removed: readonly ToolkitQuestion[];
}

/** The same question in an earlier edition: by its number, or by a number that it had. */
export function questionBefore(question: ToolkitQuestion, earlier: ToolkitEdition): ToolkitQuestion | undefined {
  return (
    earlier.questions.find(({ ref }) => question.earlierRefs.includes(ref)) ??
    earlier.questions.find(({ ref }) => ref === question.ref) ??
    earlier.questions.find(({ earlierRefs }) => earlierRefs.includes(question.ref))
  );
}

function howChanged(now: ToolkitQuestion, before: ToolkitQuestion): readonly Change[] {
  return [
    ...(now.question === before.question ? [] : (['words'] as const)),
    ...(now.answer === before.answer ? [] : (['answer'] as const)),
    ...(now.mandatory && !before.mandatory ? (['now-mandatory'] as const) : []),
    ...(!now.mandatory && before.mandatory ? (['no-longer-mandatory'] as const) : []),
    ...(now.ref === before.ref ? [] : (['number'] as const)),
  ];
}

export function editionDifferences(edition: ToolkitEdition, earlier: ToolkitEdition): EditionDifferences {
  const pairs = edition.questions.map((question) => ({ question, before: questionBefore(question, earlier) }));
  const known = pairs.flatMap(({ question, before }) => (before ? [{ question, before, how: howChanged(question, before) }] : []));
  const gone = new Set(known.map(({ before }) => before.ref));
  return {
    same: known.filter(({ how }) => how.length === 0).map(({ question }) => question),
    changed: known.filter(({ how }) => how.length > 0),
    added: pairs.filter(({ before }) => before === undefined).map(({ question }) => question),
    removed: earlier.questions.filter(({ ref }) => !gone.has(ref)),
  };
}

/** Whether an answer of the earlier question still answers this one as it stands. */
export const keepsItsAnswer = (how: readonly Change[]): boolean => !how.includes('words') && !how.includes('answer');
