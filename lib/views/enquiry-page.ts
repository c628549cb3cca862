import 'server-only';
// “May we share this?” for anybody: the next question, or what the rules say. Worked out from the address alone; nothing is read or stored.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { enquiryFields, enquiryPages } from '@/content/questions/enquiry';
import { enquiryWords as words } from '@/content/wording/enquiry';
import { type EnquiryAnswers, type EnquiryName, enquiryHref, enquiryNames, enquiryPath, enquiryQuery } from '@/lib/domain/legal-basis/enquiry/answers';
import { type Asked, askedOf, type EnquiryStep } from '@/lib/domain/legal-basis/enquiry/asked';
import { enquiryField, enquiryForm, serviceIds } from '@/lib/domain/legal-basis/enquiry/enquiry-form';
import { type ReadAnswers, readAnswers } from '@/lib/domain/legal-basis/enquiry/read-answers';
import { anybody, isVisitor } from '@/lib/domain/people/actor';
import { view } from '@/lib/server/view';
import { enquiryAnswer } from './enquiry-answer';
import type { EnquiryPageModel } from './enquiry-model';
import type { QuestionPageModel, Way } from './question-page-model';
import { shownSources } from './shown-sources';

/** What the address says beside the answers. */
const changeName = 'change';
const askedName = 'asked';

/** Whatever else stands in an address is not ours. */
export const addressNames: readonly string[] = [...enquiryNames, changeName, askedName];

interface Looked extends ReadAnswers, Asked {
  readonly change?: string;
  readonly asked?: string;
}

const Given = z.union([z.string(), z.array(z.string())]);
const only = (given: z.infer<typeof Given> | undefined) => (typeof given === 'string' ? given : undefined);

/** The page that is asked for, or the first with a question that is open. */
const stepOf = ({ steps, open, change }: Looked): EnquiryStep | undefined =>
  steps.find(({ names }) => names.some((name) => name === change)) ?? steps.find(({ names }) => names.some((name) => open.includes(name)));

function headingOf({ id, names: [first = 'purpose'] }: EnquiryStep, answers: EnquiryAnswers): string {
  return enquiryPages[id]?.h1 ?? enquiryField(first, answers, enquiryFields, catalogue).label;
}

/** Back to the question before; to the answer, where only one thing is changed. */
function backOf({ steps, open, answers, change }: Looked, step: EnquiryStep): Way | undefined {
  if (change !== undefined && open.length === 0) return { href: enquiryHref(answers), text: 'Back to the answer' };
  const before = steps[steps.indexOf(step) - 1]?.names[0];
  return before === undefined ? undefined : { href: enquiryHref(answers, { [changeName]: before }) };
}

/** What is wrong is said of what was sent: of an answer that is none, and of a question that was passed over. */
function errorsOf({ answers, wrong, asked }: Looked, { id, names }: EnquiryStep): Readonly<Record<string, string>> {
  const faulty = (name: EnquiryName) => wrong.includes(name) || (asked === id && answers[name] === undefined);
  const said = ({ exclusive, empty = '' }: { readonly exclusive?: string; readonly empty?: string }, name: EnquiryName) =>
    wrong.includes(name) && exclusive !== undefined ? exclusive : empty;
  return Object.fromEntries(names.filter(faulty).map((name) => [name, said(enquiryFields[name].errors, name)]));
}

function asks(looked: Looked, step: EnquiryStep): QuestionPageModel {
  const { answers, steps } = looked;
  const { why = '', sources = [] } = enquiryPages[step.id] ?? {};
  const h1 = headingOf(step, answers);
  const others = enquiryNames.filter((name) => !step.names.includes(name));
  const hidden = enquiryQuery(Object.fromEntries(others.map((name) => [name, answers[name]])));
  return {
    title: step.id === 'start' ? h1 : `${h1} – ${words.title}`,
    ...(step !== steps[0] && { caption: words.title }),
    h1,
    form: enquiryForm(step, answers, enquiryFields, catalogue),
    value: Object.fromEntries(step.names.flatMap((name) => (answers[name] === undefined ? [] : [[name, answers[name]]]))),
    errors: errorsOf(looked, step),
    action: enquiryPath,
    hidden: { ...hidden, [askedName]: step.id },
    buttons: { main: words.continue, exit: false },
    why: { text: why, sources: shownSources(sources) },
  };
}

export const enquiryPage = view({
  name: 'enquiry-page',
  who: anybody,
  input: z.record(z.string(), Given),
  load: async (_q, query): Promise<Looked> => {
    const read = readAnswers(query, serviceIds(catalogue));
    const [change, asked] = [only(query[changeName]), only(query[askedName])];
    return { ...read, ...askedOf(read.answers, catalogue), ...(change !== undefined && { change }), ...(asked !== undefined && { asked }) };
  },
  allow: () => 'yes',
  show: ({ subject: looked, actor }): EnquiryPageModel => {
    const step = stepOf(looked);
    if (step) {
      const page = asks(looked, step);
      const back = backOf(looked, step);
      return { title: page.title, first: step === looked.steps[0], asks: page, ...(back && { back }) };
    }
    const answer = enquiryAnswer(looked.counted);
    return { title: `${answer.h1} – ${words.title}`, first: false, answer, logIn: isVisitor(actor) };
  },
});
