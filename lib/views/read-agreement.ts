import 'server-only';
// The partner reads what it was sent (R1): in short, whether it is enough, and the whole text as it will print.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { whereNext } from '@/lib/domain/agreement/where-next';
import { inShort } from '@/lib/domain/print/in-short';
import { printAgreement } from '@/lib/domain/print/print-agreement';
import type { PrintSource } from '@/lib/domain/print/print-context';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { questionModel } from './question-model';
import type { ReadAgreementModel } from './review-models';
import { aboutReview, aroundReview, mayReview, reviewHref, reviewSubject } from './review-subject';

export const readAgreement = view({
  name: 'read-agreement',
  who: ['drafter', 'ig-lead', 'checklist-owner', 'signatory', 'reader', 'admin'],
  input: z.strictObject({ reference: Reference, attempt: z.string().max(40).optional(), changing: z.boolean().optional() }),
  load: async (q, { reference }, actor, now) => reviewSubject(q, reference, actor, now),
  allow: mayReview,
  show: ({ subject, input, attempt, now }): ReadAgreementModel => {
    const { file, model, result, review, context } = subject;
    const step = review.find(({ key }) => key === 'enough');
    if (!step || !model || !result) throw new Error(`${file.reference} was sent without a partner or a service`);
    const back = { href: `/agreements/${file.reference}` };
    const source: PrintSource = {
      model,
      result,
      catalogue,
      version: file.lastVersion + 1,
      on: now.toISOString(),
      missing: 'say',
      ...(file.checklist && { checklist: file.checklist }),
    };
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
    const frame = { mark: 'draft', date: now.toISOString(), signed: [] } as const;
    return { ...page, back, ...aroundReview(subject), inShort: inShort(source), print: printAgreement(source), frame };
  },
});
