import 'server-only';
// The page that signs: name, job and the declaration above the button, tied to the frozen version by its fingerprint.
import * as z from 'zod';
import { signingWords } from '@/content/wording/signing';
import * as authenticators from '@/db/authenticators';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { momentInWords } from '@/lib/domain/audit/moment-words';
import { anyMember } from '@/lib/domain/people/actor';
import type { Form } from '@/lib/domain/questions/form';
import { declaration } from '@/lib/domain/signing/declaration';
import { confirmFirst, maySign } from '@/lib/domain/signing/sign';
import { confirmedRecently, sideOf, signatoryOf } from '@/lib/domain/signing/who-signs';
import type { ShownAttempt } from '@/lib/server/attempts';
import { Reference } from '@/lib/server/input-fields';
import { withQuery } from '@/lib/server/own-path';
import { view } from '@/lib/server/view';
import { secondStepFirst } from './second-step-first';
import { namedFor, organisationOf, signingFile } from './signing-file';
import type { Way } from './question-page-model';
import type { SignNameModel } from './signing-models';
import { type Closed, whyNotSign } from './why-not-sign';

const words = signingWords.name;
/** The name that is typed, and the job: the same for one agreement and for several. */
export const signNameFields: Form['fields'] = [
  { name: 'name', kind: 'text', label: 'Your full name', limit: 80, autocomplete: 'name', spellcheck: false, errors: {} },
  { name: 'role', kind: 'text', label: 'Your job', limit: 80, autocomplete: 'organization-title', errors: {} },
];

export const typed = (attempt: ShownAttempt | undefined, name: string): string | undefined => {
  const value = attempt?.values[name];
  return typeof value === 'string' ? value : undefined;
};

/** Somebody who read an older text hears that it changed, and when, before anything else. */
function changedSince(attempt: ShownAttempt | undefined, { reference, version, updatedAt }: AgreementFile): Closed | undefined {
  if (attempt?.outcome.kind !== 'conflict' || !version) return undefined;
  const at = momentInWords(attempt.outcome.at ?? updatedAt);
  return {
    text: `This agreement changed on ${at}. Read the new version before you sign.`,
    way: { href: `/agreements/${reference}/sign`, text: 'Read the new version' },
  };
}

function errorsOf(attempt: ShownAttempt | undefined, stale: boolean): SignNameModel['errors'] {
  const outcome = attempt?.outcome;
  if (outcome?.kind === 'invalid') return outcome.errors;
  return outcome?.kind === 'refused' && !stale && outcome.reason !== confirmFirst ? { '': outcome.reason } : {};
}

/** To show who they are, and back to the page with what they typed there. */
export function confirmWay(path: string, page: string, attempt: ShownAttempt | undefined): Required<Way> {
  const href = attempt?.id === undefined ? path : withQuery(path, 'next', withQuery(page, 'attempt', attempt.id));
  return { href, text: signingWords.confirm.h1 };
}

export const signNamePage = view({
  name: 'sign-name-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference }),
  load: async (q, { reference }, actor) => {
    const signing = await signingFile(q, reference, actor.organisations);
    return signing && { ...signing, lacksApp: await authenticators.lacksOne(q, actor.person, actor.organisation) };
  },
  allow: (actor, { file }) => maySign(actor, { file, takenBack: 0 }),
  show: ({ subject, actor, now, attempt }): SignNameModel => {
    const { file, version } = subject;
    const side = sideOf(file, actor.organisation) ?? 'sharing';
    const named = signatoryOf(file, side);
    const caption = namedFor(file, actor.organisation);
    const at = (path: string) => `/agreements/${file.reference}${path}`;
    const closed =
      whyNotSign(subject, side) ?? changedSince(attempt, file) ?? (subject.lacksApp ? secondStepFirst(file.reference, actor.organisationName) : undefined);
    const stale = !confirmedRecently(actor.authenticatedAt, now);
    return {
      title: `${words.h1} – ${caption}`,
      h1: words.h1,
      caption,
      back: { href: at('/sign') },
      form: { fields: signNameFields },
      value: { name: typed(attempt, 'name') ?? '', role: typed(attempt, 'role') ?? named?.job ?? actor.jobTitle },
      errors: errorsOf(attempt, stale),
      action: '/do/sign-agreement',
      hidden: { reference: file.reference, version: String(version?.number ?? 0), fingerprint: version?.fingerprint ?? '', shown: now.toISOString() },
      buttons: { main: words.button, exit: false },
      means: words.why,
      signsAs: words.signsAs.replace('{name}', () => named?.name ?? actor.name).replace('{job}', () => named?.job ?? actor.jobTitle),
      declaration: declaration(version?.number ?? 0, organisationOf(file, side)),
      decline: { href: at('/sign/decline'), text: signingWords.read.decline },
      someoneElse: { href: at('/sign/someone-else'), text: signingWords.read.someoneElse },
      ...(closed && { closed }),
      ...(stale && { stale: confirmWay(at('/sign/confirm-it-is-you'), at('/sign/name'), attempt) }),
    };
  },
});
