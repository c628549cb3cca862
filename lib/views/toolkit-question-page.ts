import 'server-only';
// One question of the DSPT as an organisation prepares its answer.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { toolkitWords as words, whoAnswersToolkit } from '@/content/wording/toolkit';
import * as checklists from '@/db/checklists';
import * as organisations from '@/db/organisations';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { changingRoles, mayChangeProfile } from '@/lib/domain/people/profile/who-changes-profile';
import { fromName } from '@/lib/domain/questions/change-from-check';
import { nextQuestion, type Order } from '@/lib/domain/toolkit/self-assessment';
import { questionAt, questionKey, type ToolkitQuestion } from '@/lib/domain/toolkit/toolkit-edition';
import { answerInWords } from '@/lib/domain/toolkit/toolkit-export';
import { toolkitForm } from '@/lib/domain/toolkit/toolkit-form';
import type { ToolkitGround } from '@/lib/domain/toolkit/toolkit-ground';
import { type ToolkitSuggestion, toolkitSuggestion } from '@/lib/domain/toolkit/toolkit-suggestions';
import { withQuery } from '@/lib/server/own-path';
import { view } from '@/lib/server/view';
import type { ShownAttempt } from './kept-answer';
import { pageModel } from './question-model';
import type { ToolkitQuestionPage, ToolkitSuggested } from './toolkit-models';
import { editionName, groupPath, questionAddress, toolkitHome, toolkitSubject } from './toolkit-subject';

const text = words.question;

interface Asking {
  readonly ground: ToolkitGround;
  readonly question: ToolkitQuestion;
  readonly order: Order;
  readonly suggestion: ToolkitSuggestion | undefined;
  /** The name of the organisation whose checklist suggests it. */
  readonly sharing: string;
  readonly use: boolean;
  readonly attempt: ShownAttempt | undefined;
  readonly attemptId: string | undefined;
  readonly changing: boolean | undefined;
  readonly today: string;
}

const ordered = (address: string, order: Order): string => (order === 'mandatory' ? withQuery(address, fromName, 'mandatory') : address);

/** Beside a question that nobody has answered; never in its fields before somebody asks for it. */
function suggested({ ground, question, suggestion, sharing, use, order }: Asking): ToolkitSuggested | undefined {
  if (!suggestion || ground.assessment.answers[question.ref]) return undefined;
  const point = catalogue.checklist.find(({ id }) => id === suggestion.item)?.title ?? '';
  const { value } = suggestion;
  const says = answerInWords(question, { value, revision: 0, by: '', at: '' });
  const evidence = question.answer === 'document' && typeof value.evidence === 'string' ? `: ${value.evidence}` : '';
  return {
    heading: suggestion.from === 'profile' ? text.suggested.profile : text.suggested.checklist(point, sharing, dateInWords(dayOf(suggestion.at ?? ''))),
    says: `${says}${evidence}`,
    ...(use
      ? { used: text.suggested.used }
      : { use: { href: withQuery(ordered(questionAddress(question.ref), order), 'use', 'yes'), text: text.suggested.use } }),
  };
}

function facts({ mandatory, approaching, knows, ref, earlierRefs }: ToolkitQuestion): readonly string[] {
  return [
    `${text.number(ref)}. ${mandatory ? text.mandatory : text.optional}`,
    ...(approaching ? [text.approaching] : []),
    text.knows[knows],
    ...(earlierRefs.length > 0 ? [text.earlier(earlierRefs)] : []),
  ];
}

function page(asking: Asking): ToolkitQuestionPage {
  const { ground, question, order, use, suggestion, attempt, attemptId, changing, today } = asking;
  const { edition, answers } = ground.assessment;
  const answer = answers[question.ref];
  const next = nextQuestion(ground.assessment, order, question.ref);
  const back = { href: groupPath(question.group) };
  const offered = suggested(asking);
  const model = pageModel({
    step: {
      key: questionKey(edition, question),
      question: { section: words.caption(editionName(edition)), sources: ['dspt-category-3'] },
      ...(answer && { answer }),
    },
    resolved: { h1: question.question, form: toolkitForm(question), why: text.why },
    start: answer?.value ?? (use && suggestion ? suggestion.value : {}),
    today,
    about: words.section,
    href: ordered(questionAddress(question.ref), order),
    back,
    on: { href: next ? ordered(questionAddress(next.ref), order) : toolkitHome },
    command: 'answer-toolkit-question',
    hidden: order === 'mandatory' ? { [fromName]: 'mandatory' } : {},
    attempt,
    attemptId,
    changing,
  });
  return {
    ...model,
    back,
    help: question.help,
    facts: facts(question),
    notes: [...(answer?.toCheck ? [text.toCheck] : []), ...(question.note === undefined ? [] : [question.note]), ...(question.unsure ? [text.unsure] : [])],
    ...(question.answer === 'document' && question.examples.length > 0 && { examples: { summary: text.examples, list: question.examples } }),
    ...(offered && { suggested: offered }),
  };
}

export const toolkitQuestionPage = view({
  name: 'toolkit-question-page',
  who: changingRoles,
  input: z.strictObject({
    ref: z.string().regex(/^\d{1,2}\.\d{1,2}\.\d{1,2}$/),
    attempt: z.string().max(40).optional(),
    changing: z.boolean().optional(),
    from: z.string().optional(),
    use: z.boolean().optional(),
  }),
  load: async (q, { ref }, actor, now) => {
    const ground = await toolkitSubject(q, actor, now);
    const question = ground && questionAt(ground.assessment.edition, ref);
    if (!ground || !question) return undefined;
    const own = await checklists.answeredBy(q, ground.organisation.id, actor.organisations);
    const suggestion = toolkitSuggestion(question, { organisation: ground.organisation, items: catalogue.checklist, checklists: own });
    const asker = suggestion?.checklist?.sharingOrganisationId;
    const sharing = asker === undefined ? '' : ((await organisations.these(q, [asker])).get(asker)?.name ?? '');
    return { ground, question, suggestion, sharing };
  },
  allow: (actor, { ground: { organisation } }) => (mayChangeProfile(actor, organisation) ? 'yes' : { forbidden: whoAnswersToolkit }),
  show: ({ subject, input: { attempt: attemptId, changing, from, use }, attempt, now }) =>
    page({
      ...subject,
      order: from === 'mandatory' ? 'mandatory' : 'toolkit',
      use: use === true,
      attempt,
      attemptId,
      changing,
      today: dayOf(now.toISOString()),
    }),
});
