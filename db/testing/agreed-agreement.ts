// An agreement that both sides agree on, told as the demonstration tells it: nothing is missing for its final version.
import { createHash, randomUUID } from 'node:crypto';
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Actor } from '@/lib/domain/people/actor';
import * as agreements from '../agreements';
import type { Story, Teller } from '../demonstration/agreement-story';
import { debtAdvice, hospiceCare } from '../demonstration/demonstration-agreements';
import { demonstrationOrganisations, exampletonTrust, northfieldSurgery } from '../demonstration/demonstration-organisations';
import { demonstrationPeople, demonstrationPerson } from '../demonstration/demonstration-people';
import { keepStory } from '../demonstration/keep-story';
import * as sessions from '../sessions';
import type { Store } from '../store';
import { actorFor, settle } from './builders';
import { testNow } from './test-store';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const teller: Teller = { catalogue, hash, organisations: demonstrationOrganisations, people: demonstrationPeople };
const ago = (days: number, hour = 10) => new Date(Date.UTC(2026, 10, 21 - days, hour));

/** Told once for all tests of a file: they are the same each time. */
const stories: { agreed?: Story; sent?: Story } = {};

async function keepMore(store: Store, story: Story): Promise<AgreementFile> {
  await store.tx((q) => keepStory(q, story, hash));
  const file = await agreements.file(store.q, story.file.reference, [story.file.sharing.id]);
  if (!file) throw new Error('the agreement just made is not there');
  return file;
}

async function keep(store: Store, story: Story): Promise<AgreementFile> {
  await settle(store, { organisations: demonstrationOrganisations, people: demonstrationPeople });
  return keepMore(store, story);
}

/** What was promised in the checklist is due long after every clock of a test. */
function dueLater(story: Story): Story {
  const { checklist } = story.file;
  if (!checklist?.review) return story;
  const by = '2029-12-31';
  const answers = Object.entries(checklist.answers).map(
    ([key, answer]) => [key, key.startsWith('plan/') ? { ...answer, value: { ...answer.value, by } } : answer] as const,
  );
  const rows = Object.entries(checklist.review.rows).map(([id, row]) => [id, row.help ? { ...row, help: { ...row.help, by } } : row] as const);
  const later = { ...checklist, answers: Object.fromEntries(answers), review: { ...checklist.review, rows: Object.fromEntries(rows) } };
  return { ...story, file: { ...story.file, checklist: later } };
}

/**
 * Everybody of the demonstration, and Northfield Surgery’s agreement with Riverside Debt Advice as it was agreed. `asTold`: with the days
 * that the demonstration promised, which have passed.
 */
export async function anAgreedAgreement(store: Store, asTold = false): Promise<AgreementFile> {
  stories.agreed ??= debtAdvice(teller, northfieldSurgery, ago, { agreement: randomUUID(), checklist: randomUUID() });
  return keep(store, asTold ? stories.agreed : dueLater(stories.agreed));
}

/** The same story with other names of things. */
function named<T>(value: T, names: ReadonlyMap<string, string>): T {
  if (typeof value === 'string') return (names.get(value) ?? value) as T;
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map((one) => named(one, names)) as T;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, named(one, names)])) as T;
}

/** One more between the same two, word for word, under its own reference. The first must be there. */
export async function anotherAgreed(store: Store, reference: string): Promise<AgreementFile> {
  if (!stories.agreed) throw new Error('the first agreement is not told');
  const story = dueLater(stories.agreed);
  const ids = [story.file.id, story.file.checklist?.id ?? ''].map((id) => [id, randomUUID()] as const);
  return keepMore(store, named(story, new Map([...ids, [story.file.reference, reference]])));
}

/** Everybody of the demonstration, and what Exampleton Hospitals sent to its hospice: nobody has answered yet. */
export async function aSentAgreement(store: Store): Promise<AgreementFile> {
  stories.sent ??= hospiceCare(teller, exampletonTrust, ago, { agreement: randomUUID(), checklist: randomUUID() });
  return keep(store, stories.sent);
}

/** Somebody of the demonstration who has just logged in. */
export const demonstrationActor = (id: string, over: Partial<Actor> = {}): Actor => actorFor(demonstrationPerson(id), over);

/** The same with a session on file, which a step-up replaces. */
export async function loggedIn(store: Store, id: string, over: Partial<Actor> = {}): Promise<Actor> {
  const actor = demonstrationActor(id, { session: hash(id), ...over });
  const { person: personId, organisation: organisationId, session: tokenSha256 } = actor;
  const endsAt = new Date(testNow.getTime() + 12 * 3_600_000);
  await store.tx((q) => sessions.open(q, { tokenSha256, personId, organisationId, how: 'demo', endsAt }, actor.authenticatedAt));
  return actor;
}
