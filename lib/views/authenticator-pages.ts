import 'server-only';
// One’s own authenticator app: setting it up, its codes for a lost phone, and the second step of logging in.
import * as z from 'zod';
import { firstCodeForm, secondStepForm } from '@/content/questions/authenticator';
import { authenticatorWords as words } from '@/content/wording/authenticator';
import * as authenticators from '@/db/authenticators';
import { anybody, anyMember } from '@/lib/domain/people/actor';
import { canConfirm, codesLeft, showsCodes } from '@/lib/domain/people/authenticator';
import { confirmedRecently } from '@/lib/domain/signing/who-signs';
import type { ShownAttempt } from '@/lib/server/attempts';
import { NextPage } from '@/lib/server/input-fields';
import { qrPath } from '@/lib/server/qr-path';
import { view } from '@/lib/server/view';
import type { AuthenticatorPageModel, CodesModel, SecondStepModel, SetUpModel } from './authenticator-models';
import { logInWay } from './log-in-way';

const page = '/account/authenticator';
const buttons = (main: string) => ({ main, exit: false }) as const;
const errorsOf = (attempt: ShownAttempt | undefined): Readonly<Record<string, string>> => {
  if (attempt?.outcome.kind === 'refused') return { '': attempt.outcome.reason };
  return attempt?.outcome.kind === 'invalid' ? attempt.outcome.errors : {};
};

export const authenticatorPage = view({
  name: 'authenticator-page',
  who: anyMember,
  input: z.strictObject({ next: NextPage.catch(undefined) }),
  load: async (q, _input, actor) => ({
    step: await authenticators.stepOf(q, actor.person),
    required: actor.roles.includes('signatory') && (await authenticators.isRequired(q, actor.organisation)),
  }),
  allow: () => 'yes',
  show: ({ subject: { step, required }, input: { next }, actor, now, attempt }): AuthenticatorPageModel => ({
    title: words.h1,
    h1: words.h1,
    notes: [step ? words.noteSet : words.note, ...(required ? [words.required.replace('{own}', actor.organisationName)] : [])],
    next: next === undefined ? {} : { next },
    ...(step && { set: { left: words.left.replace('{n}', String(codesLeft(step.recovery))) } }),
    ...(!confirmedRecently(actor.authenticatedAt, now) && {
      logInAgain: {
        href: logInWay(next === undefined ? page : `${page}?next=${encodeURIComponent(next)}`),
        heading: words.fresh,
        text: words.freshText,
        way: words.freshWay,
      },
    }),
    ...(attempt && 'reason' in attempt.outcome && { refusal: attempt.outcome.reason }),
  }),
});

export const setUpAuthenticatorPage = view({
  name: 'set-up-authenticator-page',
  who: anyMember,
  input: z.strictObject({}),
  load: async (q, _input, actor, now, _proves, makes) => {
    const begun = await authenticators.begunOf(q, actor.person);
    // The key is all that a code is made from: it is for whoever has just shown who they are, not for whoever came in by a password.
    const shown = begun !== undefined && canConfirm(begun, now) && confirmedRecently(actor.authenticatedAt, now);
    return { made: shown ? makes.setUp(begun.id, actor.email) : undefined };
  },
  allow: () => 'yes',
  show: ({ subject: { made }, attempt }): SetUpModel => ({
    title: words.setUp.h1,
    h1: words.setUp.h1,
    back: { href: page },
    form: firstCodeForm,
    value: {},
    errors: errorsOf(attempt),
    action: '/do/confirm-authenticator',
    hidden: {},
    buttons: buttons(words.setUp.button),
    ...(made && { app: { picture: qrPath(made.address), key: made.key, open: made.address } }),
  }),
});

export const recoveryCodesPage = view({
  name: 'recovery-codes-page',
  who: anyMember,
  input: z.strictObject({}),
  load: async (q, _input, actor, now, _proves, makes) => {
    const recovery = await authenticators.recoveryOf(q, actor.person);
    const shown = recovery !== undefined && showsCodes(recovery, now) && confirmedRecently(actor.authenticatedAt, now);
    return { codes: shown ? makes.recoveryCodes(recovery.id) : undefined };
  },
  allow: () => 'yes',
  show: ({ subject: { codes } }): CodesModel => {
    const h1 = codes ? words.codes.h1 : words.codes.gone;
    return { title: h1, h1, ...(codes && { codes }) };
  },
});

/** Where a log in waits for its code. For everybody else there is nothing here, and it says so. */
export const secondStepPage = view({
  name: 'second-step-page',
  who: anybody,
  input: z.strictObject({ next: NextPage.catch(undefined) }),
  load: async () => ({}),
  allow: () => 'yes',
  show: ({ input: { next }, actor, attempt }): SecondStepModel => ({
    title: actor.waiting ? words.step.h1 : words.step.gone,
    h1: actor.waiting ? words.step.h1 : words.step.gone,
    form: secondStepForm,
    value: {},
    errors: errorsOf(attempt),
    action: '/do/pass-second-step',
    hidden: next === undefined ? {} : { next },
    buttons: buttons(words.step.button),
    ...(!actor.waiting && { gone: { text: words.step.goneText, way: { href: logInWay(next), text: words.step.goneWay } } }),
  }),
});
