import 'server-only';
// The page that signs several agreements: which of them, the name, the job, and the declaration for each, tied to the frozen versions.
import * as z from 'zod';
import { signTogetherWords } from '@/content/wording/sign-together';
import { signingWords } from '@/content/wording/signing';
import { anyMember } from '@/lib/domain/people/actor';
import type { Form } from '@/lib/domain/questions/form';
import { declaration } from '@/lib/domain/signing/declaration';
import { confirmFirst } from '@/lib/domain/signing/sign';
import { confirmedRecently, signatoryOf } from '@/lib/domain/signing/who-signs';
import type { ShownAttempt } from '@/lib/server/attempts';
import { view } from '@/lib/server/view';
import { agreementAbout } from './agreement-names';
import { justSigned, nothingToSign, signedAmong } from './just-signed';
import type { SignTogetherForm, SignTogetherNamePage } from './sign-together-models';
import { confirmWay, signNameFields, typed } from './sign-name-page';
import { organisationOf } from './signing-file';
import { type Alike, sittingOf, type ToSign, toSign } from './sitting';

const words = signTogetherWords.name;

/** What is posted for one: exactly the version that this page shows. */
const shownAs = ({ file, version }: ToSign): string => `${file.reference} ${version.number} ${version.fingerprint}`;

function formOf(all: readonly ToSign[]): Form {
  const options = all.map((one) => ({ value: shownAs(one), label: one.other, hint: `${agreementAbout(one.file)}, ${words.version(one.version.number)}` }));
  return { fields: [{ name: 'agreement', kind: 'checkboxes', label: words.agreements, options, errors: {} }, ...signNameFields] };
}

const chosenIn = (attempt: ShownAttempt | undefined): readonly string[] | undefined =>
  attempt && [attempt.values.agreement].flat().filter((one): one is string => typeof one === 'string');

/** The agreements that were left, each with the reason. */
function leftIn(attempt: ShownAttempt | undefined, all: readonly ToSign[]): readonly string[] {
  if (attempt?.outcome.kind !== 'invalid') return [];
  const nameOf = (reference: string) => {
    const one = all.find(({ file }) => file.reference === reference);
    return one ? `${one.other}, ${agreementAbout(one.file)}` : reference;
  };
  const left = Object.entries(attempt.outcome.errors).filter(([key, why]) => key.startsWith('SA-') && why !== confirmFirst);
  return left.map(([reference, why]) => `${nameOf(reference)}: ${why}`);
}

function errorsOf(attempt: ShownAttempt | undefined, left: readonly string[]): SignTogetherNamePage['errors'] {
  if (left.length > 0) return { '': signTogetherWords.left };
  if (attempt?.outcome.kind !== 'invalid') return {};
  return Object.fromEntries(Object.entries(attempt.outcome.errors).filter(([key]) => !key.startsWith('SA-')));
}

/** Every box ticked, or none: the same page again, with a link that works without scripts. What was typed stays. */
function pickOf({ lead }: Alike, count: number, picked: boolean, attemptId: string | undefined): SignTogetherForm['pick'] {
  const kept = attemptId === undefined ? '' : `&attempt=${encodeURIComponent(attemptId)}`;
  const href = `/sign/together/name?like=${lead.file.reference}${kept}`;
  return picked ? { says: words.allSay(count), href: `${href}&all=no`, text: words.none } : { href: `${href}&all=yes`, text: words.all(count) };
}

interface Asked {
  readonly attempt: ShownAttempt | undefined;
  readonly attemptId: string | undefined;
  /** Which boxes the reader asked to have ticked; what they ticked before when left out. */
  readonly all: 'yes' | 'no' | undefined;
}

/** None is ticked beforehand: each is signed because somebody chose it, and all of them because they asked for all. */
function tickedOf(values: readonly string[], { all, attempt }: Asked): readonly string[] {
  if (all === 'yes') return values;
  return all === 'no' ? [] : (chosenIn(attempt)?.filter((one) => values.includes(one)) ?? []);
}

function formPage(alike: Alike, asked: Asked, now: Date): Omit<SignTogetherForm, 'errors'> {
  const { lead, others } = alike;
  const { attempt, attemptId } = asked;
  const all = [lead, ...others.map(({ one }) => one)];
  const [named, own] = [signatoryOf(lead.file, lead.side), organisationOf(lead.file, lead.side)];
  const values = all.map(shownAs);
  const chosen = tickedOf(values, asked);
  return {
    title: words.h1,
    h1: words.h1,
    caption: signTogetherWords.read.h1,
    form: formOf(all),
    value: { agreement: chosen, name: typed(attempt, 'name') ?? '', role: typed(attempt, 'role') ?? named?.job ?? '' },
    action: '/do/sign-together',
    hidden: { shown: now.toISOString(), like: lead.file.reference },
    buttons: { main: words.button, exit: false },
    signsAs: signingWords.name.signsAs.replace('{name}', () => named?.name ?? '').replace('{job}', () => named?.job ?? ''),
    declarations: [...new Set(all.map(({ version }) => declaration(version.number, own)))],
    means: words.why,
    pick: pickOf(alike, all.length, chosen.length === all.length, attempt && attemptId),
  };
}

export const signTogetherNamePage = view({
  name: 'sign-together-name-page',
  who: anyMember,
  input: z.strictObject({
    like: z.string().max(20).optional(),
    posted: z.string().max(4_000).optional(),
    all: z.enum(['yes', 'no']).optional().catch(undefined),
    attempt: z.string().max(40).optional().catch(undefined),
  }),
  load: async (q, { posted = '' }, actor) => ({ waiting: await toSign(q, actor), signed: await signedAmong(q, posted.split(' '), actor) }),
  allow: () => 'yes', // everybody sees what waits for their own signature
  show: ({ subject: { waiting, signed }, input, actor, now, attempt }): SignTogetherNamePage => {
    const found = sittingOf(waiting, input.like) ?? sittingOf(waiting, undefined);
    const mine = attempt?.command === 'sign-together' ? attempt : undefined;
    const left = leftIn(mine, waiting);
    const errors = errorsOf(mine, left);
    const stale = found && !confirmedRecently(actor.authenticatedAt, now) && found.lead.file.reference;
    return {
      title: words.h1,
      h1: words.h1,
      caption: signTogetherWords.read.h1,
      back: { href: found ? `/sign/together?like=${found.lead.file.reference}` : '/sign/together' },
      errors,
      left,
      ...(found && !stale && { sign: { ...formPage(found, { attempt: mine, attemptId: input.attempt, all: input.all }, now), errors } }),
      ...(!found && { closed: nothingToSign(waiting.length) }),
      ...(stale && { stale: confirmWay(`/agreements/${stale}/sign/confirm-it-is-you?for=together`, `/sign/together/name?like=${stale}`, mine) }),
      ...(signed.length > 0 && { signed: justSigned(signed, actor) }),
    };
  },
});
