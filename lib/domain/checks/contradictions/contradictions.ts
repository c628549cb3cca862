// The contradictions of one agreement as it stands: each kind that is found, in words, with the answer that puts it right. Pure: the
// same file on the same day gives the same list.
import { fill } from '../../print/print-wording';
import { type Contradiction, type ContradictionKind, contradictionLevels, type Ground } from './contradiction';
import { groundOf, type OnFile } from './ground';
import { contradictionKinds } from './kinds';

function found(kind: ContradictionKind, ground: Ground): readonly Contradiction[] {
  const clash = kind.when(ground);
  if (!clash) return [];
  const { id, level, stops, sources, saysToo, or } = kind;
  const names = { partner: ground.receiving.organisation.name, ...clash.says };
  return [
    {
      id,
      level,
      sentence: fill(kind.sentence, names),
      why: fill(kind.why, names),
      sources,
      change: clash.change ?? kind.change,
      ...(stops && { stops }),
      ...(or && { or }),
      ...(saysToo && { saysToo }),
    },
  ];
}

/** Errors first, then warnings, then notes. */
export function contradictionsIn(onFile: OnFile): readonly Contradiction[] {
  const ground = groundOf(onFile);
  if (!ground) return [];
  const all = contradictionKinds.flatMap((kind) => found(kind, ground));
  return contradictionLevels.flatMap((level) => all.filter((one) => one.level === level));
}
