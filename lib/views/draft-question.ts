import 'server-only';
// Every question of the draft: one view for all of them.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import { surroundings } from '@/db/surroundings';
import { agreementName } from '@/lib/domain/agreement/agreement-name';
import { mayDraft, whyClosed } from '@/lib/domain/agreement/answering';
import { mayBeCare, settleService } from '@/lib/domain/agreement/service-kind';
import { type Standing, standingOf } from '@/lib/domain/agreement/standing';
import { startingSet } from '@/lib/domain/agreement/starting-set';
import { whereNext } from '@/lib/domain/agreement/where-next';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { hasRole } from '@/lib/domain/people/actor';
import { mayVisit, next, previous, type Step } from '@/lib/domain/questions/journey';
import { questionPanel } from '@/lib/domain/questions/question-panel';
import { Reference } from '@/lib/server/input-fields';
import { sha256 } from '@/lib/server/sha256';
import { view } from '@/lib/server/view';
import type { DraftQuestionModel } from './draft-question-model';
import { legalCard } from './legal-card';
import { questionModel } from './question-model';
import type { Way } from './question-page-model';

type Subject = Standing & { readonly step: Step };

const draftOf = ({ file }: Pick<Standing, 'file'>) => `/agreements/${file.reference}/draft`;
const pageOf = (standing: Pick<Standing, 'file'>, step: Step) => `${draftOf(standing)}/${step.path}`;

function closedBecause(subject: Subject, roles: Parameters<typeof whyClosed>[1]): DraftQuestionModel['closed'] {
  const { file, step, draft } = subject;
  const text = whyClosed({ file, question: step.question }, roles);
  if (text !== undefined) {
    const drafting = file.status === 'draft' || file.status === 'changes-asked';
    return {
      text,
      way: drafting
        ? { href: `${draftOf(subject)}/with-ig-lead`, text: 'Take the draft back' }
        : { href: `/agreements/${file.reference}`, text: 'Go to the agreement' },
    };
  }
  if (mayVisit(draft, step.key)) return undefined;
  const open = next(draft, step.key);
  return {
    text: 'This page rests on questions that have no answer yet',
    way: open ? { href: pageOf(subject, open), text: 'Answer the next question' } : { href: draftOf(subject), text: 'Go to your tasks' },
  };
}

/** A wider service that can be care: whoever knows that health or care professionals lead it follows the link (D02 to D03). */
function careLink(subject: Subject): DraftQuestionModel['see'] {
  const { file, step, draft } = subject;
  const test = draft.find(({ question }) => question.id === 'people-call-it-care');
  const asks = step.key === 'service' || step.key === 'purpose';
  if (!asks || !test?.volunteered || !mayBeCare(settleService(file.answers, catalogue)?.type)) return undefined;
  return {
    text: 'This service can be care when health or care professionals lead it.',
    way: { href: pageOf(subject, test), text: 'This one is led by health or care professionals' },
  };
}

const looks: Readonly<Record<string, DraftQuestionModel['look']>> = {
  details: 'rows',
  'details-choose': 'rows',
  'details-why': 'rows',
  'details-check': 'second-look',
};

function countsOf({ step, file }: Subject): DraftQuestionModel['counts'] {
  const service = settleService(file.answers, catalogue);
  if (!service || !['details', 'details-choose'].includes(step.question.id)) return undefined;
  const set = startingSet(service, catalogue);
  if (step.question.id === 'details') return { field: 'add', always: set.needed.length, explained: [] };
  return {
    field: 'items',
    always: 0,
    explained: ['other', ...catalogue.items.filter(({ id }) => !['needed', 'if-needed'].includes(set.necessity(id))).map(({ id }) => id)],
  };
}

function panels(subject: Subject, igLead: boolean): Pick<DraftQuestionModel, 'panel' | 'legal' | 'counts' | 'see'> {
  const { step, context } = subject;
  const panel = questionPanel(step.question, context);
  const legal = step.question.shows === 'legal-card' ? legalCard(subject, { withOptions: igLead }) : undefined;
  const [counts, see] = [countsOf(subject), careLink(subject)];
  return { ...(panel && { panel }), ...(legal && { legal }), ...(counts && { counts }), ...(see && { see }) };
}

export const draftQuestion = view({
  name: 'draft-question',
  who: ['drafter', 'ig-lead', 'checklist-owner', 'signatory', 'reader', 'admin'],
  input: z.strictObject({
    reference: Reference,
    screen: z.array(z.string().max(80)).min(1).max(4),
    attempt: z.string().max(40).optional(),
    changing: z.boolean().optional(),
  }),
  load: async (q, { reference, screen }, actor, now): Promise<Subject | undefined> => {
    const file = await agreements.file(q, reference, actor.organisations);
    if (!file) return undefined;
    const around = await surroundings(q, file);
    const standing = standingOf(file, catalogue, { ...around, today: dayOf(now.toISOString()), hash: sha256 });
    const step = standing.draft.find(({ path }) => path === screen.join('/'));
    return step && { ...standing, step };
  },
  allow: (actor, { file }) => mayDraft(actor, file),
  show: ({ subject, input, actor, attempt }): DraftQuestionModel => {
    const { file, step, draft, context } = subject;
    const before = previous(draft, step.key);
    const back: Way = { href: before ? pageOf(subject, before) : draftOf(subject) };
    const closed = closedBecause(subject, actor);
    const on = { href: `/agreements/${file.reference}/${whereNext(step.question, step.key, context)}` };
    const model = questionModel({
      step,
      context,
      back,
      on,
      attempt,
      about: agreementName(file),
      href: pageOf(subject, step),
      command: 'answer-question',
      hidden: { reference: file.reference },
      attemptId: input.attempt,
      changing: input.changing,
    });
    const look = looks[step.question.id] ?? 'plain';
    return { ...model, back, look, ...(closed ? { closed } : panels(subject, hasRole(actor, 'ig-lead'))) };
  },
});
