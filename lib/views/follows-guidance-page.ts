import 'server-only';
// What the national guidance calls for, point by point, and where this agreement does it: read from the version that stands, else from the draft.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { followsWords as words } from '@/content/wording/follows-guidance';
import type { Check } from '@/lib/domain/agreement/lifecycle';
import { checkMet } from '@/lib/domain/agreement/checks';
import { isOver } from '@/lib/domain/agreement/term-on-file';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { followGuidance } from '@/lib/domain/follows-guidance/follow-guidance';
import { guidanceContext } from '@/lib/domain/follows-guidance/guidance-context';
import { type GuidanceContext, guidanceGroups, type Reading } from '@/lib/domain/follows-guidance/guidance-point';
import { anyMember } from '@/lib/domain/people/actor';
import { printAgreement } from '@/lib/domain/print/print-agreement';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { Reference, Whole } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { sideNames } from './agreement-names';
import type { FollowsGuidanceModel } from './follows-guidance-model';
import { type Around, rowOf } from './followed-row';
import { closedPapers } from './paper-links';
import { mayReadPapers, type Papers, type PapersFile, papersFile, papersIn } from './papers-file';
import { namedFor } from './signing-file';

type Made = Extract<Papers, { kind: 'papers' }>;

/** A version is frozen only when every check is met, and nothing that moved since touches what it says. */
function contextOf({ file, one, standing }: PapersFile, { source, papers }: Made, today: string): GuidanceContext | undefined {
  const snapshot = one?.version.snapshot;
  const facts = standing?.factsFor('sharing');
  const met = (check: Check): boolean => (facts ? checkMet[check](facts) : true);
  return guidanceContext({ ...source, catalogue }, snapshot?.print ?? printAgreement({ ...source, missing: 'say' }), papers, met, {
    readOn: today,
    dutiesDone: file.dutiesDone,
  });
}

function aboutOf({ file, one }: PapersFile, { signed, source: { model } }: Made, today: string): string {
  const said = signed ? (isOver(file, model, today) ? words.about.ended : words.about.signed) : one ? words.about.final : words.about.draft;
  return said.replace('{n}', String(one?.version.number ?? ''));
}

function countsOf(readings: readonly Reading[]): readonly string[] {
  return (['done', 'not-yet', 'not-done', 'does-not-apply'] as const).flatMap((status) => {
    const n = readings.filter((reading) => reading.status === status).length;
    return n === 0 ? [] : [words.counts[status].replace('{n}', String(n))];
  });
}

function groupsOf(context: GuidanceContext, around: Around): Pick<FollowsGuidanceModel, 'counts' | 'groups'> {
  const followed = followGuidance(context);
  return {
    counts: countsOf(followed.map(({ reading }) => reading)),
    groups: guidanceGroups.map((group) => ({
      heading: filledIn(words.groups[group], sideNames(around.file)),
      rows: followed.filter(({ point }) => point.group === group).map((one) => rowOf(one, context, around)),
    })),
  };
}

export const followsGuidancePage = view({
  name: 'follows-guidance-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference, version: Whole.optional() }),
  load: async (q, input, actor, now) => papersFile(q, input, actor, now),
  allow: mayReadPapers,
  show: ({ subject, input, actor, now }): FollowsGuidanceModel => {
    const { file, one } = subject;
    const made = papersIn(subject, now);
    const today = dayOf(now.toISOString());
    const caption = namedFor(file, actor.organisation);
    const version = one ? `version ${one.version.number}` : 'draft';
    const page = {
      title: `${words.h1} – ${caption}`,
      h1: words.h1,
      caption,
      back: { href: `/agreements/${file.reference}`, text: 'Back to the agreement' },
      hint: words.hint,
      note: words.note,
      foot: `${file.reference}, ${version}, ${dateInWords(today)}`,
      counts: [],
      groups: [],
    };
    const context = made.kind === 'papers' ? contextOf(subject, made, today) : undefined;
    if (made.kind !== 'papers' || !context) {
      const kind = made.kind === 'papers' ? 'early' : made.kind;
      const closed = closedPapers(kind, file.reference, one?.version.number);
      return { ...page, closed: kind === 'early' ? { ...closed, text: words.early } : closed };
    }
    return {
      ...page,
      about: aboutOf(subject, made, today),
      ...groupsOf(context, { file, actor, at: input, papers: made.papers, version: one?.version.number }),
    };
  },
});
