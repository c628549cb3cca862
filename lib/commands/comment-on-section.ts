import 'server-only';
// The partner says what it would like to change in one section of the text (R2), and which words it would put there.
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { sameWords } from '@/content/wording/comments';
import * as agreements from '@/db/agreements';
import * as comments from '@/db/comments';
import { surroundings } from '@/db/surroundings';
import { mayAnswer } from '@/lib/domain/agreement/answering';
import { commentSections, decideComment } from '@/lib/domain/agreement/commenting';
import { commentFormFor, replaceableIn, suggestionIn } from '@/lib/domain/agreement/suggesting';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { invalid } from '@/lib/domain/outcome';
import { answeringRoles } from '@/lib/domain/people/agreement-sides';
import { readForm } from '@/lib/domain/questions/read-form';
import { refusalOf } from '@/lib/domain/questions/refusal-of';
import { command } from '@/lib/server/command';
import { Folded, Reference } from '@/lib/server/input-fields';
import { standingAt } from '@/lib/server/standing-at';

const question = catalogue.questions.find(({ id }) => id === 'enough');

export const commentOnSection = command({
  name: 'comment-on-section',
  who: answeringRoles,
  fold: true,
  input: z.strictObject({ reference: Reference, fields: Folded }),
  prepare: async () => ({ id: randomUUID() }),
  load: async (q, { reference }, actor) => {
    const file = await agreements.file(q, reference, actor.organisations);
    if (!file || !question) return undefined;
    return { file, question, around: await surroundings(q, file), threads: (await comments.ofAgreement(q, reference, actor.organisations)).length };
  },
  allow: mayAnswer,
  decide: ({ subject: { file, threads, around }, input, actor, now, prepared: { id } }) => {
    const { section: asked, ...fields } = input.fields;
    const section = commentSections.find((one) => one === asked);
    if (!section) return { kind: 'not-found' };
    const at = now.toISOString();
    const today = dayOf(at);
    const replaceable = replaceableIn(section, standingAt(file, catalogue, around, now));
    const read = readForm(commentFormFor(replaceable), fields, today);
    if (!read.ok) return refusalOf(read);
    const suggested = suggestionIn(read.value, replaceable);
    if ('same' in suggested) return invalid({ [suggested.same]: sameWords });
    return decideComment({ file, text: String(read.value.comment), actor, id, at, ...suggested }, section, threads);
  },
  save: comments.write,
});
