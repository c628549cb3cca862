import 'server-only';
// Saving the answer to one question, of the draft or of the partner’s review.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import * as people from '@/db/people';
import { surroundings } from '@/db/surroundings';
import { type AnsweringSubject, decideAnswer, keyOf, mayAnswer } from '@/lib/domain/agreement/answering';
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
  prepare: async (_input, ports) => ({ today: dayOf(ports.now().toISOString()) }),
  load: async (q, { reference, screen }, actor): Promise<(AnsweringSubject & { today?: string }) | undefined> => {
    const [id, item] = screen.split('/', 2);
    const question = catalogue.questions.find((one) => one.id === id && one.journey !== 'checklist' && !one.beforeDraft && !one.outside);
    const file = question && (await agreements.file(q, reference, actor.organisations));
    if (!question || !file) return undefined;
    const around = await surroundings(q, file);
    const last = file.answers[keyOf(question, item)]?.by;
    const lastBy = last === undefined ? undefined : (await people.byId(q, last))?.name;
    const { context } = standingOf(file, catalogue, { ...around, today: dayOf(new Date(file.updatedAt).toISOString()), hash: sha256 });
    return { file, question, context, ...(item !== undefined && { item }), ...(lastBy && { lastBy }) };
  },
  allow: mayAnswer,
  decide: ({ subject, input, actor, now, prepared: { today } }) =>
    decideAnswer({ ...subject, context: { ...subject.context, today } }, input, actor, now.toISOString()),
  save: async (q, { file, answers, partnerOrganisationId, reply }, now) => {
    await agreements.change(q, file, { answers, ...(partnerOrganisationId !== undefined && { partnerOrganisationId }), ...(reply === null && { reply }) }, now);
  },
});
