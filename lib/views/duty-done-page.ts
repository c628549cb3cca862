import 'server-only';
// On which day a promise that is kept once was kept, for whoever says so for their side.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { papersPageWords } from '@/content/wording/papers-page';
import * as agreements from '@/db/agreements';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { anyMember } from '@/lib/domain/people/actor';
import { dutiesOnce, dutyDoneForm, maySayDuty } from '@/lib/domain/print/duties-once';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { Reference } from '@/lib/server/input-fields';
import { signedVersion } from '@/lib/server/signed-version';
import { view } from '@/lib/server/view';
import { keptAnswer } from './kept-answer';
import type { Closed, QuestionPageModel, Way } from './question-page-model';
import { namedFor } from './signing-file';

const words = papersPageWords.promises.say;

export interface DutyDonePage extends QuestionPageModel {
  readonly back: Way;
  /** What was promised. */
  readonly promised: string;
  readonly intro: string;
  readonly closed?: Closed;
}

export const dutyDonePage = view({
  name: 'duty-done-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference, duty: z.string().max(40), attempt: z.string().max(40).optional(), changing: z.boolean().optional() }),
  load: async (q, { reference }, actor) => {
    const file = await agreements.file(q, reference, actor.organisations);
    return file && { file, signed: await signedVersion(q, file) };
  },
  allow: (actor, { file }) => maySayDuty(actor, file),
  show: ({ subject: { file, signed }, input: { duty }, actor, attempt, now }): DutyDonePage => {
    const today = dayOf(now.toISOString());
    const open = dutiesOnce(file, sideOf(file, actor.organisation) ?? 'sharing', catalogue, today, signed).find((one) => one.duty === duty);
    const mine = attempt?.values.reference === file.reference ? attempt : undefined;
    const kept = keptAnswer(mine, { command: 'say-duty-is-done', screen: duty }, dutyDoneForm, today);
    const promisesAt = `/agreements/${file.reference}/promises`;
    return {
      title: `${words.h1} – ${namedFor(file, actor.organisation)}`,
      caption: namedFor(file, actor.organisation),
      h1: words.h1,
      back: { href: promisesAt },
      promised: open?.what ?? '',
      intro: words.intro,
      form: dutyDoneForm,
      value: kept?.fields ?? { on: today },
      errors: kept?.errors ?? {},
      ...(kept?.wrongParts && { wrongParts: kept.wrongParts }),
      action: '/do/say-duty-is-done',
      hidden: { reference: file.reference, screen: duty },
      buttons: { main: words.button, exit: false },
      ...(!open && { closed: { text: words.closed, way: { href: promisesAt, text: words.toPromises } } }),
    };
  },
});
