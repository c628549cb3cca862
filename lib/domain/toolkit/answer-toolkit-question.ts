// Saving one answer of a self-assessment. Each answer has a revision of its own, so two people on different questions never meet.
import { type Done, done, type Refusal, refused } from '../outcome';
import type { FormValue } from '../questions/form';
import { readForm } from '../questions/read-form';
import { refusalOf } from '../questions/refusal-of';
import { nextQuestion, type SelfAssessment, type ToolkitAnswer } from './self-assessment';
import { questionAt, questionKey } from './toolkit-edition';
import { toolkitForm } from './toolkit-form';

export interface PostedToolkitAnswer {
  /** The key of the question: its edition and its number. */
  readonly screen: string;
  /** Of the answer that the page was drawn from; 0 for none. */
  readonly revision: number;
  readonly fields: FormValue;
}

export interface ToolkitWrites {
  readonly organisationId: string;
  readonly version: number;
  readonly answers: Readonly<Record<string, ToolkitAnswer>>;
  /** A new assessment that begins with the answers of this version. */
  readonly broughtFrom?: number;
}

export interface AnsweringSomebody {
  readonly person: string;
  /** ISO UTC. */
  readonly at: string;
  /** Who gave the answer that stands now. */
  readonly lastBy?: string;
}

/** Where the work goes on in either order; empty: nothing is left. */
type Answered = Done<{ readonly next: string; readonly nextMandatory: string }, ToolkitWrites>;

const anotherEdition = 'Another edition of these questions is in force now. Open them again: your answers are kept';

export function decideToolkitAnswer(assessment: SelfAssessment, posted: PostedToolkitAnswer, by: AnsweringSomebody): Answered | Refusal {
  const { edition, answers, organisationId } = assessment;
  const [version, ref = ''] = posted.screen.split('/');
  if (version !== String(edition.version)) return refused(anotherEdition);
  const question = questionAt(edition, ref);
  if (!question || posted.screen !== questionKey(edition, question)) return { kind: 'not-found' };
  const before = answers[question.ref];
  if ((before?.revision ?? 0) !== posted.revision) {
    const whose = before?.by === by.person ? 'You' : (by.lastBy ?? 'Somebody else');
    return { kind: 'conflict', yours: posted.fields, theirs: before?.value ?? {}, by: whose, ...(before && { at: before.at }) };
  }
  const read = readForm(toolkitForm(question), { ...posted.fields }, by.at.slice(0, 10));
  if (!read.ok) return refusalOf(read);
  const answer: ToolkitAnswer = { value: read.value, revision: posted.revision + 1, by: by.person, at: by.at };
  const after = { ...assessment, answers: { ...answers, [question.ref]: answer } };
  const [next, nextMandatory] = [nextQuestion(after, 'toolkit', question.ref), nextQuestion(after, 'mandatory', question.ref)];
  return done(
    { next: next?.ref ?? '', nextMandatory: nextMandatory?.ref ?? '' },
    { what: 'toolkit-question-answered', version: edition.version, question: question.ref, revision: answer.revision },
    { organisationId, version: edition.version, answers: { [question.ref]: answer } },
  );
}
