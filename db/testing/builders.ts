// Builders: put organisations, people and agreements straight into the state that a test wants.
import { randomUUID } from 'node:crypto';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Actor } from '@/lib/domain/people/actor';
import type { Organisation } from '@/lib/domain/people/organisation';
import type { Person } from '@/lib/domain/people/person';
import * as agreements from '../agreements';
import type { AgreementChange } from '../agreements';
import * as organisations from '../organisations';
import * as people from '../people';
import type { Store } from '../store';
import { testNow } from './test-store';

const contact = (name: string, role: string) => ({ name, role, email: 'desk@northfield.example', phone: '01632 960100' });

/** A GP practice with a whole profile. */
export const aPractice = (over: Partial<Organisation> = {}): Organisation => ({
  id: 'northfield',
  name: 'Northfield Surgery',
  shortName: 'the Surgery',
  kind: 'gp-practice',
  nation: 'england',
  address: '1 Mill Lane\nNorthfield\nNF1 1AA',
  publicAuthority: true,
  confidentialityDuty: true,
  taskInLaw: { task: 'providing primary medical services', act: 'National Health Service Act 2006, section 83' },
  contacts: {
    igLead: contact('Priya Shah', 'IG lead'),
    safeguarding: contact('Sam Cole', 'Safeguarding lead'),
    objections: contact('Front desk', 'Reception'),
    incidents: contact('Priya Shah', 'IG lead'),
  },
  teams: [],
  ...over,
});

/** A charity with a whole profile. */
export const aCharity = (over: Partial<Organisation> = {}): Organisation => ({
  ...aPractice(),
  id: 'riverside',
  name: 'Riverside Debt Advice',
  shortName: 'Riverside',
  kind: 'charity',
  publicAuthority: false,
  confidentialityDuty: false,
  taskInLaw: undefined,
  ...over,
});

export const aPerson = (over: Partial<Person> = {}): Person => {
  const id = over.id ?? randomUUID();
  return { id, name: 'Jo Reed', email: `${id}@northfield.example`, jobTitle: 'Link worker', organisationId: 'northfield', roles: ['drafter'], ...over };
};

export const actorFor = (person: Person, over: Partial<Actor> = {}): Actor => ({
  person: person.id,
  name: person.name,
  email: person.email,
  jobTitle: person.jobTitle,
  organisation: person.organisationId,
  organisationName: person.organisationId,
  organisations: [person.organisationId],
  roles: person.roles,
  authenticatedAt: testNow,
  how: 'demo',
  session: 'a'.repeat(64),
  address: '127.0.0.1',
  agent: 'test',
  ...over,
});

export const aVisitor = (over: Partial<Actor> = {}): Actor => ({
  person: 'visitor:test',
  name: '',
  email: '',
  jobTitle: '',
  organisation: '',
  organisationName: '',
  organisations: [],
  roles: ['visitor'],
  authenticatedAt: new Date(0),
  session: '',
  address: '127.0.0.1',
  agent: 'test',
  ...over,
});

/** Writes organisations and people, in that order. */
export async function settle(store: Store, all: { readonly organisations?: readonly Organisation[]; readonly people?: readonly Person[] }): Promise<void> {
  await store.tx(async (q) => {
    for (const one of all.organisations ?? []) await organisations.insert(q, JSON.parse(JSON.stringify(one)) as Organisation, testNow);
    for (const one of all.people ?? []) await people.insert(q, one, testNow);
  });
}

export const newId = (): string => randomUUID();
export const aOnce = (): string => randomUUID();

/** An agreement of the practice in the state that the changes say; a plain draft without any. Needs the person “jo”. */
export async function anAgreement(store: Store, changes: AgreementChange, over: Partial<agreements.NewDraft> = {}): Promise<AgreementFile> {
  const id = randomUUID();
  const draft = {
    id,
    reference: `SA-${id.slice(0, 4).toUpperCase()}-${id.slice(4, 8).toUpperCase()}`,
    sharingOrganisationId: 'northfield',
    drafterId: 'jo',
    answers: {},
    ...over,
  };
  await store.tx(async (q) => {
    await agreements.insertDraft(q, draft, testNow);
    if (Object.keys(changes).length > 0) await agreements.change(q, { id: draft.id, revision: 1, status: 'draft', heldBy: 'drafter' }, changes, testNow);
  });
  const file = await agreements.file(store.q, draft.reference, [draft.sharingOrganisationId]);
  if (!file) throw new Error('the agreement just made is not there');
  return file;
}
