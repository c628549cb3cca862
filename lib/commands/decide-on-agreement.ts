import 'server-only';
// The partner’s reply to the agreement it was sent (R3).
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as accounts from '@/db/accounts';
import * as agreements from '@/db/agreements';
import * as people from '@/db/people';
import * as readings from '@/db/readings';
import { surroundings } from '@/db/surroundings';
import { mayAnswer } from '@/lib/domain/agreement/answering';
import { marksRead } from '@/lib/domain/agreement/reading';
import { decideReply, replyFormFor } from '@/lib/domain/agreement/replying';
import { refused } from '@/lib/domain/outcome';
import { answeringRoles } from '@/lib/domain/people/agreement-sides';
import { isKept } from '@/lib/domain/people/change-email';
import { typedMailbox } from '@/lib/domain/people/naming-signatory';
import { readForm } from '@/lib/domain/questions/read-form';
import { refusalOf } from '@/lib/domain/questions/refusal-of';
import { resolveQuestion } from '@/lib/domain/questions/resolve-question';
import { command } from '@/lib/server/command';
import { Folded, Reference, Whole } from '@/lib/server/input-fields';
import { standingAt } from '@/lib/server/standing-at';
import { keysOf, perNaming } from '@/lib/server/tally-limits';

const question = catalogue.questions.find(({ id }) => id === 'decide');

export const decideOnAgreement = command({
  name: 'decide-on-agreement',
  who: answeringRoles,
  fold: true,
  // `revision`: of the agreement as the page showed it.
  input: z.strictObject({ reference: Reference, revision: Whole, fields: Folded }),
  limit: ({ fields }, actor) => perNaming(fields, actor),
  prepare: async () => ({ newId: randomUUID() }),
  load: async (q, { reference, fields }, actor) => {
    const file = await agreements.file(q, reference, actor.organisations);
    const mailbox = typedMailbox(fields);
    const named = { found: await people.withMailbox(q, mailbox), left: await accounts.leftAt(q, mailbox) };
    return file && question && { file, question, around: await surroundings(q, file), ...named };
  },
  allow: mayAnswer,
  decide: ({ subject: { file, question: asked, around, found, left }, input, actor, now, prepared: { newId } }) => {
    if (file.status !== 'with-partner') return refused('This agreement is not waiting for your reply');
    if (input.revision !== file.revision) return refused('This agreement changed while you were here. Look at it again before you reply');
    const { context, factsFor } = standingAt(file, catalogue, around, now);
    const read = readForm(replyFormFor(file, resolveQuestion(asked, context).form), input.fields, context.today);
    if (!read.ok) return refusalOf(read);
    const tally = keysOf(perNaming(input.fields, actor));
    const signatories = around.partnerSignatories;
    const decided = decideReply({
      facts: factsFor('receiving'),
      value: read.value,
      signatories,
      found,
      kept: isKept(left, now),
      newId,
      tally,
      actor,
      at: now.toISOString(),
    });
    if (decided.kind !== 'done') return decided;
    // Whoever decides has read it: the agreement is as the page showed it.
    const marks = marksRead(file, 'receiving', {}, now.toISOString(), catalogue.questions);
    const reading = { person: actor.person, reference: file.reference, text: { at: now, marks } };
    return { ...decided, writes: { ...decided.writes, reading } };
  },
  save: async (q, { file, change, made, reading }, now) => {
    await readings.move(q, reading);
    if (made) await people.makeSignatory(q, made, now);
    await agreements.change(q, file, change, now);
  },
});
