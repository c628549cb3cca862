import 'server-only';
// The partner says what it would like to change in one section of the text (R2).
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import * as agreements from '@/db/agreements';
import * as comments from '@/db/comments';
import { catalogue } from '@/content/catalogue';
import { mayAnswer } from '@/lib/domain/agreement/answering';
import { commentForm, commentSections, decideComment } from '@/lib/domain/agreement/commenting';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { answeringRoles } from '@/lib/domain/people/agreement-sides';
import { readForm } from '@/lib/domain/questions/read-form';
import { refusalOf } from '@/lib/domain/questions/refusal-of';
import { command } from '@/lib/server/command';
import { Folded, Reference } from '@/lib/server/input-fields';

const question = catalogue.questions.find(({ id }) => id === 'enough');

export const commentOnSection = command({
  name: 'comment-on-section',
  who: answeringRoles,
  fold: true,
  input: z.strictObject({ reference: Reference, fields: Folded }),
  prepare: async () => ({ id: randomUUID() }),
  load: async (q, { reference }, actor) => {
    const file = await agreements.file(q, reference, actor.organisations);
    return file && question && { file, question, threads: (await comments.ofAgreement(q, reference, actor.organisations)).length };
  },
  allow: mayAnswer,
  decide: ({ subject: { file, threads }, input, actor, now, prepared: { id } }) => {
    const { section: asked, ...fields } = input.fields;
    const section = commentSections.find((one) => one === asked);
    if (!section) return { kind: 'not-found' };
    const at = now.toISOString();
    const read = readForm(commentForm, fields, dayOf(at));
    if (!read.ok) return refusalOf(read);
    return decideComment({ file, text: String(read.value.comment), actor, id, at }, section, threads);
  },
  save: comments.write,
});
