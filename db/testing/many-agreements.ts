// Thousands of agreements of one organisation with many partners, in every state, for tests and measurements of lists. Answers, checklists
// and replies are those of the demonstration, so a draft or a sent agreement opens like a real one. Frozen versions are empty: whatever
// looks inside one says that it cannot be relied on.
import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { catalogue } from '@/content/catalogue';
import type { AgreementEnd } from '@/lib/domain/agreement/agreement-end';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { EndReason, Status } from '@/lib/domain/agreement/lifecycle';
import { newReference } from '@/lib/domain/agreement/reference';
import type { Organisation } from '@/lib/domain/people/organisation';
import type { Person } from '@/lib/domain/people/person';
import type { Teller } from '../demonstration/agreement-story';
import { debtAdvice, exerciseClass } from '../demonstration/demonstration-agreements';
import { demonstrationOrganisations, northfieldSurgery } from '../demonstration/demonstration-organisations';
import { demonstrationPeople } from '../demonstration/demonstration-people';
import { linesOf } from '../listed-agreements';
import * as organisations from '../organisations';
import * as people from '../people';
import { schema } from '../schema';
import type { Store, Tx } from '../store';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const idOf = (text: string) => hash(text).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/u, '$1-$2-4$3-8$4-$5');
const day = 86_400_000;
const teller: Teller = { catalogue, hash, organisations: demonstrationOrganisations, people: demonstrationPeople };

const frozen: readonly Status[] = ['ready-to-sign', 'part-signed', 'signed'];

/** How many of each hundred are in which state, and for how many days they have been. */
const mix: readonly (readonly [share: number, status: Status, days: number])[] = [
  [6, 'draft', 40],
  [6, 'with-partner', 30],
  [2, 'changes-asked', 20],
  [2, 'ready-to-sign', 20],
  [2, 'part-signed', 10],
  [70, 'signed', 420],
  [12, 'ended', 700],
];
const endings: readonly EndReason[] = ['ended-early', 'superseded', 'withdrawn', 'declined'];
const towns = [
  'Amberley',
  'Birchwood',
  'Coldharbour',
  'Dunmore',
  'Eastfield',
  'Fairview',
  'Greenhill',
  'Hartwell',
  'Ivybridge',
  'Kingsmead',
  'Larkfield',
  'Moorside',
];
const trades = [
  'Advice',
  'Befriending',
  'Carers',
  'Community Kitchen',
  'Counselling',
  'Hospice',
  'Housing Help',
  'Lunch Club',
  'Walking Group',
  'Young People',
];
const services = ['debt-counselling', 'exercise-class', 'befriending', 'food-bank', 'hospice', 'something-else'];

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

function stateOf(n: number): readonly [Status, number] {
  let left = (n * 37) % 100; // 37 and 100 have no divisor in common: each hundred in a row has the whole mix
  for (const [share, status, days] of mix) {
    if (left < share) return [status, (n * 7919) % days];
    left -= share;
  }
  throw new Error('the mix is not a hundred');
}

function partnerNumber(n: number): Organisation {
  const model = demonstrationOrganisations.find(({ id }) => id === 'riverside-debt-advice');
  if (!model) throw new Error('no charity in the demonstration');
  const name = `${pick(towns, n)} ${pick(trades, Math.floor(n / towns.length))}`;
  return { ...(JSON.parse(JSON.stringify(model)) as Organisation), id: `many-partner-${n}`, name, shortName: name };
}

const drafterNumber = (n: number): Person => ({
  id: `many-drafter-${n}`,
  name: `Drafter ${n}`,
  email: `drafter-${n}@northfield.example`,
  jobTitle: 'Link worker',
  organisationId: northfieldSurgery.id,
  roles: ['drafter'],
});

interface Models {
  readonly draft: AgreementFile;
  readonly agreed: AgreementFile;
}

interface Making {
  readonly now: Date;
  readonly partners: readonly Organisation[];
  readonly drafters: readonly string[];
  readonly models: Models;
  readonly profiles: ReadonlyMap<string, Organisation>;
}

type Row = typeof schema.agreement.$inferSelect;

/** Of those that were signed before they ended, some are still to run for a while, and some have not begun yet or never will. */
function endOf(n: number, reason: EndReason, now: Date): AgreementEnd | null {
  if (reason === 'withdrawn' || reason === 'declined') return null;
  const moment = (days: number) => new Date(now.getTime() + days * day).toISOString();
  const person = demonstrationPeople.find(({ id }) => id === 'northfield-drafter');
  const by = { by: 'northfield-drafter', byName: person?.name ?? '', byOrganisation: northfieldSurgery.id };
  const signed = n % 3 === 0 ? (n % 2 === 0 ? 20 : 50) : -200;
  return { on: moment(((n * 13) % 80) - 40).slice(0, 10), at: moment(-45), signedAt: moment(signed), ...by };
}

/** What a state implies: who has it, whether it was sent and answered, whether words are frozen. */
function standing(n: number, status: Status, { models: { draft, agreed }, now }: Pick<Making, 'models' | 'now'>) {
  const { answers, overrides, sharingSignatory, igReview, sent, reply } = status === 'draft' ? draft : agreed;
  const replied = status !== 'with-partner' || n % 3 === 0;
  const endReason = status === 'ended' ? pick(endings, n) : null;
  const ending = endReason && endOf(n, endReason, now);
  const isFrozen = frozen.includes(status) || ending !== null;
  return {
    answers,
    status,
    overrides,
    endReason,
    endNote: null,
    ending,
    dutiesDone: null,
    heldBy: status === 'draft' && n % 5 === 0 ? ('ig-lead' as const) : ('drafter' as const),
    igLeadId: status === 'draft' ? null : 'northfield-ig-lead',
    igReview: igReview ?? null,
    approvals: null,
    sent: sent ?? null,
    reply: (replied && reply) || null,
    sharingSignatory: sharingSignatory ?? null,
    versionId: isFrozen ? idOf(`version ${n}`) : null,
    madeUnder: isFrozen ? (n % 2 === 0 ? '2026-01-01' : '2999-01-01') : null,
    openComments: 0,
    replaces: null,
    root: null,
    lastVersion: isFrozen ? 1 : 0,
  };
}

function rowNumber(n: number, making: Making): Row {
  const { now, partners, drafters } = making;
  const [status, days] = stateOf(n);
  const heldSince = new Date(now.getTime() - days * day);
  const partner = pick(partners, n * 13);
  const stands = standing(n, status, making);
  const type = pick(services, n);
  const service = n % 3 === 0 ? {} : { serviceType: type, ...(type === 'something-else' && { other: `Day trip ${n}` }) };
  const changed: Readonly<Record<string, Readonly<Record<string, string>>>> = { partner: { partner: partner.id }, service };
  const answers = Object.entries(stands.answers).map(([id, answer]) => [id, { ...answer, value: { ...answer.value, ...changed[id] } }]);
  const careTest = { value: { testA: 'no' }, revision: 1, by: 'northfield-drafter', at: heldSince.toISOString() };
  return {
    ...stands,
    id: idOf(`agreement ${n}`),
    reference: newReference(createHash('sha256').update(`reference ${n}`).digest()),
    sharingOrganisationId: northfieldSurgery.id,
    partnerOrganisationId: partner.id,
    answers: { ...Object.fromEntries(answers), ...(type === 'something-else' && { 'people-call-it-care': careTest }) },
    revision: 2,
    heldSince,
    drafterId: pick(drafters, n),
    createdAt: new Date(heldSince.getTime() - 20 * day),
    updatedAt: heldSince,
  };
}

/** A version needs its agreement, and a signed agreement its version: so the agreement is a draft for a moment. */
async function writeFrozen(q: Tx, row: Row, versionId: string): Promise<void> {
  await q.insert(schema.agreement).values({ ...row, status: 'draft', endReason: null, versionId: null });
  const contactSheet = { heading: '', date: '', sides: [] };
  const version = { id: versionId, agreementId: row.id, number: 1, content: '{}', fingerprint: hash('{}'), frozenAt: row.heldSince, frozenBy: row.drafterId };
  await q.insert(schema.version).values({ ...version, contactSheet });
  await q.update(schema.agreement).set({ status: row.status, endReason: row.endReason, versionId }).where(eq(schema.agreement.id, row.id));
}

async function writeChecklist(q: Tx, row: Row, { models: { agreed } }: Making, n: number): Promise<void> {
  const { checklist } = agreed;
  if (!checklist || row.partnerOrganisationId === null) return;
  const answered = row.status !== 'with-partner' || n % 3 === 0;
  const { status, version, answers, review, decision } = checklist;
  await q.insert(schema.checklist).values({
    id: idOf(`checklist ${n}`),
    agreementReference: row.reference,
    organisationId: row.partnerOrganisationId,
    sharingOrganisationId: row.sharingOrganisationId,
    revision: 1,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    ...(answered ? { status, version, answers, sentAt: row.heldSince } : { status: 'in-progress', version: 0, answers: {} }),
    ...(answered && review && { review }),
    ...(answered && decision && { decision }),
  });
}

async function writeOne(q: Tx, making: Making, n: number): Promise<void> {
  const row = rowNumber(n, making);
  if (row.versionId === null) await q.insert(schema.agreement).values(row);
  else await writeFrozen(q, row, row.versionId);
  await q.insert(schema.listedAgreement).values([...linesOf(row, making.profiles)]);
  if (row.status !== 'draft') await writeChecklist(q, row, making, n);
}

/** In a store that holds the people of the demonstration: so many agreements of Northfield Surgery more, with so many others. The same each time. */
export async function manyAgreements(
  store: Store,
  count: number,
  now: Date,
  others: number = Math.max(1, Math.min(120, Math.ceil(count / 20))),
): Promise<void> {
  const partners = Array.from({ length: others }, (_, n) => partnerNumber(n));
  const drafters = Array.from({ length: Math.min(40, count) }, (_, n) => drafterNumber(n));
  const ago = (days: number, hour = 10) => new Date(now.getTime() - days * day + hour * 3_600_000);
  const models = {
    draft: exerciseClass(teller, northfieldSurgery, ago, { agreement: idOf('draft') }).file,
    agreed: debtAdvice(teller, northfieldSurgery, ago, { agreement: idOf('agreed'), checklist: idOf('checklist') }).file,
  };
  const profiles = new Map([northfieldSurgery, ...partners].map((one) => [one.id, one]));
  const making = { now, partners, profiles, drafters: ['northfield-drafter', ...drafters.map(({ id }) => id)], models };
  await store.tx(async (q) => {
    for (const partner of partners) await organisations.insert(q, partner, now);
    for (const drafter of drafters) await people.insert(q, drafter, now);
  });
  const each = 500;
  for (let from = 0; from < count; from += each) {
    await store.tx(async (q) => {
      for (let n = from; n < Math.min(count, from + each); n++) await writeOne(q, making, n);
    });
  }
}
