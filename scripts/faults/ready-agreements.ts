// Agreements that wait for their signatures, put straight into a store: two organisations, two signatories, as many frozen versions as wanted.
import { randomUUID } from 'node:crypto';
import * as agreements from '@/db/agreements';
import * as organisations from '@/db/organisations';
import * as people from '@/db/people';
import type { Store, Tx } from '@/db/store';
import * as versions from '@/db/versions';
import type { Side } from '@/lib/domain/agreement/model';
import type { Organisation } from '@/lib/domain/people/organisation';
import { canonicalJson } from '@/lib/domain/signing/canonical-json';
import { sha256 } from '@/lib/server/sha256';

export interface ReadyAgreement {
  readonly reference: string;
  readonly fingerprint: string;
}

export const SIGNATORIES: Readonly<Record<Side, { readonly person: string; readonly name: string }>> = {
  sharing: { person: 'faults-sharing-signatory', name: 'Ada Test' },
  receiving: { person: 'faults-receiving-signatory', name: 'Bea Test' },
};

const contact = { name: 'Front desk', role: 'Reception', email: 'desk@faults.example', phone: '01632 960100' };

const organisation = (side: Side): Organisation => ({
  id: `faults-${side}`,
  name: `Faults ${side} organisation`,
  shortName: side,
  kind: side === 'sharing' ? 'gp-practice' : 'charity',
  nation: 'england',
  address: '1 Mill Lane, Northfield NF1 1AA',
  publicAuthority: side === 'sharing',
  confidentialityDuty: side === 'sharing',
  contacts: { igLead: contact, safeguarding: contact, objections: contact, incidents: contact },
  teams: [],
});

/** The two parties, each with one signatory. */
export async function addParties(store: Store, at: Date): Promise<void> {
  await store.tx(async (q) => {
    for (const side of ['sharing', 'receiving'] as const) {
      const { person, name } = SIGNATORIES[side];
      await organisations.insert(q, organisation(side), at);
      const who = {
        id: person,
        name,
        email: `${person}@faults.example`,
        jobTitle: 'Manager',
        organisationId: `faults-${side}`,
        roles: ['drafter', 'signatory'] as const,
      };
      await people.insert(q, who, at);
    }
  });
}

async function addOne(q: Tx, at: Date): Promise<ReadyAgreement> {
  const [id, versionId] = [randomUUID(), randomUUID()];
  const reference = `SA-${id.slice(0, 4).toUpperCase()}-${id.slice(4, 8).toUpperCase()}`;
  const content = canonicalJson({ format: 'sharing-agreed/1', reference, version: 1 });
  const fingerprint = sha256(content);
  const named = (side: Side) => ({ personId: SIGNATORIES[side].person, name: SIGNATORIES[side].name, job: 'Manager' });
  const drafterId = SIGNATORIES.sharing.person;
  await agreements.insertDraft(q, { id, reference, sharingOrganisationId: 'faults-sharing', drafterId, answers: {} }, at);
  const contactSheet = { title: 'Contacts', checkedOn: '', parties: [] } as never; // outside the fingerprint, and no test here draws it
  await versions.freeze(q, { id: versionId, agreementId: id, number: 1, content, fingerprint, frozenAt: at, frozenBy: drafterId, contactSheet });
  const { person: by, name: byName } = SIGNATORIES.receiving;
  const reply = { decision: 'agree' as const, by, byName, at: at.toISOString(), signatory: named('receiving') };
  const sent = { by: drafterId, byName: SIGNATORIES.sharing.name, at: at.toISOString(), finalOnYes: false };
  const change = {
    status: 'ready-to-sign' as const,
    sent,
    partnerOrganisationId: 'faults-receiving',
    sharingSignatory: named('sharing'),
    reply,
    versionId,
    lastVersion: 1,
  };
  await agreements.change(q, { id, revision: 1, status: 'draft', heldBy: 'drafter' }, change, at);
  return { reference, fingerprint };
}

/** count more agreements, ready to sign. */
export function addReady(store: Store, count: number, at: Date): Promise<readonly ReadyAgreement[]> {
  return store.tx(async (q) => {
    const made: ReadyAgreement[] = [];
    for (let i = 0; i < count; i++) made.push(await addOne(q, at));
    return made;
  });
}
