// A self-assessment with what surrounds it: the edition in force, the organisation, and the answers of an earlier edition.
import type { Organisation } from '../people/organisation';
import type { SelfAssessment, ToolkitAnswers } from './self-assessment';
import { editionOn, type EditionInForce } from './toolkit-edition';

/** An assessment as it was begun. */
export interface BegunAssessment {
  readonly version: number;
  readonly answers: ToolkitAnswers;
  readonly broughtFrom?: number;
}

export interface ToolkitOnFile {
  readonly organisation: Organisation;
  readonly editions: readonly EditionInForce[];
  readonly begun: readonly BegunAssessment[];
}

export interface ToolkitGround {
  readonly organisation: Organisation;
  /** To the questions of the edition in force. */
  readonly assessment: SelfAssessment;
  /** The newest one of an edition before, which its people may read and bring forward. */
  readonly earlier?: SelfAssessment;
}

function assessmentOf({ organisation, editions, begun }: ToolkitOnFile, version: number): SelfAssessment | undefined {
  const found = editions.find(({ edition }) => edition.version === version);
  const { answers = {}, broughtFrom } = begun.find((one) => one.version === version) ?? {};
  return found && { organisationId: organisation.id, edition: found.edition, answers, ...(broughtFrom !== undefined && { broughtFrom }) };
}

/** today: ISO date. Undefined before the first edition. */
export function toolkitGround(onFile: ToolkitOnFile, today: string): ToolkitGround | undefined {
  const now = editionOn(onFile.editions, today);
  const assessment = now && assessmentOf(onFile, now.version);
  if (!now || !assessment) return undefined;
  const before = onFile.begun.map(({ version }) => version).filter((version) => version < now.version);
  const earlier = before.length === 0 ? undefined : assessmentOf(onFile, Math.max(...before));
  return { organisation: onFile.organisation, assessment, ...(earlier && { earlier }) };
}
