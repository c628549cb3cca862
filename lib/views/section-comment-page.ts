import 'server-only';
// Commenting on one section of the text (R2).
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { commentWords } from '@/content/wording/comments';
import { commentSections } from '@/lib/domain/agreement/commenting';
import { commentFormFor, replaceableIn, wordsToChange } from '@/lib/domain/agreement/suggesting';
import { anyMember } from '@/lib/domain/people/actor';
import { printAgreement } from '@/lib/domain/print/print-agreement';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import type { SectionCommentModel } from './comment-models';
import { keptAnswer } from './kept-answer';
import { realPersonWarning } from './question-model';
import { aboutReview, aroundReview, mayReview, reviewHref, reviewSubject } from './review-subject';

const words = commentWords.ask;

export const sectionCommentPage = view({
  name: 'section-comment-page',
  who: anyMember,
  input: z.strictObject({
    reference: Reference,
    section: z.enum(commentSections),
    attempt: z.string().max(40).optional(),
    changing: z.boolean().optional(),
  }),
  load: async (q, { reference, section }, actor, now) => {
    const standing = await reviewSubject(q, reference, actor, now);
    if (!standing?.model || !standing.result) return undefined;
    const { model, result, file } = standing;
    const { checklist, lastVersion } = file;
    const print = printAgreement({
      model,
      result,
      catalogue,
      version: lastVersion + 1,
      on: now.toISOString(),
      missing: 'say',
      ...(checklist && { checklist }),
    });
    const found = print.sections.find(({ id }) => id === section);
    return found && { ...standing, section: found, replaceable: replaceableIn(section, standing) };
  },
  allow: mayReview,
  show: ({ subject, input, attempt }): SectionCommentModel => {
    const { file, section, context, replaceable } = subject;
    const form = commentFormFor(replaceable);
    const h1 = filledIn(words.h1, { section: `‘${section.heading}’` });
    const mine = attempt?.values.section === section.id && attempt.values.reference === file.reference ? attempt : undefined;
    const kept = keptAnswer(mine, { command: 'comment-on-section' }, form, context.today);
    const href = reviewHref(subject, section.id);
    const back = { href: `${reviewHref(subject)}#${section.id}` };
    return {
      title: `${h1} – ${aboutReview(subject)}`,
      caption: aboutReview(subject),
      h1,
      back,
      form,
      value: kept?.fields ?? wordsToChange(replaceable),
      errors: kept?.errors ?? {},
      action: '/do/comment-on-section',
      hidden: { reference: file.reference, section: section.id },
      buttons: { main: words.button, exit: false },
      why: { text: filledIn(words.why, { sharingOrg: file.sharing.name }), sources: [] },
      ...(kept?.interruption && !input.changing && { realPerson: realPersonWarning(kept.interruption, form, h1, { href, attemptId: input.attempt }) }),
      ...aroundReview(subject),
      section: { heading: `${section.number} ${section.heading}`, blocks: section.blocks },
    };
  },
});
