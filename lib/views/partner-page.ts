import 'server-only';
// One organisation that the reader’s own one has agreements with: what it said of itself last, its DSPT standing, whom to reach, the agreements.
import * as z from 'zod';
import { partnerWords } from '@/content/wording/partners';
import * as list from '@/db/agreement-list';
import * as organisations from '@/db/organisations';
import * as partners from '@/db/partners';
import type { Q } from '@/db/store';
import { versionNumbers } from '@/db/version-numbers';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { type Actor, anyMember, hasShownMailbox } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { view } from '@/lib/server/view';
import { listedLine } from './listed-line';
import type { PartnerPageModel } from './partner-models';
import { partnerStanding } from './partner-standing';
import { contactRows, profileRows, sitesRows } from './profile-rows';
import { standingRows } from './standing-rows';

const { one: words } = partnerWords;
const most = 10;
const looks = 10;
const Input = z.strictObject({ id: z.string().max(80) });

async function load(q: Q, { id }: z.infer<typeof Input>, actor: Actor, now: Date) {
  const today = dayOf(now.toISOString());
  const own = actor.organisations;
  const organisation = await partners.find(q, id, own);
  if (!organisation) return undefined;
  const sought = { other: id };
  const agreements = await list.lines(q, actor, sought, { order: { by: 'changed', down: true }, today, part: { limit: most, offset: 0 } });
  const references = agreements.map(({ reference }) => reference);
  return {
    organisation,
    agreements,
    found: await list.howMany(q, actor, sought, today),
    numbers: await versionNumbers(q, references, own),
    former: await partners.formerNames(q, [id], own),
    checklists: await partners.checklistsWith(q, [id], own, looks),
    names: new Map([...(await organisations.these(q, own))].map(([at, { name }]) => [at, name] as const)),
  };
}
type Loaded = NonNullable<Awaited<ReturnType<typeof load>>>;

/** Its profile, as it said it: what looks wrong there is for itself. */
function aboutOf({ organisation }: Loaded): PartnerPageModel['about']['rows'] {
  const subject = { organisation, edits: {}, people: [], signatories: [] };
  const profile = (['about', 'numbers'] as const)
    .flatMap((page) => profileRows(subject, page))
    .map(({ warnings: _, key, ...row }) => ({ ...row, key: words.ofOthers[key] ?? key }));
  return [...profile, ...(organisation.sites ? sitesRows(organisation) : [])];
}

const contactsOf = ({ organisation }: Loaded): PartnerPageModel['contacts'] =>
  contactRows(organisation).map(({ key, lines }) => (lines.length > 0 ? { key, lines } : { key, lines: [words.open], open: true as const }));

function agreementsOf({ organisation: { id, name }, agreements, found, numbers }: Loaded, today: string): PartnerPageModel['agreements'] {
  const about = { name, count: found.toLocaleString('en-GB') };
  return {
    heading: filledIn(words.agreements, about),
    lines: agreements.map((line) => listedLine(line, today, numbers.get(line.reference))),
    ...(found > agreements.length && { all: { href: `/agreements?partner=${id}`, text: filledIn(words.all, about) } }),
  };
}

export const partnerPage = view({
  name: 'partner-page',
  who: anyMember,
  input: Input,
  load,
  // Found by whoever has an agreement with it. Its contacts are for those who have shown that the invitation was theirs.
  allow: (actor) => (hasShownMailbox(actor) ? 'yes' : 'hidden'),
  show: ({ subject, now }): PartnerPageModel => {
    const { organisation, former, checklists, names } = subject;
    const today = dayOf(now.toISOString());
    const { name } = organisation;
    const { standing, moments, tag } = partnerStanding(organisation, checklists, today);
    return {
      title: name,
      h1: name,
      back: { href: '/organisations', text: words.back },
      formerly: former.map((was) => filledIn(words.part, { former: was.name, name, since: dateInWords(was.since) })),
      about: { heading: filledIn(words.about, { name }), said: filledIn(words.said, { name }), rows: aboutOf(subject) },
      dspt: { tag, rows: standingRows(standing, { moments, names }, today) },
      contacts: contactsOf(subject),
      agreements: agreementsOf(subject, today),
    };
  },
});
