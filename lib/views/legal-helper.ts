import 'server-only';
// “May we share this?” for anybody: the next question, or what the rules say. Worked out from the address alone; nothing is read or stored.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { helperFields, helperPages } from '@/content/questions/legal-helper';
import { helperNotSure, helperWords as words } from '@/content/wording/legal-helper';
import { type HelperAnswers, type HelperName, helperHref, helperNames, helperPath, helperQuery } from '@/lib/domain/legal-basis/helper/answers';
import { type Asked, askedOf, type HelperStep } from '@/lib/domain/legal-basis/helper/asked';
import { helperCard } from '@/lib/domain/legal-basis/helper/helper-card';
import { helperField, helperForm, serviceIds } from '@/lib/domain/legal-basis/helper/helper-form';
import { type ReadAnswers, readAnswers } from '@/lib/domain/legal-basis/helper/read-answers';
import { anybody } from '@/lib/domain/people/actor';
import { view } from '@/lib/server/view';
import { helperAnswer } from './legal-helper-answer';
import type { LegalHelperModel } from './legal-helper-model';
import type { QuestionPageModel, Way } from './question-page-model';
import { shownSources } from './shown-sources';

/** What the address says beside the answers. */
const changeName = 'change';
const askedName = 'asked';

interface Looked extends ReadAnswers, Asked {
  readonly change?: string;
  readonly asked?: string;
}

const Given = z.union([z.string(), z.array(z.string())]);
const only = (given: z.infer<typeof Given> | undefined) => (typeof given === 'string' ? given : undefined);

/** The page that is asked for, or the first with a question that is open. */
const stepOf = ({ steps, open, change }: Looked): HelperStep | undefined =>
  steps.find(({ names }) => names.some((name) => name === change)) ?? steps.find(({ names }) => names.some((name) => open.includes(name)));

function headingOf({ id, names: [first = 'purpose'] }: HelperStep, answers: HelperAnswers): string {
  return helperPages[id]?.h1 ?? helperField(first, answers, helperFields, catalogue).label;
}

/** Back to the question before; to the answer, where only one thing is changed. */
function backOf({ steps, open, answers, change }: Looked, step: HelperStep): Way | undefined {
  if (change !== undefined && open.length === 0) return { href: helperHref(answers), text: 'Back to the answer' };
  const before = steps[steps.indexOf(step) - 1]?.names[0];
  return before === undefined ? undefined : { href: helperHref(answers, { [changeName]: before }) };
}

/** What is wrong is said of what was sent: of an answer that is none, and of a question that was passed over. */
function errorsOf({ answers, wrong, asked }: Looked, { id, names }: HelperStep): Readonly<Record<string, string>> {
  const faulty = (name: HelperName) => wrong.includes(name) || (asked === id && answers[name] === undefined);
  const said = ({ exclusive, empty = '' }: { readonly exclusive?: string; readonly empty?: string }, name: HelperName) =>
    wrong.includes(name) && exclusive !== undefined ? exclusive : empty;
  return Object.fromEntries(names.filter(faulty).map((name) => [name, said(helperFields[name].errors, name)]));
}

function asks(looked: Looked, step: HelperStep): QuestionPageModel {
  const { answers, steps } = looked;
  const { why = '', sources = [] } = helperPages[step.id] ?? {};
  const h1 = headingOf(step, answers);
  const others = helperNames.filter((name) => !step.names.includes(name));
  const hidden = helperQuery(Object.fromEntries(others.map((name) => [name, answers[name]])));
  return {
    title: step.id === 'start' ? h1 : `${h1} – ${words.title}`,
    ...(step !== steps[0] && { caption: words.title }),
    h1,
    form: helperForm(step, answers, helperFields, catalogue),
    value: Object.fromEntries(step.names.flatMap((name) => (answers[name] === undefined ? [] : [[name, answers[name]]]))),
    errors: errorsOf(looked, step),
    action: helperPath,
    hidden: { ...hidden, [askedName]: step.id },
    buttons: { main: words.continue, exit: false },
    why: { text: why, sources: shownSources(sources) },
  };
}

export const legalHelper = view({
  name: 'legal-helper',
  who: anybody,
  input: z.record(z.string(), Given),
  load: async (_q, query): Promise<Looked> => {
    const read = readAnswers(query, serviceIds(catalogue));
    const [change, asked] = [only(query[changeName]), only(query[askedName])];
    return { ...read, ...askedOf(read.answers, catalogue), ...(change !== undefined && { change }), ...(asked !== undefined && { asked }) };
  },
  allow: () => 'yes',
  show: ({ subject: looked }): LegalHelperModel => {
    const step = stepOf(looked);
    if (step) {
      const page = asks(looked, step);
      const back = backOf(looked, step);
      return { title: page.title, first: step === looked.steps[0], asks: page, ...(back && { back }) };
    }
    const answer = helperAnswer(looked.counted, helperCard(looked.counted, { fields: helperFields, notSure: helperNotSure }, catalogue));
    return { title: `${answer.h1} – ${words.title}`, first: false, answer };
  },
});
