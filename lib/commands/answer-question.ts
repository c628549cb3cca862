import 'server-only';
// Saving the answer to one question, of the draft or of the partner’s review.
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import * as comments from '@/db/comments';
import * as people from '@/db/people';
import { surroundings } from '@/db/surroundings';
import { decideAnswer, keyOf, mayAnswer } from '@/lib/domain/agreement/answering';
import { standingOf } from '@/lib/domain/agreement/standing';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { command } from '@/lib/server/command';
import { Folded, Reference, Whole } from '@/lib/server/input-fields';
import { sha256 } from '@/lib/server/sha256';

export const answerQuestion = command({
  name: 'answer-question',
  who: ['drafter', 'ig-lead', 'checklist-owner', 'signatory', 'admin'],
  fold: true,
  input: z.strictObject({ reference: Reference, screen: z.string().min(1).max(100), revision: Whole, fields: Folded }),
  load: async (q, { reference, screen }, actor) => {
    const [id, item] = screen.split('/', 2);
    const question = catalogue.questions.find((one) => one.id === id && one.journey !== 'checklist' && !one.beforeDraft && !one.outside);
    const file = question && (await agreements.file(q, reference, actor.organisations));
    if (!question || !file) return undefined;
    const last = file.answers[keyOf(question, item)]?.by;
    const lastBy = last === undefined ? undefined : (await people.byId(q, last))?.name;
    return { file, question, around: await surroundings(q, file), ...(item !== undefined && { item }), ...(lastBy && { lastBy }) };
  },
  allow: mayAnswer,
  decide: ({ subject: { around, ...subject }, input, actor, now }) => {
    const at = now.toISOString();
    const { context } = standingOf(subject.file, catalogue, { ...around, today: dayOf(at), hash: sha256 });
    return decideAnswer({ ...subject, context }, input, actor, at);
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
