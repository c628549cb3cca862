import 'server-only';
// Showing again who you are, before signing: by a code, and in the demonstration by choosing the person.
import * as z from 'zod';
import { signingWords } from '@/content/wording/signing';
import * as authenticators from '@/db/authenticators';
import * as people from '@/db/people';
import * as sessions from '@/db/sessions';
import { momentInWords } from '@/lib/domain/audit/moment-words';
import { anyMember } from '@/lib/domain/people/actor';
import { maySign } from '@/lib/domain/signing/sign';
import { fromName } from '@/lib/domain/questions/change-from-check';
import { confirmedRecently, sideOf } from '@/lib/domain/signing/who-signs';
import { NextPage, Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { secondStepFirst } from './second-step-first';
import { namedFor, signingFile } from './signing-file';
import type { ConfirmPageModel } from './signing-models';
import { whyNotSign } from './why-not-sign';

const words = signingWords.confirm;

/** The newest code, while it can still be used. */
export function sentWords(row: sessions.LogIn | undefined, email: string, now: Date): string | undefined {
  if (!row || row.usedAt !== null || now >= row.expiresAt) return undefined;
  return `We sent a code to ${email} on ${momentInWords(row.createdAt.toISOString())}.`;
}

export const confirmPage = view({
  name: 'confirm-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference, together: z.boolean().optional(), next: NextPage.catch(undefined) }),
  load: async (q, { reference }, actor) => {
    const signing = await signingFile(q, reference, actor.organisations);
    if (!signing) return undefined;
    const newest = await sessions.newestLogIn(q, actor.email, 'confirm');
    const app = (await authenticators.activeOf(q, actor.person)) !== undefined;
    const lacksApp = !app && (await authenticators.isRequired(q, actor.organisation));
    return { signing, newest, app, lacksApp, colleagues: await people.withRole(q, actor.organisation, 'signatory') };
  },
  allow: (actor, { signing: { file } }) => maySign(actor, { file, takenBack: 0 }),
  show: ({ subject: { signing, newest, app, lacksApp, colleagues }, input: { together, next }, actor, now, attempt }): ConfirmPageModel => {
    const { file } = signing;
    const caption = namedFor(file, actor.organisation);
    const at = (path: string) => `/agreements/${file.reference}${path}`;
    const closed =
      whyNotSign(signing, sideOf(file, actor.organisation) ?? 'sharing') ?? (lacksApp ? secondStepFirst(file.reference, actor.organisationName) : undefined);
    const name = together ? `/sign/together/name?like=${file.reference}` : at('/sign/name');
    const confirmed = confirmedRecently(actor.authenticatedAt, now) && { href: next ?? name, text: signingWords.read.on };
    const sent = sentWords(newest, actor.email, now);
    return {
      title: `${words.h1} – ${caption}`,
      h1: words.h1,
      caption,
      back: { href: together ? `/sign/together?like=${file.reference}` : at('/sign') },
      people: colleagues.map(({ id, name, jobTitle }) => ({ value: id, label: name, hint: jobTitle })),
      errors: attempt?.outcome.kind === 'invalid' ? attempt.outcome.errors : {},
      hidden: { reference: file.reference, ...(together && { [fromName]: 'together' }), ...(next !== undefined && { next }) },
      app,
      ...(closed && { closed }),
      ...(confirmed && { confirmed }),
      ...(sent && { sent }),
    };
  },
});
