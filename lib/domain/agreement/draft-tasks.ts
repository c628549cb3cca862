// The tasks of a draft and how far each is: worked out from the answers each time, never stored.
import { wordsStep } from '../questions/change-from-check';
import { missing, mayVisit, type Step } from '../questions/journey';
import type { TaskId } from '../questions/question';
import type { CheckFacts } from './check-facts';
import { checkMet, impossibleMethods, reviewedHere } from './checks';
import { stillCopied } from './copied-draft';
import { lifecycle } from './lifecycle';
import { awaitsLook, isClosedHere, stillCarried } from './replaces';
import { nothingChanged } from './sent-answers';
import type { Standing } from './standing';

/** Words for each are the task list's own: Completed, Not yet started, In progress, Cannot start yet, There is a problem. */
export type TaskState = 'completed' | 'not-started' | 'in-progress' | 'cannot-start' | 'problem';

/** Why a task needs another look, or whom it waits for. */
export type TaskNote =
  | 'another-route'
  | 'answer-again'
  | 'check-again'
  | 'way-impossible'
  | 'with-ig-lead'
  | 'waits-for-lead'
  | 'sent-back'
  | 'basis-changed'
  | 'risk-changed'
  | 'principle-open'
  | 'words-to-read'
  | 'reason-to-give'
  | 'ready-to-send'
  | 'not-agreed-here'
  | 'not-met'
  | 'nothing-changed'
  | 'do-not-fit'
  | 'look-again'
  | 'as-signed'
  | 'to-read-here'
  | 'problem-first'
  | 'not-open'
  | 'to-change'
  | 'sent'
  | 'never-sent';

export interface DraftTask {
  readonly id: TaskId;
  readonly state: TaskState;
  /** Below /draft. Absent while there is nothing to open. */
  readonly path?: string;
  readonly note?: TaskNote;
}

type Asking = Pick<Standing, 'file' | 'model' | 'resultHash' | 'draft' | 'exit' | 'factsFor' | 'context'>;

const counted = ({ volunteered, answered }: Step) => answered || !volunteered;
/** Given for a service, a kind or a legal basis that stands no more. */
const overtaken = ({ answer, answered, volunteered }: Step) => answer !== undefined && !answered && !volunteered;

/** Of a new version: a section that is closed, or one that is open and where nothing has changed yet. */
function ofNewVersion(id: TaskId, file: Asking['file'], steps: readonly Step[]): Partial<Pick<DraftTask, 'state' | 'note'>> {
  if (!file.replaces) return {};
  if (!(file.replaces.open as readonly string[]).includes(id)) return steps.every((step) => isClosedHere(step, file)) ? { note: 'not-open' } : {};
  return steps.every(({ key }) => stillCarried(key, file)) ? { state: 'in-progress', note: 'to-change' } : {};
}

function questionsTask(id: TaskId, { file, model, draft, exit }: Asking): DraftTask {
  const steps = draft.filter((step) => step.question.task === id && counted(step));
  const at = (step: Step | undefined) => (step && mayVisit(draft, step.key) ? { path: wordsStep(steps, step).path } : {});
  if (exit?.step.question.task === id) return { id, state: 'problem', note: 'another-route', ...at(exit.step) };
  const looks = steps.filter(({ key, question }) => awaitsLook(question, key, file));
  const again = steps.find((step) => overtaken(step) && !looks.includes(step));
  if (again && stillCopied(again.key, file.answers)) return { id, state: 'in-progress', note: 'check-again', ...at(again) };
  if (again) return { id, state: 'problem', note: 'answer-again', ...at(again) };
  const impossible = id === 'method' && model !== undefined && impossibleMethods({ model }).length > 0;
  if (impossible) return { id, state: 'problem', note: 'way-impossible', ...at(steps[0]) };
  const open = missing(steps);
  if (open.length === 0 && steps.length > 0) return { id, state: 'completed', ...at(steps[0]), ...ofNewVersion(id, file, steps) };
  const ready = open.find((step) => mayVisit(draft, step.key));
  if (looks.length > 0) return { id, state: 'in-progress', ...(ready && { path: ready.path }), ...ofNewVersion(id, file, steps) };
  if (!ready) return { id, state: open.length < steps.length ? 'in-progress' : 'cannot-start' };
  return { id, state: open.length < steps.length ? 'in-progress' : 'not-started', path: ready.path };
}

/** A page that was saved is done once nothing waits on it any more: words that came after it, and a reason that the legal basis asks for. */
function stillOnHerPage(facts: CheckFacts): Pick<DraftTask, 'state' | 'note'> {
  if (!checkMet['own-words-read'](facts)) return { state: 'problem', note: 'words-to-read' };
  const reasonOpen = facts.result?.status === 'needs_review' && !checkMet['legal-status-allows'](facts);
  return reasonOpen ? { state: 'problem', note: 'reason-to-give' } : { state: 'completed' };
}

/** `lead`: whoever asks is an IG lead, and her page is hers to open. */
function reviewTask({ file, resultHash, factsFor }: Asking, lead: boolean): DraftTask {
  const id = 'ig-review';
  const { igReview } = file;
  const facts = factsFor('sharing');
  const { missing: open, unconfirmed } = facts;
  const own = lead && open.length === 0 ? { path: 'ig-review' } : {};
  if (file.heldBy === 'ig-lead') {
    return lead
      ? { id, state: 'not-started', note: 'waits-for-lead', path: 'ig-review' }
      : { id, state: 'in-progress', note: 'with-ig-lead', path: 'with-ig-lead' };
  }
  if (igReview?.outcome === 'back') return { id, state: 'problem', note: 'sent-back', ...own };
  if (igReview && igReview.resultHash !== resultHash) return { id, state: 'problem', note: 'basis-changed', ...own };
  if (igReview && !checkMet['dpia-settled'](facts)) return { id, state: 'problem', note: 'risk-changed', ...own };
  if (igReview && !checkMet['caldicott-met'](facts)) return { id, state: 'problem', note: 'principle-open', ...own };
  if (igReview && reviewedHere(facts)) return { id, ...stillOnHerPage(facts), ...own };
  if (igReview && open.length === 0 && unconfirmed.length === 0) return { id, state: 'in-progress', note: 'to-read-here', ...own };
  return open.length > 0 || unconfirmed.length > 0 ? { id, state: 'cannot-start' } : { id, state: 'not-started', ...own };
}

/** Answers that do not fit together: those that hold up the sending come first. */
function fitting(task: DraftTask, { factsFor }: Asking): DraftTask {
  const found = factsFor('sharing').contradictions?.() ?? [];
  if (task.state === 'cannot-start' || found.length === 0) return task;
  if (found.some(({ stops }) => stops === 'sending')) return { ...task, state: 'problem', note: 'do-not-fit', path: 'check' };
  return task.note === undefined && found.some(({ level }) => level !== 'note') ? { ...task, note: 'look-again' } : task;
}

function sendTask({ file, factsFor, context }: Asking): DraftTask {
  const id = 'send';
  const facts = factsFor('sharing');
  const { missing: open, unconfirmed } = facts;
  if (open.length > 0) return { id, state: 'cannot-start' };
  if (facts.nothingChangedYet) return { id, state: 'in-progress', note: 'as-signed', path: 'check' };
  if (unconfirmed.length > 0) return { id, state: file.answers.check ? 'in-progress' : 'not-started', path: 'check' };
  const ready = checkMet['ig-review-ready'](facts) && checkMet['dpia-settled'](facts);
  if (ready && nothingChanged(file, context.catalogue.questions)) return { id, state: 'in-progress', note: 'nothing-changed', path: 'check' };
  if (!ready) return { id, state: 'in-progress', path: 'check' };
  // The page that sends asks for more than the IG lead’s page: what it would refuse is not ready.
  const unmet = (lifecycle.draft.send?.needs ?? []).filter((check) => !checkMet[check](facts));
  const note = unmet.includes('internally-approved') ? 'not-agreed-here' : unmet.length > 0 ? 'not-met' : 'ready-to-send';
  return { id, state: 'in-progress', note, path: 'send' };
}

/** Once it has gone to the partner nothing of it waits here: the page of the agreement says what comes next. */
const isSent = ({ file: { status, sent } }: Asking): boolean => status !== 'draft' && status !== 'changes-asked' && (status !== 'ended' || sent !== undefined);

function lastTask(standing: Asking, before: readonly DraftTask[]): DraftTask {
  const { status } = standing.file;
  if (isSent(standing)) return { id: 'send', state: 'completed', note: 'sent' };
  if (status === 'ended') return { id: 'send', state: 'cannot-start', note: 'never-sent' };
  return afterProblems(fitting(sendTask(standing), standing), before);
}

/** A problem in a question comes before what would be sent: nothing is ready while it stands. */
const afterProblems = (task: DraftTask, before: readonly DraftTask[]): DraftTask => {
  const problem = task.note === 'ready-to-send' && before.some(({ state }) => state === 'problem');
  return problem ? { ...task, note: 'problem-first' } : task;
};

/** The seven tasks in their order. */
export function draftTasks(standing: Asking, lead: boolean): readonly DraftTask[] {
  const questions = (['service', 'people', 'details', 'legal', 'method'] as const).map((id) => questionsTask(id, standing));
  return [...questions, reviewTask(standing, lead), lastTask(standing, questions)];
}
