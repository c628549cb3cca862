import 'server-only';
// Ending an agreement that nobody has signed: what follows, read before anything happens, and why, where the other side has it.
import * as z from 'zod';
import { hubActions } from '@/content/wording/hub-actions';
import * as agreements from '@/db/agreements';
import * as successors from '@/db/successors';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { mayDraft } from '@/lib/domain/agreement/answering';
import { beforeStands } from '@/lib/domain/agreement/before-stands';
import { plainMove } from '@/lib/domain/agreement/plain-move';
import { withdrawForm } from '@/lib/domain/agreement/withdraw-form';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { anyMember } from '@/lib/domain/people/actor';
import { drawnForm } from '@/lib/domain/questions/drawn-form';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { agreementNames } from './agreement-names';
import { withdrawal } from './hub-actions';
import { keptAnswer } from './kept-answer';
import type { Closed, QuestionPageModel, Way } from './question-page-model';
import { realPersonWarning } from './question-model';
import { namedFor } from './signing-file';

export interface WithdrawPageModel extends QuestionPageModel {
  readonly back: Way;
  readonly consequences: readonly string[];
  readonly closed?: Closed;
}

interface Subject {
  readonly file: AgreementFile;
  /** The signed agreement that this one was to replace. */
  readonly before?: AgreementFile;
}

/** What stays of the version that both sides signed, for a new version that is given up. */
function stays({ file, before }: Subject, today: string): readonly string[] {
  return before && file.replaces ? [beforeStands(before, file.replaces.version, file, today).says] : [];
}

export const withdrawPage = view({
  name: 'withdraw-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference, attempt: z.string().max(40).optional(), changing: z.boolean().optional() }),
  load: async (q, { reference }, actor): Promise<Subject | undefined> => {
    const file = await agreements.file(q, reference, actor.organisations);
    const before = file && (await successors.beforeOf(q, file, actor.organisations));
    return file && { file, ...(before && { before }) };
  },
  allow: (actor, { file }) => mayDraft(actor, file),
  show: ({ subject, input, actor, now, attempt }): WithdrawPageModel => {
    const { file } = subject;
    const today = dayOf(now.toISOString());
    const href = `/agreements/${file.reference}`;
    const caption = namedFor(file, actor.organisation);
    const { heading: h1, consequences, button } = filledIn(hubActions[withdrawal(file)], agreementNames(file, actor.organisation));
    const form = withdrawForm(file);
    const kept = keptAnswer(attempt?.values.reference === file.reference ? attempt : undefined, { command: 'withdraw-agreement' }, form, today);
    const errors = kept?.errors ?? {};
    const way = { href, text: 'Go to the agreement' };
    const open = plainMove(file, 'sharing', 'withdraw') !== undefined;
    const at = { href: `${href}/withdraw`, attemptId: input.attempt };
    return {
      title: `${h1} – ${caption}`,
      caption,
      h1,
      back: { href, text: 'Back to the agreement' },
      form: drawnForm(form, kept?.fields ?? {}, errors),
      value: kept?.fields ?? {},
      errors,
      action: '/do/withdraw-agreement',
      hidden: { reference: file.reference },
      buttons: { main: button, exit: false },
      consequences: [...stays(subject, today), ...consequences],
      ...(kept?.interruption && !input.changing && { realPerson: realPersonWarning(kept.interruption, form, h1, at) }),
      ...(!open && { closed: { text: 'It can no longer be ended without signing.', way } }),
    };
  },
});
