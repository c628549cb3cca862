// The sharing side puts the words that the partner suggested in the place of its own: the answer is given anew, by the rules of its
// question and on top of exactly the answer that was read.
import { done, type Done, type Refusal, refused } from '../outcome';
import type { Actor } from '../people/actor';
import { allFields, postedNames } from '../questions/form-fields';
import type { JourneyContext } from '../questions/journey-context';
import { prefillForm } from '../questions/prefill-form';
import type { Question } from '../questions/question';
import { resolveQuestion } from '../questions/resolve-question';
import { startingValue } from '../questions/starting-value';
import { withFile } from '../questions/with-file';
import type { AgreementFile } from './agreement-file';
import { type AnswerWrites, decideAnswer } from './answering';
import { type CommentWrites, type Thread, tellOfSettling, whyNoComment } from './commenting';

export interface Accepting {
  readonly file: AgreementFile;
  readonly thread: Thread | undefined;
  readonly context: JourneyContext;
  /** Of the answer that the page was drawn from; 0 for none. */
  readonly revision: number;
  readonly actor: Actor;
  /** ISO UTC. */
  readonly at: string;
}

export interface AcceptanceWrites {
  readonly answer: Pick<AnswerWrites, 'file' | 'answers'>;
  readonly settle: CommentWrites;
}

const changedSince = 'Somebody has changed these words since. Read them again, then decide';
const byHand = 'These words cannot take the place of that answer. Change the answer by hand, then decline the suggestion';

interface Giving extends Accepting {
  readonly question: Question;
  readonly item?: string;
}

/** Where the suggested wording was taken over, that is changed first: “Change this wording”. */
function opened(giving: Giving): Giving | Refusal {
  const { file, context, question, actor, at } = giving;
  const { asked, wordsOf } = question;
  const choice = context.catalogue.questions.find(({ id }) => id === wordsOf);
  if (!choice || !asked || !('is' in asked) || !('field' in asked) || file.answers[choice.id]?.value[asked.field] === asked.is) return giving;
  const fields = { [asked.field]: String(asked.is) };
  const changed = decideAnswer({ file, question: choice, context }, { revision: file.answers[choice.id]?.revision ?? 0, fields }, actor, at);
  if (changed.kind !== 'done') return changed;
  const next = { ...file, answers: changed.writes.answers };
  return { ...giving, file: next, context: withFile(context, next) };
}

function givenAnew(giving: Giving, { field, words }: NonNullable<Thread['suggestion']>): ReturnType<typeof decideAnswer> {
  const { file, context, question, item, revision, actor, at } = giving;
  const answer = file.answers[item === undefined ? question.id : `${question.id}/${item}`];
  const of = item === undefined ? {} : { item };
  const { form } = resolveQuestion(question, context, item);
  const names = new Set(allFields(form.fields).flatMap(postedNames));
  const stands = prefillForm(form, startingValue({ question, ...(answer && { answer }) }, context));
  const fields = Object.fromEntries(Object.entries({ ...stands, [field]: words }).filter(([name]) => names.has(name)));
  // Somebody of the sharing side reads these words and takes them over: that is the second look at what may be a person.
  return decideAnswer({ file, question, context, ...of }, { revision, fields: { ...fields, 'keep-anyway': 'yes' } }, actor, at);
}

export function decideAcceptance(accepting: Accepting): Done<{ reference: string; thread: string }, AcceptanceWrites> | Refusal {
  const { file, thread, context, actor } = accepting;
  const closed = whyNoComment(file);
  if (closed !== undefined) return refused(closed);
  if (!thread) return { kind: 'not-found' };
  const { suggestion } = thread;
  if (thread.settled || !suggestion) return refused(thread.settled ? 'This comment is settled already' : 'This comment suggests no words');
  const [id, item] = suggestion.key.split('/', 2);
  const question = context.catalogue.questions.find((one) => one.id === id && one.journey === 'draft');
  if (!question) return refused(byHand);
  const giving = opened({ ...accepting, question, ...(item !== undefined && { item }) });
  if ('kind' in giving) return giving.kind === 'refused' ? giving : refused(byHand);
  const given = givenAnew(giving, suggestion);
  if (given.kind === 'conflict') return refused(changedSince);
  if (given.kind !== 'done') return given.kind === 'refused' ? given : refused(byHand);
  const { reference } = file;
  const revision = given.writes.answers[suggestion.key]?.revision ?? 1;
  return done(
    { reference, thread: thread.id },
    { what: 'suggestion-accepted', agreement: reference, thread: thread.id, question: suggestion.key, revision },
    {
      answer: { file, answers: given.writes.answers },
      settle: { kind: 'settle', reference, thread: thread.id, how: 'accepted', by: actor.person },
    },
    tellOfSettling(file, actor, accepting.at, 'suggested'),
  );
}
