// What a journey through questions looks at: everything on file about one agreement, and what is known around it.
import type { AgreementFile } from '../agreement/agreement-file';
import type { Catalogue } from '../agreement/catalogue';
import type { AgreementResult } from '../legal-basis/result';
import type { Organisation } from '../people/organisation';
import type { Answers, Question } from './question';

/** An organisation that this one already works with, most recent first. */
export interface KnownPartner {
  readonly organisation: Organisation;
  /** The service of the last agreement with it: stands first on D02. */
  readonly lastService?: string;
}

/** Somebody who may sign for a side. */
export interface PossibleSignatory {
  readonly id: string;
  readonly name: string;
  readonly jobTitle: string;
}

export interface JourneyContext {
  readonly file: AgreementFile;
  readonly catalogue: Catalogue;
  readonly knownPartners: readonly KnownPartner[];
  readonly partnerSignatories: readonly PossibleSignatory[];
  /** Who may sign for the sharing side; asked only where somebody else is named (D07). */
  readonly ownSignatories?: readonly PossibleSignatory[];
  /** ISO date. */
  readonly today: string;
  /** The legal result of the answers as they stand; undefined until partner and service are known. Asked only when a question needs it. */
  readonly legal: () => AgreementResult | undefined;
  /** The same without what an IG lead has chosen instead, where anything was. */
  readonly suggested?: () => AgreementResult | undefined;
  /** A fingerprint of a text, by which an answer is tied to what it was given for. SHA-256 in the product. */
  readonly hash: (text: string) => string;
}

/** The answers of the journey that a question belongs to. */
export function answersFor(question: Pick<Question, 'journey'>, { file }: Pick<JourneyContext, 'file'>): Answers {
  return question.journey === 'checklist' ? (file.checklist?.answers ?? {}) : file.answers;
}
