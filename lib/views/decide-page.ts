import 'server-only';
// The partner’s reply (R3): agree and name who signs, ask for changes, or decline. What is still open stands above it.
import * as z from 'zod';
import { stepWords } from '@/content/wording/next-steps';
import * as people from '@/db/people';
import { anyMember } from '@/lib/domain/people/actor';
import { isProfileFinished } from '@/lib/domain/people/missing-in-profile';
import { namesNewSignatories } from '@/lib/domain/people/naming-signatory';
import { listed } from '@/lib/domain/print/words';
import { replyFormFor, withoutNaming } from '@/lib/domain/agreement/replying';
import { missing } from '@/lib/domain/questions/journey';
import { startingValue } from '@/lib/domain/questions/starting-value';
import { resolveQuestion } from '@/lib/domain/questions/resolve-question';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import type { Standing } from '@/lib/domain/agreement/standing';
import { checkWordsFor } from './check-words';
import { officerToName } from './officer-to-name';
import { pageModel } from './question-model';
import type { Way } from './question-page-model';
import type { DecidePageModel } from './review-models';
import { aboutReview, aroundReview, mayReview, reviewHref, reviewQuestion, reviewSubject } from './review-subject';

const question = reviewQuestion('decide');

const asks = { enough: 'enough-confirmed', 'only-you': 'partner-confirmed' } as const;

const saidOther: Readonly<Record<string, string>> = {
  'too-much': 'You said it is more than you need, so ask for changes',
  missing: 'You said that something is missing, so ask for changes',
};

/** The question is answered: what follows is another reply than “yes”. */
function notEnough({ file }: Standing): string | undefined {
  const said = file.answers.enough?.value.enough;
  return typeof said === 'string' ? saidOther[said] : undefined;
}

/** “Yes” needs these first; asking for changes and declining need nothing. */
function openFor(standing: Standing): DecidePageModel['open'] {
  const open = missing(standing.review).map(({ key }) => key);
  const { partner } = standing.file;
  const profile = partner && !isProfileFinished(partner) ? [{ href: '/organisation', text: stepWords['finish-profile'].button }] : [];
  const questions = Object.entries(asks).flatMap(([key, check]) => {
    if (!open.includes(key)) return [];
    const { sentence, where } = checkWordsFor(check, standing.file);
    return [{ href: reviewHref(standing, reviewQuestion(key).path), text: where?.text ?? sentence }];
  });
  return [...profile, ...questions];
}

const nobodySigns = ({ file }: Standing, ask: string | undefined): string =>
  `Nobody at ${file.partner?.name ?? 'your organisation'} may sign yet. ${ask === undefined ? 'If you agree, name the person who will' : ask}.`;

/** Whom to ask by name and role; the whole role where nobody of that role is left. */
function askForSigner(admins: readonly string[], own: string): string {
  const who = admins.length === 0 ? 'an admin' : `${listed(admins)} (${admins.length === 1 ? 'admin' : 'admins'})`;
  return `If somebody else will sign, ask ${who} of ${own} to let them sign. Then you can select them here`;
}

export const decidePage = view({
  name: 'decide-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference, attempt: z.string().max(40).optional(), changing: z.boolean().optional() }),
  load: async (q, { reference }, actor, now) => {
    const subject = await reviewSubject(q, reference, actor, now);
    return subject && { ...subject, admins: namesNewSignatories(actor) ? [] : await people.withRole(q, actor.organisation, 'admin') };
  },
  allow: mayReview,
  show: ({ subject, input, actor, attempt }): DecidePageModel => {
    const { file, context, review } = subject;
    const said = notEnough(subject);
    const names = subject.admins.map(({ name }) => name);
    const ask = namesNewSignatories(actor) ? undefined : askForSigner(names, actor.organisationName);
    const nobody = context.partnerSignatories.length > 0 ? undefined : nobodySigns(subject, ask);
    const confirmed = review.some(({ key, answered }) => key === 'only-you' && answered);
    const back: Way = { href: reviewHref(subject, confirmed ? 'only-you' : '') };
    const resolved = resolveQuestion(question, context);
    const form = replyFormFor(file, resolved.form);
    const page = pageModel({
      step: { key: question.id, question },
      resolved: { ...resolved, form: ask === undefined ? form : withoutNaming(form, ask) },
      start: startingValue({ question }, context),
      today: context.today,
      back,
      attempt,
      about: aboutReview(subject),
      href: reviewHref(subject, question.path),
      on: { href: `/agreements/${file.reference}` },
      command: 'decide-on-agreement',
      hidden: { reference: file.reference, revision: String(file.revision) },
      attemptId: input.attempt,
      changing: input.changing,
    });
    return {
      ...page,
      back,
      buttons: { main: 'Send our reply', exit: false },
      ...aroundReview(subject, question),
      ...officerToName(subject, actor),
      ...(said && { notEnough: said }),
      open: said ? [] : openFor(subject),
      ...(nobody && { nobodySigns: nobody }),
    };
  },
});
