import 'server-only';
// What the reader’s side has promised, from the signed version: its dates for the wall and for a calendar. Not a part of what was signed.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { papersPageWords } from '@/content/wording/papers-page';
import type { Side } from '@/lib/domain/agreement/model';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { type Actor, anyMember } from '@/lib/domain/people/actor';
import type { PaperModel } from '@/lib/domain/print/papers/paper-model';
import { dutiesOnce, maySayDuty } from '@/lib/domain/print/duties-once';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import type { PromisesPageModel } from './documents-page-model';
import { closedPapers, paperAt, paperPdfAt } from './paper-links';
import { mayReadPapers, type PapersFile, papersFile, papersIn } from './papers-file';
import { namedFor } from './signing-file';
import { wordsOfToday } from './words-of-today';

const words = papersPageWords.promises;

const datesOf = ({ blocks }: PaperModel) => blocks.flatMap((block) => (block.block === 'dates' ? block.rows : []));
const aboutOf = ({ blocks }: PaperModel) => blocks.flatMap((block) => (block.block === 'paragraph' ? block.sentences.map(({ text }) => text) : []));

/** What is kept once: what the reader can say to be done, and what was said. today: ISO date. */
function onceKept({ file, one }: PapersFile, side: Side, actor: Actor, today: string): Pick<PromisesPageModel, 'toSay' | 'kept'> {
  const toSay = maySayDuty(actor, file) === 'yes' ? dutiesOnce(file, side, catalogue, today, one?.version.snapshot) : [];
  const kept = (file.dutiesDone ?? []).filter((said) => said.side === side);
  const at = `/agreements/${file.reference}/promises`;
  return {
    ...(toSay.length > 0 && { toSay: { heading: words.toSay, ways: toSay.map(({ duty, what }) => ({ href: `${at}/${duty}`, text: what })) } }),
    ...(kept.length > 0 && {
      kept: {
        heading: words.kept,
        lines: kept.map(({ what, day, byName, at: said }) => words.keptOn(what, dateInWords(day), byName, dateInWords(dayOf(said)))),
      },
    }),
  };
}

export const promisesPage = view({
  name: 'promises-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference }),
  load: papersFile,
  allow: mayReadPapers,
  show: ({ subject, input, actor, now }): PromisesPageModel => {
    const { file, one } = subject;
    const agreement = `/agreements/${file.reference}`;
    const side = sideOf(file, actor.organisation) ?? 'sharing';
    const caption = namedFor(file, actor.organisation);
    const made = papersIn(subject, now);
    const paper = made.kind === 'papers' && made.signed ? made.papers.find(({ id }) => id === `promises-${side}`) : undefined;
    const page = {
      title: `${words.h1} – ${caption}`,
      h1: words.h1,
      caption,
      back: { href: agreement, text: 'Back to the agreement' },
      name: `promises-${side}`,
      other: (side === 'receiving' ? file.sharing.name : file.partner?.name) ?? '',
    };
    const about = { reference: file.reference, version: paper?.version ?? 0, at: one?.signatures.filter(({ withdrawn }) => !withdrawn).at(-1)?.at ?? '' };
    const end = made.kind === 'papers' ? made.source.end : undefined;
    const replaced = end?.over === true && !end.held;
    if (!paper || replaced) {
      const broken = made.kind === 'broken' ? closedPapers('broken', file.reference, one?.version.number) : undefined;
      const closed = broken ?? { text: replaced ? words.replaced : words.early, way: { href: agreement, text: 'Go to the agreement' } };
      return { ...page, ...about, use: '', foot: '', dates: [], about: [], links: [], closed };
    }
    const dates = datesOf(paper);
    return {
      ...page,
      ...about,
      ...(end?.held && { ending: end.over ? words.ended : words.ending }),
      use: paper.use,
      foot: paper.foot,
      dates,
      ...onceKept(subject, side, actor, dayOf(now.toISOString())),
      about: [...aboutOf(paper), wordsOfToday(one?.version) ?? []].flat(),
      ...(dates.some(({ due }) => due !== undefined) && { calendar: `${agreement}/promises/calendar.ics` }),
      links: [
        { href: paperPdfAt(input, paper.id), text: `${words.wall} (PDF)` },
        ...(side === 'receiving' ? [{ href: paperAt(input, 'volunteer-card'), text: words.card }] : []),
      ],
    };
  },
});
