import 'server-only';
// The partner reads what it was sent (R1): in short, whether it is enough, and the whole text as it will print.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as readings from '@/db/readings';
import { commentSections, mayReply } from '@/lib/domain/agreement/commenting';
import type { Reading as ReadSoFar } from '@/lib/domain/agreement/reading';
import type { Standing } from '@/lib/domain/agreement/standing';
import { whereNext } from '@/lib/domain/agreement/where-next';
import { inShort } from '@/lib/domain/print/in-short';
import { printAgreement } from '@/lib/domain/print/print-agreement';
import type { PrintSource } from '@/lib/domain/print/print-context';
import { type Actor, anyMember } from '@/lib/domain/people/actor';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { againstSigned, type SignedBefore, signedBefore } from './against-signed';
import { openCommentsWords } from './open-comments';
import { messageFrom } from './hub-notes';
import { questionModel } from './question-model';
import { readMark } from './read-mark';
import type { ReadAgreementModel } from './review-models';
import { aboutReview, aroundReview, mayReview, reviewHref, reviewSubject } from './review-subject';
import { type CameBack, cameBack, secondReading } from './second-reading';

interface Reading {
  readonly signed: SignedBefore | undefined;
  readonly back: CameBack | undefined;
  readonly actor: Actor;
  readonly now: Date;
  readonly read: ReadSoFar | undefined;
}

/** What was sent always has a partner and a service: without them there is nothing to print. */
function textOf(standing: Standing, { back, signed, actor, now, read }: Reading): ReadAgreementModel['text'] {
  const { file, model, result } = standing;
  if (!model || !result) return undefined;
  const on = now.toISOString();
  const { checklist, lastVersion, openComments = 0 } = file;
  const source: PrintSource = { model, result, catalogue, version: lastVersion + 1, on, missing: 'say', ...(checklist && { checklist }) };
  const print = printAgreement(source);
  const message = messageFrom(file);
  const against = againstSigned(signed, standing, now);
  return {
    ...(message && { message }),
    ...(against && { against }),
    ...(back && { changes: secondReading(back, standing, print, { person: actor.person, now }) }),
    mark: readMark(file, read, actor, { page: 'review', now: on }),
    inShort: inShort(source),
    print,
    frame: { mark: 'draft', date: on, signed: [] },
    printable: `/agreements/${file.reference}/preview`,
    commentLinks: mayReply(actor, file) === 'yes' ? Object.fromEntries(commentSections.map((id) => [id, reviewHref(standing, id)])) : {},
    ...(openComments > 0 && { comments: { href: `/agreements/${file.reference}/comments`, text: openCommentsWords(openComments) } }),
  };
}

export const readAgreement = view({
  name: 'read-agreement',
  who: anyMember,
  input: z.strictObject({ reference: Reference, attempt: z.string().max(40).optional(), changing: z.boolean().optional() }),
  load: async (q, { reference }, actor: Actor, now) => {
    const standing = await reviewSubject(q, reference, actor, now);
    if (!standing) return undefined;
    const signed = await signedBefore(q, standing.file, actor.organisations);
    const read = await readings.of(q, reference, actor.person);
    return { standing, signed, read, back: await cameBack(q, standing, actor.organisations) };
  },
  allow: (actor, { standing }) => mayReview(actor, standing),
  show: ({ subject: { standing: subject, signed, read, back: before }, input, actor, attempt, now }): ReadAgreementModel => {
    const { file, review, context } = subject;
    const step = review.find(({ key }) => key === 'enough');
    if (!step) throw new Error('the content no longer asks the partner whether it is enough');
    const back = { href: `/agreements/${file.reference}` };
    const page = questionModel({
      step,
      context,
      back,
      attempt,
      about: aboutReview(subject),
      href: reviewHref(subject),
      on: { href: `/agreements/${file.reference}/${whereNext(step.question, step.key, context)}` },
      command: 'answer-question',
      hidden: { reference: file.reference },
      attemptId: input.attempt,
      changing: input.changing,
    });
    const around = aroundReview(subject);
    const text = around.closed ? undefined : textOf(subject, { back: before, signed, actor, now, read });
    return { ...page, back, ...around, ...(text && { text }) };
  },
});
