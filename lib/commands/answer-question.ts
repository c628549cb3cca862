import 'server-only';
// Saving the answer to one question, of the draft or of the partner’s review.
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import * as comments from '@/db/comments';
import * as people from '@/db/people';
import { surroundings } from '@/db/surroundings';
import { type AnswerWrites, decideAnswer, keyOf, mayAnswer } from '@/lib/domain/agreement/answering';
import { notListed } from '@/lib/domain/agreement/provisional-partner';
import { invalid } from '@/lib/domain/outcome';
import { answeringRoles } from '@/lib/domain/people/agreement-sides';
import { hasShownMailbox } from '@/lib/domain/people/actor';
import { ownColleague } from '@/lib/domain/people/invite';
import { foldMailbox } from '@/lib/domain/people/mailbox';
import type { Person } from '@/lib/domain/people/person';
import { command } from '@/lib/server/command';
import { Folded, Reference, Screen, Whole } from '@/lib/server/input-fields';
import { standingAt } from '@/lib/server/standing-at';

/** The mailbox of an organisation that is not listed (D04), where it is somebody’s at the sending side. */
function typedColleague({ partner = notListed, email }: Readonly<Record<string, unknown>>, own: readonly Person[]): string | undefined {
  return partner === notListed && typeof email === 'string' ? ownColleague(foldMailbox(email), own) : undefined;
}

/** An answer that asks the other side for something, or that takes back what a side has agreed to. */
const reachesOthers = ({ wish = '', reply }: AnswerWrites): boolean => wish !== '' || reply === null;

export const answerQuestion = command({
  name: 'answer-question',
  who: answeringRoles,
  beforeCode: true,
  fold: true,
  input: z.strictObject({ reference: Reference, screen: Screen, revision: Whole, fields: Folded }),
  load: async (q, { reference, screen }, actor) => {
    const [id, item] = screen.split('/', 2);
    const question = catalogue.questions.find((one) => one.id === id && one.journey !== 'checklist' && !one.beforeDraft && !one.outside);
    const file = question && (await agreements.file(q, reference, actor.organisations));
    if (!question || !file) return undefined;
    const last = file.answers[keyOf(question, item)]?.by;
    const lastBy = last === undefined ? undefined : (await people.byId(q, last))?.name;
    const own = question.id === 'partner' ? await people.ofOrganisations(q, [file.sharing.id]) : [];
    return { file, question, own, around: await surroundings(q, file), ...(item !== undefined && { item }), ...(lastBy && { lastBy }) };
  },
  allow: mayAnswer,
  decide: ({ subject: { around, own, ...subject }, input, actor, now }) => {
    const colleague = typedColleague(input.fields, own);
    if (colleague) return invalid({ email: colleague });
    const at = now.toISOString();
    const { context } = standingAt(subject.file, catalogue, around, now);
    const decided = decideAnswer({ ...subject, context }, input, actor, at);
    return decided.kind === 'done' && reachesOthers(decided.writes) && !hasShownMailbox(actor) ? { kind: 'code-first' } : decided;
  },
  save: async (q, { file, answers, partnerOrganisationId, reply, sharingSignatory, wish }, now) => {
    const more = { ...(partnerOrganisationId !== undefined && { partnerOrganisationId }), ...(sharingSignatory && { sharingSignatory }) };
    await agreements.change(q, file, { answers, ...more, ...(reply === null && { reply }) }, now);
    const by = answers.enough?.by;
    if (wish === undefined || by === undefined || !file.partner) return;
    const comment = { id: randomUUID(), by, organisationId: file.partner.id, text: wish, at: now.toISOString() };
    await comments.fromAnswer(q, { reference: file.reference, origin: 'enough', section: 'details', by, ...(wish !== '' && { comment }) }, now);
  },
});
