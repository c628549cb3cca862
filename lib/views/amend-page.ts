import 'server-only';
// “What needs to change?”: which sections of a signed agreement are open in its next version, each with what it holds now.
import * as z from 'zod';
import { amendWords as words } from '@/content/wording/successor';
import { amendForm } from '@/lib/domain/agreement/amend-form';
import { mayDraft } from '@/lib/domain/agreement/answering';
import { anyMember } from '@/lib/domain/people/actor';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { keptAnswer } from './kept-answer';
import type { Closed, QuestionPageModel, Way } from './question-page-model';
import { closedForReplacing, replacingPage } from './replacing-page';
import { sectionLines } from './section-lines';
import { namedFor } from './signing-file';

export interface AmendPageModel extends QuestionPageModel {
  readonly back: Way;
  /** There is nothing to begin here, and where to go instead. */
  readonly closed?: Closed;
}

export const amendPage = view({
  name: 'amend-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference }),
  load: (q, { reference }, actor, now) => replacingPage(q, reference, actor, now),
  allow: (actor, { file }) => mayDraft(actor, file),
  show: ({ subject, actor, attempt }): AmendPageModel => {
    const { file, standing } = subject;
    const form = amendForm(sectionLines(standing), words.empty);
    const kept = keptAnswer(attempt, { command: 'amend-agreement' }, form, standing.context.today);
    const closed = closedForReplacing(subject);
    const caption = namedFor(file, actor.organisation);
    return {
      title: `${words.h1} – ${caption}`,
      caption,
      h1: words.h1,
      hint: words.hint,
      back: { href: `/agreements/${file.reference}` },
      form,
      value: kept?.fields ?? {},
      errors: kept?.errors ?? {},
      action: '/do/amend-agreement',
      hidden: { reference: file.reference },
      buttons: { main: words.button, exit: false },
      why: { text: words.why, sources: [] },
      ...(closed && { closed }),
    };
  },
});
