import 'server-only';
// An organisation’s own checklist answers as versions, and who holds which: what was signed beside what is said now. For its own people alone.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { passportWords } from '@/content/wording/passport';
import * as agreements from '@/db/agreements';
import * as checklists from '@/db/checklists';
import * as passports from '@/db/passports';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import { statusTag } from '@/lib/domain/agreement/status-tag';
import { answerDetails, chosenLabel } from '@/lib/domain/assurance/answer-words';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { differingAnswers, type PassportVersion } from '@/lib/domain/assurance/passport';
import { anyMember } from '@/lib/domain/people/actor';
import type { PrintChange } from '@/lib/domain/print/print-changes';
import { fill } from '@/lib/domain/print/print-wording';
import type { Answers } from '@/lib/domain/questions/question';
import { view } from '@/lib/server/view';
import type { ChecklistAnswersPage } from './passport-models';

const words = passportWords.kept;
type Holder = ChecklistAnswersPage['holders'][number];
type File = Pick<AgreementFile, 'reference' | 'sharing' | 'partner' | 'status' | 'endReason' | 'checklist'>;

const questionOf = (key: string) => catalogue.questions.find(({ id, journey }) => journey === 'checklist' && id === key);

/** What the question is about: its point, or the DSPT. */
const titleOf = (key: string): string => catalogue.checklist.find(({ question }) => question === key)?.title ?? words.dspt;

/** An answer as lines: what was chosen, and what was said beneath it. */
function linesOf(key: string, answers: Answers, names: Readonly<Record<string, string>>): readonly string[] {
  const [question, value] = [questionOf(key), answers[key]?.value];
  if (!question || !value) return [words.notSaid];
  const details = answerDetails(question, value).map(({ label, text }) => `${fill(label, names)}: ${text}`);
  return [fill(chosenLabel(question, value) ?? words.notSaid, names), ...details];
}

function changesOf({ sharing, partner }: File, then: Answers, now: Answers): readonly PrintChange[] {
  const names = { sharingOrg: sharing.name, partner: partner?.name ?? '' };
  // What was not asked here is no difference: another agreement needed it.
  const differing = differingAnswers(then, now).filter((key) => then[key] && now[key] && questionOf(key));
  return differing.map((key) => ({ heading: titleOf(key), before: linesOf(key, then, names), now: linesOf(key, now, names) }));
}

/** Since the final version was made its checklist rests. */
const rests = ({ status }: File): boolean => status === 'ready-to-sign' || status === 'part-signed' || status === 'signed';

function holderOf(file: File, holds: number, newest: PassportVersion): Holder {
  const { reference, sharing, status, endReason, checklist } = file;
  const changes = changesOf(file, checklist?.answers ?? {}, newest.answers);
  return {
    id: checklist?.id ?? reference,
    name: sharing.name,
    reference,
    state: statusTag({ status, ...(endReason && { endReason }) }, '').text,
    holds: holds === newest.number ? words.newest(holds) : words.older(holds),
    differs: changes.length === 0 ? words.same : words.differs(changes.length),
    href: `/checklists/${checklist?.id ?? ''}`,
    ...(changes.length > 0 && { past: rests(file) ? words.past.signed : words.past.sent }),
    changes,
  };
}

/** The newest first; of each, what it says anew. */
const versionsOf = (all: readonly PassportVersion[], sentTo: ReadonlyMap<string, string>): ChecklistAnswersPage['versions'] =>
  all.map(({ number, at, checklist, answers }, index) => {
    const before = all[index + 1];
    const news = before && differingAnswers(before.answers, answers).map(titleOf);
    return { number, on: dateInWords(dayOf(at)), rests: sentTo.get(checklist) ?? words.gone, news: news?.join(', ') ?? words.first };
  });

export const checklistAnswersPage = view({
  name: 'checklist-answers-page',
  who: anyMember,
  input: z.strictObject({}),
  load: async (q, _input, actor) => {
    const own = [actor.organisation];
    const answered = await checklists.answeredBy(q, actor.organisation, own);
    const files = await agreements.these(
      q,
      answered.map(({ agreementReference }) => agreementReference),
      own,
    );
    const versions = await passports.all(q, own, actor.organisation);
    return { files, versions, uses: await passports.uses(q, own, actor.organisation) };
  },
  allow: () => 'yes',
  show: ({ subject: { files, versions, uses } }): ChecklistAnswersPage => {
    const [newest] = versions;
    const holders = files.flatMap((file) => {
      const holds = uses.get(file.checklist?.id ?? '');
      return newest && holds !== undefined ? [holderOf(file, holds, newest)] : [];
    });
    return {
      title: words.h1,
      h1: words.h1,
      caption: words.caption,
      back: { href: '/organisation' },
      intro: newest ? [words.intro, words.alone] : [words.none],
      versions: versionsOf(versions, new Map(files.map(({ checklist, sharing }) => [checklist?.id ?? '', sharing.name]))),
      holders,
    };
  },
});
