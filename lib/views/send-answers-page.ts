import 'server-only';
// Everybody who asks the charity for its checklist: those that its own answers answer wholly, sent with one press, and those that need more.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { passportWords } from '@/content/wording/passport';
import * as agreements from '@/db/agreements';
import * as checklistFiles from '@/db/checklist-files';
import * as checklists from '@/db/checklists';
import * as organisations from '@/db/organisations';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { whyAnswersRest } from '@/lib/domain/assurance/answer-checklist';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { checklistGround } from '@/lib/domain/assurance/checklist-ground';
import { checklistJourney } from '@/lib/domain/assurance/checklist-journey';
import { type EarlierAnswers, withReused } from '@/lib/domain/assurance/reuse-answers';
import type { Actor } from '@/lib/domain/people/actor';
import { missingInProfile } from '@/lib/domain/people/missing-in-profile';
import { view } from '@/lib/server/view';
import { checklistPoints, withoutChange } from './checklist-points';
import type { SendAnswersPage } from './passport-models';

const words = passportWords.send;

interface Asking {
  readonly file: AgreementFile;
  readonly id: string;
  /** Nothing more is asked once the answers are in place. */
  readonly whole: boolean;
  readonly points: SendAnswersPage['points'];
}

function asking(file: AgreementFile, earlier: EarlierAnswers | undefined, actor: Actor, at: string): readonly Asking[] {
  const ground = checklistGround(file, catalogue, dayOf(at));
  if (!ground || Object.keys(ground.checklist.answers).length > 0 || whyAnswersRest(ground) !== undefined) return [];
  const held = withReused(ground, earlier, { person: actor.person, at });
  const whole = held !== undefined && checklistJourney(held, ground.context).next === undefined && missingInProfile(ground.context.partner).length === 0;
  const points = held ? checklistPoints(held, ground.context).map(withoutChange) : [];
  return [{ file, id: ground.checklist.id, whole, points }];
}

/** The answers are in place, and it was not sent: sending is all that is left. */
function isToSend(file: AgreementFile, at: string): boolean {
  const ground = checklistGround(file, catalogue, dayOf(at));
  if (!ground || Object.keys(ground.checklist.answers).length === 0 || whyAnswersRest(ground) !== undefined) return false;
  return checklistJourney(ground.checklist, ground.context).next === undefined;
}

const moreOf = (id: string, { sharing, reference }: AgreementFile, path = '') => ({
  id,
  text: `${sharing.name}, ${reference}`,
  href: `/checklists/${id}${path}`,
});

export const sendAnswersPage = view({
  name: 'send-answers-page',
  who: ['checklist-owner'],
  input: z.strictObject({ sent: z.string().max(10).optional() }),
  load: async (q, _input, actor) => {
    const own = [actor.organisation];
    const all = await checklists.answeredBy(q, actor.organisation, own);
    const fresh = all.filter(({ status }) => status === 'in-progress');
    const references = fresh.map(({ agreementReference }) => agreementReference);
    const sharing = await organisations.these(q, [...new Set(all.map(({ sharingOrganisationId }) => sharingOrganisationId))]);
    const names = new Map(all.map(({ id, sharingOrganisationId }) => [id, sharing.get(sharingOrganisationId)?.name]));
    const [first] = fresh;
    return { names, files: await agreements.these(q, references, own), earlier: first && (await checklistFiles.earlierAnswers(q, first, own)) };
  },
  allow: () => 'yes', // the checklists of the own organisation alone
  show: ({ subject: { files, names, earlier }, input, actor, now, attempt }): SendAnswersPage => {
    const all = files.flatMap((file) => asking(file, earlier, actor, now.toISOString()));
    const whole = all.filter((one) => one.whole);
    const errors = attempt?.command === 'send-answers-together' && attempt.outcome.kind === 'invalid' ? attempt.outcome.errors : {};
    // Whatever has become of it meanwhile.
    const left = Object.entries(errors).flatMap(([id, why]) => (names.get(id) === undefined ? [] : [`${names.get(id)}: ${why}`]));
    const toSend = files.filter((file) => isToSend(file, now.toISOString()));
    const passport = earlier?.passport;
    return {
      title: words.h1,
      h1: words.h1,
      back: { href: '/checklists' },
      intro: passport && whole.length > 0 ? words.intro(passport.number, dateInWords(dayOf(passport.at))) : words.none,
      ...(/^[1-9]\d{0,3}$/.test(input.sent ?? '') && { sent: words.sent(Number(input.sent)) }),
      asking: whole.map(({ id, file }) => ({ id, label: file.sharing.name, hint: file.reference })),
      points: whole[0]?.points ?? [],
      more: [
        ...all.filter((one) => !one.whole).map(({ id, file }) => moreOf(id, file)),
        ...toSend.flatMap((file) => (file.checklist ? [moreOf(file.checklist.id, file, '/check')] : [])),
      ],
      hidden: { passport: String(passport?.number ?? 0) },
      errors: left.length > 0 ? { '': words.someLeft } : errors,
      left,
    };
  },
});
