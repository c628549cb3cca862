import 'server-only';
// Naming somebody else to sign for one’s own side (S6).
import * as z from 'zod';
import { signingWords } from '@/content/wording/signing';
import * as people from '@/db/people';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { anyMember } from '@/lib/domain/people/actor';
import { drawnForm } from '@/lib/domain/questions/drawn-form';
import { mayPassOn, passOnForm, possibleOthers, whyNotPassOn } from '@/lib/domain/signing/pass-on';
import { signatoryOf, sideOf } from '@/lib/domain/signing/who-signs';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { keptAnswer } from './kept-answer';
import { realPersonWarning } from './question-model';
import { namedFor, organisationOf, signingFile } from './signing-file';
import type { SomeoneElseModel } from './signing-models';

const words = signingWords.someoneElse;

export const someoneElsePage = view({
  name: 'someone-else-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference, attempt: z.string().max(40).optional(), changing: z.boolean().optional() }),
  load: async (q, { reference }, actor) => {
    const found = await signingFile(q, reference, actor.organisations);
    return found && { ...found, signatories: await people.withRole(q, actor.organisation, 'signatory') };
  },
  allow: (actor, { file }) => mayPassOn(actor, file),
  show: ({ subject: { file, signatories }, input, actor, now, attempt }): SomeoneElseModel => {
    const side = sideOf(file, actor.organisation) ?? 'sharing';
    const own = organisationOf(file, side);
    const caption = namedFor(file, actor.organisation);
    const h1 = words.h1.replace('{own}', () => own);
    const agreement = `/agreements/${file.reference}`;
    const named = signatoryOf(file, side);
    const form = passOnForm(own, possibleOthers(signatories, named));
    const kept = keptAnswer(
      attempt?.values.reference === file.reference ? attempt : undefined,
      { command: 'pass-signature-on' },
      form,
      dayOf(now.toISOString()),
    );
    const [value, errors] = [kept?.fields ?? {}, kept?.errors ?? {}];
    const closed = whyNotPassOn(file, side);
    const at = { href: `${agreement}/sign/someone-else`, attemptId: input.attempt };
    return {
      title: `${h1} – ${caption}`,
      h1,
      caption,
      back: { href: named?.personId === actor.person ? `${agreement}/sign` : agreement },
      form: drawnForm(form, value, errors),
      value,
      errors,
      ...(kept && { wrongParts: kept.wrongParts }),
      action: '/do/pass-signature-on',
      hidden: { reference: file.reference },
      buttons: { main: words.button, exit: false },
      why: { text: words.why, sources: [] },
      ...(kept?.interruption && !input.changing && { realPerson: realPersonWarning(kept.interruption, form, h1, at) }),
      ...(closed?.kind === 'refused' && { closed: { text: `${closed.reason}.`, way: { href: agreement, text: 'Go to the agreement' } } }),
    };
  },
});
