import 'server-only';
// Saying that one does not want to sign, and why.
import * as z from 'zod';
import { signingWords } from '@/content/wording/signing';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { anyMember } from '@/lib/domain/people/actor';
import { declineForm } from '@/lib/domain/signing/decline-form';
import { maySign } from '@/lib/domain/signing/sign';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { keptAnswer } from './kept-answer';
import { realPersonWarning } from './question-model';
import { namedFor, signingFile } from './signing-file';
import type { DeclinePageModel } from './signing-models';

const words = signingWords.decline;
const { label: _, ...reason } = declineForm.fields[0] ?? { name: 'reason', kind: 'textarea' as const, errors: {} };

export const declinePage = view({
  name: 'decline-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference, attempt: z.string().max(40).optional(), changing: z.boolean().optional() }),
  load: async (q, { reference }, actor) => signingFile(q, reference, actor.organisations),
  allow: (actor, { file }) => maySign(actor, { file, takenBack: 0 }),
  show: ({ subject: { file }, input, actor, now, attempt }): DeclinePageModel => {
    const agreement = `/agreements/${file.reference}`;
    const caption = namedFor(file, actor.organisation);
    const open = file.status === 'ready-to-sign' || file.status === 'part-signed';
    const form = { fields: [reason] };
    const kept = keptAnswer(attempt?.values.reference === file.reference ? attempt : undefined, { command: 'decline-to-sign' }, form, dayOf(now.toISOString()));
    const at = { href: `${agreement}/sign/decline`, attemptId: input.attempt };
    const { closed } = signingWords;
    const text = file.status === 'signed' ? closed.complete : file.status === 'ended' ? closed.ended : closed.early;
    return {
      title: `${words.h1} – ${caption}`,
      h1: words.h1,
      caption,
      back: { href: `${agreement}/sign` },
      form,
      value: kept?.fields ?? {},
      errors: kept?.errors ?? {},
      action: '/do/decline-to-sign',
      hidden: { reference: file.reference },
      buttons: { main: words.button, exit: false },
      means: words.why,
      ...(kept?.interruption && !input.changing && { realPerson: realPersonWarning(kept.interruption, form, words.h1, at) }),
      ...(!open && { closed: { text, way: { href: agreement, text: 'Go to the agreement' } } }),
    };
  },
});
