import 'server-only';
// The organisations that the reader’s own one has agreements with, by name, 25 on a page.
import * as z from 'zod';
import { partnerWords as words } from '@/content/wording/partners';
import * as partners from '@/db/partners';
import type { Q } from '@/db/store';
import type { Checklist } from '@/lib/domain/assurance/checklist';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { type Actor, anyMember, hasShownMailbox } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { view } from '@/lib/server/view';
import type { PartnerLine, PartnerListModel } from './partner-models';
import { partnerStanding } from './partner-standing';

const perPage = 25;
const Input = z.strictObject({ page: z.string().max(80).optional() });

async function load(q: Q, { page }: z.infer<typeof Input>, actor: Actor) {
  const own = actor.organisations;
  const found = await partners.howMany(q, own);
  const pages = Math.max(1, Math.ceil(found / perPage));
  const asked = /^[1-9]\d{0,5}$/.test(page ?? '') ? Number(page) : 1;
  // A page that is no longer there: the first one.
  const here = asked > pages ? 1 : asked;
  const rows = found === 0 ? [] : await partners.lines(q, own, { limit: perPage, offset: (here - 1) * perPage });
  const ids = rows.map(({ organisation }) => organisation.id);
  return {
    found,
    pages,
    page: here,
    rows,
    former: await partners.formerNames(q, ids, own),
    checklists: await partners.checklistsWith(q, ids, own, 1),
  };
}
type Loaded = Awaited<ReturnType<typeof load>>;

function checklistWords(id: string, newest: Checklist | undefined): string {
  if (!newest) return words.noChecklist;
  const state = words.checklist[newest.status];
  return newest.organisationId === id ? state : filledIn(words.ownChecklist, { state: state.toLowerCase() });
}

function lineOf({ organisation, agreements, signed, open }: partners.PartnerRow, { former, checklists }: Loaded, today: string): PartnerLine {
  const { id, name } = organisation;
  const between = checklists.filter(({ organisationId, sharingOrganisationId }) => organisationId === id || sharingOrganisationId === id);
  const were = former.filter(({ into }) => into === id).map((one) => one.name);
  return {
    id,
    href: `/organisations/${id}`,
    name,
    ...(were.length > 0 && { formerly: filledIn(words.formerly, { names: were.join(', ') }) }),
    agreements: words.agreements(agreements),
    which: [signed > 0 && words.signed(signed), open > 0 && words.open(open)].filter(Boolean).join(', '),
    dspt: partnerStanding(organisation, between, today).tag,
    checklist: checklistWords(id, between[0]),
  };
}

const hrefOf = (page: number): string => `/organisations${page > 1 ? `?page=${page}` : ''}`;

function pagesOf({ page, pages }: Loaded): Pick<PartnerListModel, 'pages'> {
  if (pages === 1) return {};
  const here = filledIn(words.pages.here, { page: String(page), pages: String(pages) });
  return { pages: { here, ...(page > 1 && { previous: hrefOf(page - 1) }), ...(page < pages && { next: hrefOf(page + 1) }) } };
}

export const partnerList = view({
  name: 'partner-list',
  who: anyMember,
  input: Input,
  load,
  allow: (actor) => (hasShownMailbox(actor) ? 'yes' : 'hidden'), // partners of the own organisation alone are found
  show: ({ subject, now }): PartnerListModel => ({
    title: subject.pages > 1 ? `${words.h1} (page ${subject.page} of ${subject.pages})` : words.h1,
    ...(subject.found > 0 && { found: words.found(subject.found) }),
    lines: subject.rows.map((row) => lineOf(row, subject, dayOf(now.toISOString()))),
    ...pagesOf(subject),
  }),
});
