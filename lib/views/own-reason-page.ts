import 'server-only';
// The partner’s own reasons in law, for its IG lead.
import * as z from 'zod';
import { ownReasonWords as words } from '@/content/wording/own-reason';
import { mayChangeOwnReason, ownReasonForm, whyNoOwnReason } from '@/lib/domain/agreement/own-reason';
import { anyMember } from '@/lib/domain/people/actor';
import { drawnForm } from '@/lib/domain/questions/drawn-form';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { keptAnswer } from './kept-answer';
import { officerToName } from './officer-to-name';
import { realPersonWarning } from './question-model';
import type { ReviewPageModel } from './review-models';
import { aboutReview, reviewHref, reviewSubject } from './review-subject';
import { shownSources } from './shown-sources';

export const ownReasonPage = view({
  name: 'own-reason-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference, attempt: z.string().max(40).optional(), changing: z.boolean().optional() }),
  load: async (q, { reference }, actor, now) => reviewSubject(q, reference, actor, now),
  allow: (actor, { file }) => mayChangeOwnReason(actor, file),
  show: ({ subject, input, actor, attempt }): ReviewPageModel => {
    const { file, context, resultHash = '' } = subject;
    const h1 = filledIn(words.h1, { partner: file.partner?.name ?? 'the partner' });
    const form = ownReasonForm(subject);
    const kept = keptAnswer(attempt?.values.reference === file.reference ? attempt : undefined, { command: 'change-own-reason' }, form, context.today);
    const [value, errors] = [kept?.fields ?? {}, kept?.errors ?? {}];
    const href = reviewHref(subject, 'our-reason');
    const hub = `/agreements/${file.reference}`;
    const closed = whyNoOwnReason(subject);
    return {
      title: `${h1} – ${aboutReview(subject)}`,
      caption: aboutReview(subject),
      h1,
      back: { href: hub },
      form: drawnForm(form, value, errors),
      value,
      errors,
      ...(kept && { wrongParts: kept.wrongParts }),
      action: '/do/change-own-reason',
      hidden: { reference: file.reference, shown: resultHash },
      buttons: { main: words.button, exit: false },
      ...officerToName(subject, actor),
      why: { text: words.why, sources: shownSources(['uk-gdpr-6-1-f']) },
      ...(kept?.interruption && !input.changing && { realPerson: realPersonWarning(kept.interruption, form, h1, { href, attemptId: input.attempt }) }),
      ...(closed !== undefined && { closed: { text: `${closed}.`, way: { href: hub, text: 'Go to the agreement' } } }),
    };
  },
});
