import 'server-only';
// Either side replies to a comment on a section.
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import * as agreements from '@/db/agreements';
import * as comments from '@/db/comments';
import * as readings from '@/db/readings';
import { decideReplyTo, mayReply, replyForm, whyNoComment } from '@/lib/domain/agreement/commenting';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { refused } from '@/lib/domain/outcome';
import { answeringRoles } from '@/lib/domain/people/agreement-sides';
import { readForm } from '@/lib/domain/questions/read-form';
import { refusalOf } from '@/lib/domain/questions/refusal-of';
import { command } from '@/lib/server/command';
import { Folded, Reference } from '@/lib/server/input-fields';

const threadOf = ({ thread }: Readonly<Record<string, unknown>>): string => (typeof thread === 'string' ? thread : '');

export const replyToComment = command({
  name: 'reply-to-comment',
  who: answeringRoles,
  fold: true,
  input: z.strictObject({ reference: Reference, fields: Folded }),
  prepare: async () => ({ id: randomUUID() }),
  load: async (q, { reference, fields }, actor) => {
    const file = await agreements.file(q, reference, actor.organisations);
    const thread = file && (await comments.one(q, reference, threadOf(fields), actor.organisations));
    return file && { file, thread };
  },
  allow: (actor, { file }) => mayReply(actor, file),
  decide: ({ subject: { file, thread }, input, actor, now, prepared: { id } }) => {
    const closed = whyNoComment(file);
    if (closed !== undefined) return refused(closed);
    if (!thread) return { kind: 'not-found' };
    const { thread: _, ...fields } = input.fields;
    const at = now.toISOString();
    const read = readForm(replyForm, fields, dayOf(at));
    if (!read.ok) return refusalOf(read);
    const decided = decideReplyTo({ file, text: String(read.value.reply), actor, id, at }, thread);
    return decided.kind === 'done' ? { ...decided, writes: { said: decided.writes, by: actor.person } } : decided;
  },
  save: async (q, { said, by }, now) => {
    await comments.write(q, said, now);
    await readings.move(q, { person: by, reference: said.reference, commentsAt: now });
  },
});
