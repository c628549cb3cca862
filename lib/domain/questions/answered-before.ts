// What an organisation said of itself in an earlier agreement, offered where the next one asks the same. It stands in the fields and nowhere else:
// only somebody’s own press makes it an answer.
import type { AgreementFile } from '../agreement/agreement-file';
import { serviceForTeam } from '../agreement/service-for-team';
import { sameValue } from '../same-value';
import type { Field, FormValue } from './form';
import { allFields } from './form-fields';
import type { JourneyContext } from './journey-context';
import type { Question } from './question';
import { questionPanel } from './question-panel';
import { isWholeAnswer } from './read-form';
import { resolveQuestion } from './resolve-question';
import { withFile } from './with-file';

/** An earlier agreement of the same organisation, as far as what it said there rests on it. */
export type EarlierAgreement = Pick<AgreementFile, 'reference' | 'sharing' | 'answers' | 'overrides'>;

export interface EarlierAnswer {
  readonly reference: string;
  /** Who shared in it. */
  readonly sharing: string;
  readonly service: string;
  /** ISO UTC. */
  readonly at: string;
  readonly value: FormValue;
}

/** Questions that are asked again in every agreement, and whose answer is about whoever gives it. */
const offeredAgain: readonly string[] = ['only-you', 'our-task'];
/** Own words on these were weighed for one service and its people. */
const ofOneService: readonly string[] = ['reason', 'keep'];
/** Words, or a time, that were suggested: to another suggestion they have not said yes. */
const takesOver: readonly string[] = ['use', 'suggested'];
const saysNothing = 'not-sure';

/** All that stands at one field when it is asked: its words, its choices and the suggestion above it. */
function asAsked(question: Question, name: string, context: JourneyContext) {
  const panel = questionPanel(question, context);
  return {
    field: resolveQuestion(question, context).form.fields.find((field) => field.name === name),
    lines: panel?.panel === 'texts' ? panel.rows.find(({ field }) => field === name)?.lines : undefined,
  };
}

/** A law gives a task, and the task is one service. */
function sameService({ file, catalogue }: JourneyContext, then: JourneyContext): boolean {
  const [here, there] = [serviceForTeam(file, catalogue), serviceForTeam(then.file, catalogue)];
  return here?.typeId === there?.typeId && here?.label === there?.label && here?.kind === there?.kind;
}

function stillHolds({ name }: Field, given: FormValue[string], question: Question, now: JourneyContext, then: JourneyContext): boolean {
  if (given === saysNothing) return false;
  const asThen = () => sameValue(asAsked(question, name, now), asAsked(question, name, then));
  if (typeof given === 'string' && takesOver.includes(given)) return asThen();
  return !ofOneService.includes(name) || (sameService(now, then) && asThen());
}

/** Of an earlier answer what fits the question as it is asked now: whole parts alone, each still one of its choices. */
function fitting(question: Question, given: FormValue, now: JourneyContext, then: JourneyContext): FormValue {
  if (question.id === 'our-task' && !sameService(now, then)) return {};
  const parts = resolveQuestion(question, now).form.fields.map((field): FormValue => {
    const names = allFields([field]).map(({ name }) => name);
    const part = Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)));
    const chosen = part[field.name];
    const fits = chosen !== undefined && isWholeAnswer({ fields: [field] }, part) && stillHolds(field, chosen, question, now, then);
    return fits ? part : {};
  });
  return Object.assign({}, ...parts) as FormValue;
}

/** With the same organisation first, then the newest; undefined where nothing fits, or where the question has an answer of its own. */
export function answeredBefore(question: Question, earlier: readonly EarlierAgreement[], context: JourneyContext): EarlierAnswer | undefined {
  const { file, catalogue } = context;
  if (!offeredAgain.includes(question.id) || file.answers[question.id]) return undefined;
  const found = earlier.flatMap((one) => {
    const answer = one.answers[question.id];
    return answer ? [{ one, answer, same: one.sharing.id === file.sharing.id }] : [];
  });
  found.sort((a, b) => Number(b.same) - Number(a.same) || b.answer.at.localeCompare(a.answer.at));
  for (const { one, answer } of found) {
    const then = withFile(context, { ...file, ...one });
    const value = fitting(question, answer.value, context, then);
    if (Object.keys(value).length === 0) continue;
    const service = serviceForTeam(then.file, catalogue)?.label ?? '';
    return { reference: one.reference, sharing: one.sharing.name, service, at: answer.at, value };
  }
  return undefined;
}
