import 'server-only';
// Saying that one does not want to sign, and why.
import * as z from 'zod';
import { signingWords } from '@/content/wording/signing';
import { anyMember } from '@/lib/domain/people/actor';
import { declineForm } from '@/lib/domain/signing/decline-form';
import { maySign } from '@/lib/domain/signing/sign';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { namedFor, signingFile } from './signing-file';
import type { DeclinePageModel } from './signing-models';

const words = signingWords.decline;
const { label: _, ...reason } = declineForm.fields[0] ?? { name: 'reason', kind: 'textarea' as const, errors: {} };

export const declinePage = view({
  name: 'decline-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference }),
  load: async (q, { reference }, actor) => signingFile(q, reference, actor.organisations),
  allow: (actor, { file }) => maySign(actor, { file, takenBack: 0 }),
  show: ({ subject: { file }, actor, attempt }): DeclinePageModel => {
    const agreement = `/agreements/${file.reference}`;
    const caption = namedFor(file, actor.organisation);
    const open = file.status === 'ready-to-sign' || file.status === 'part-signed';
    const outcome = attempt?.outcome;
    const { closed } = signingWords;
    const text = file.status === 'signed' ? closed.complete : file.status === 'ended' ? closed.ended : closed.early;
    return {
      title: `${words.h1} – ${caption}`,
      h1: words.h1,
      caption,
      back: { href: `${agreement}/sign` },
      form: { fields: [reason] },
      value: { reason: typeof attempt?.values.reason === 'string' ? attempt.values.reason : '' },
      errors: outcome?.kind === 'invalid' ? outcome.errors : outcome?.kind === 'refused' ? { '': outcome.reason } : {},
      action: '/do/decline-to-sign',
      hidden: { reference: file.reference },
      buttons: { main: words.button, exit: false },
      means: words.why,
      ...(!open && { closed: { text, way: { href: agreement, text: 'Go to the agreement' } } }),
    };
  },
});
