import 'server-only';
// Fills an empty store with the demonstration: five organisations with their people, one agreement in force, one with the
// partner, one draft. One transaction, so that a store is either empty or whole.
import { createHash, randomUUID } from 'node:crypto';
import type { Catalogue } from '@/lib/domain/agreement/catalogue';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { dsptEdition } from '@/lib/domain/assurance/dspt';
import type { Organisation } from '@/lib/domain/people/organisation';
import * as organisations from '../organisations';
import * as people from '../people';
import type { Store, Tx } from '../store';
import type { Teller } from './agreement-story';
import { type Ago, debtAdvice, exerciseClass, hospiceCare } from './demonstration-agreements';
import { demonstrationOrganisations } from './demonstration-organisations';
import { demonstrationPeople, demonstrationPerson } from './demonstration-people';
import { keepStory } from './keep-story';
import { freezeStory, signStory } from './sign-story';

const day = 86_400_000;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Days before publication, so that a result still counts whenever the demonstration is begun. */
const publishedDaysAgo = 160;

/** The profile with a DSPT result of this year. Keys without a value are left out, as the store keeps profiles. */
function upToDate(organisation: Organisation, ago: Ago): Organisation {
  const { dspt } = organisation;
  if (dspt?.published === undefined) return organisation;
  const published = dayOf(ago(publishedDaysAgo).toISOString());
  const edition = dsptEdition(published);
  return { ...organisation, dspt: { ...dspt, published, version: 'version' in edition ? edition.version : edition.askBetween[1] } };
}

/** Everybody was there before the first agreement was begun. */
async function keepProfiles(q: Tx, profiles: readonly Organisation[], at: Date): Promise<void> {
  for (const profile of profiles) await organisations.insert(q, profile, at);
  for (const person of demonstrationPeople) await people.insert(q, person, at);
}

/** What the demonstration is made from. The edition is the one that every other version names (content/edition.ts). */
export interface DemonstrationContent {
  readonly catalogue: Catalogue;
  readonly contentEdition: string;
}

export async function seedDemonstration(store: Store, now: Date, { catalogue, contentEdition }: DemonstrationContent): Promise<void> {
  const midnight = Math.floor(now.getTime() / day) * day;
  const ago: Ago = (days, hour = 10) => new Date(midnight - days * day + hour * 3_600_000);
  const profiles = demonstrationOrganisations.map((organisation) => upToDate(organisation, ago));
  const teller: Teller = { catalogue, hash: sha256, organisations: profiles, people: demonstrationPeople };
  const profile = (id: string) => {
    const found = profiles.find((one) => one.id === id);
    if (!found) throw new Error(`no organisation “${id}” in the demonstration`);
    return found;
  };
  const surgery = profile('northfield-surgery');
  const debt = debtAdvice(teller, surgery, ago, { agreement: randomUUID(), checklist: randomUUID() });
  const hospice = hospiceCare(teller, profile('exampleton-trust'), ago, { agreement: randomUUID(), checklist: randomUUID() });
  const draft = exerciseClass(teller, surgery, ago, { agreement: randomUUID() });
  const signing = { teller, contentEdition, build: 'demonstration' };
  const { reference } = debt.file;
  await store.tx(async (q) => {
    await keepProfiles(q, profiles, ago(60));
    for (const story of [debt, hospice, draft]) await keepStory(q, story, sha256);
    await freezeStory(q, reference, { by: demonstrationPerson('northfield-ig-lead'), at: ago(30) }, signing);
    await signStory(q, reference, { by: demonstrationPerson('riverside-signatory'), at: ago(29) }, signing);
    await signStory(q, reference, { by: demonstrationPerson('northfield-signatory'), at: ago(28) }, signing);
  });
}
