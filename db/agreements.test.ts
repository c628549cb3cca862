import { describe, expect, it } from 'vitest';
import { canonicalJson } from '@/lib/domain/signing/canonical-json';
import { verifyChain } from '@/lib/domain/signing/chain';
import { sha256 } from '@/lib/server/sha256';
import * as agreements from './agreements';
import * as checklists from './checklists';
import * as events from './events';
import { aCharity, anAgreement, aPerson, aPractice, newId, settle } from './testing/builders';
import { testNow, testStore } from './testing/test-store';
import * as versions from './versions';

const own = ['northfield'];
const other = ['riverside'];
const stranger = ['elsewhere'];

async function start() {
  const store = testStore();
  await settle(store, {
    organisations: [aPractice(), aCharity(), aCharity({ id: 'elsewhere', name: 'Elsewhere' })],
    people: [aPerson({ id: 'jo' }), aPerson({ id: 'amy', organisationId: 'riverside' })],
  });
  return store;
}

describe('an agreement on file', () => {
  it('is seen by its own side from the start, by the partner once it is sent, and by strangers never', async () => {
    const store = await start();
    const draft = await anAgreement(store, { partnerOrganisationId: 'riverside' });
    const sees = async (who: readonly string[]) => [
      (await agreements.file(store.q, draft.reference, who)) !== undefined,
      (await agreements.references(store.q, who)).length,
    ];
    expect([await sees(own), await sees(other), await sees(stranger), await sees([])]).toEqual([
      [true, 1],
      [false, 0],
      [false, 0],
      [false, 0],
    ]);
    await store.tx((q) =>
      agreements.change(q, draft, { status: 'with-partner', sent: { by: 'jo', byName: 'Jo Reed', at: testNow.toISOString(), finalOnYes: false } }, testNow),
    );
    expect([await sees(own), await sees(other), await sees(stranger)]).toEqual([
      [true, 1],
      [true, 1],
      [false, 0],
    ]);
  });

  it('counts its revision, and since when it lies where it lies', async () => {
    const store = await start();
    const draft = await anAgreement(store, {});
    const later = new Date(testNow.getTime() + 60_000);
    await store.tx((q) => agreements.change(q, draft, { answers: {} }, later));
    const answered = await agreements.file(store.q, draft.reference, own);
    expect(answered).toMatchObject({ revision: draft.revision + 1, heldSince: testNow.toISOString(), updatedAt: later.toISOString() });
    await expect(store.tx((q) => agreements.change(q, draft, { heldBy: 'ig-lead' }, later))).rejects.toThrow('changed since it was read');
    await store.tx((q) => agreements.change(q, answered ?? draft, { heldBy: 'ig-lead' }, later));
    expect(await agreements.file(store.q, draft.reference, own)).toMatchObject({ heldBy: 'ig-lead', heldSince: later.toISOString() });
  });

  it('empties a field with null and keeps what is left out', async () => {
    const store = await start();
    const draft = await anAgreement(store, { partnerOrganisationId: 'riverside', sharingSignatory: { personId: 'jo', name: 'Jo Reed', job: 'Partner' } });
    await store.tx((q) => agreements.change(q, draft, { sharingSignatory: null }, testNow));
    const file = await agreements.file(store.q, draft.reference, own);
    expect([file?.sharingSignatory, file?.partner?.id]).toEqual([undefined, 'riverside']);
  });

  it('cannot be ready to sign without a version, nor ended without a reason', async () => {
    const store = await start();
    const draft = await anAgreement(store, {});
    await expect(store.tx((q) => agreements.change(q, draft, { status: 'ready-to-sign' }, testNow))).rejects.toThrow(/CHECK/);
    await expect(store.tx((q) => agreements.change(q, draft, { status: 'ended' }, testNow))).rejects.toThrow(/CHECK/);
  });
});

describe('a frozen version', () => {
  const content = canonicalJson({ text: 'as agreed' });
  const signature = (versionId: string, over = {}) => {
    const evidence = canonicalJson({ name: 'Jo Reed', role: 'Partner', organisation: { id: 'northfield', name: 'Northfield Surgery' } });
    return {
      id: newId(),
      versionId,
      side: 'sharing' as const,
      round: 0,
      personId: 'jo',
      evidence,
      sha256: sha256(evidence),
      at: testNow,
      personal: {},
      ...over,
    };
  };

  async function frozen() {
    const store = await start();
    const draft = await anAgreement(store, { partnerOrganisationId: 'riverside' });
    const id = newId();
    await store.tx(async (q) => {
      await versions.freeze(q, {
        id,
        agreementId: draft.id,
        number: 1,
        content,
        fingerprint: sha256(content),
        frozenAt: testNow,
        frozenBy: 'jo',
        contactSheet: { heading: 'Contacts', date: '2026-11-21', sides: [] },
      });
      const sent = { by: 'jo', byName: 'Jo Reed', at: testNow.toISOString(), finalOnYes: false };
      await agreements.change(q, draft, { status: 'ready-to-sign', versionId: id, lastVersion: 1, sent }, testNow);
    });
    return { store, draft, id };
  }

  it('is read back byte for byte by both sides', async () => {
    const { store, draft } = await frozen();
    expect(await versions.frozen(store.q, draft.reference, 1, other)).toMatchObject({
      content,
      fingerprint: sha256(content),
      reference: draft.reference,
      number: 1,
    });
    expect(await versions.frozen(store.q, draft.reference, 1, stranger)).toBeUndefined();
    expect((await agreements.file(store.q, draft.reference, own))?.version).toMatchObject({ number: 1, fingerprint: sha256(content) });
  });

  it('takes one signature for each side and round, and none can be changed', async () => {
    const { store, id } = await frozen();
    const first = signature(id);
    await store.tx((q) => versions.recordSignature(q, first));
    await expect(store.tx((q) => versions.recordSignature(q, signature(id)))).rejects.toThrow('insert-only');
    await store.tx((q) => versions.withdraw(q, first.id, 'jo', testNow));
    await store.tx((q) => versions.recordSignature(q, signature(id, { round: 1 })));
    expect((await versions.signaturesOf(store.q, id)).map((s) => [s.round, s.withdrawn !== undefined])).toEqual([
      [0, true],
      [1, false],
    ]);
    expect(await versions.standing(store.q, id)).toHaveLength(1);
  });

  it('made void stays on record', async () => {
    const { store, draft, id } = await frozen();
    await store.tx((q) => versions.makeVoid(q, id, 'reopened', 'jo', testNow));
    expect(await versions.all(store.q, draft.reference, own)).toMatchObject([{ number: 1, void: { why: 'reopened', by: 'jo' } }]);
  });
});

describe('a checklist', () => {
  it('is one for each agreement, seen by both sides, changed on top of what was read', async () => {
    const store = await start();
    const { reference } = await anAgreement(store, { partnerOrganisationId: 'riverside' });
    const id = newId();
    const make = (one: string) =>
      store.tx((q) =>
        checklists.insert(q, { id: one, agreementReference: reference, organisationId: 'riverside', sharingOrganisationId: 'northfield' }, testNow),
      );
    await make(id);
    await make(newId());
    expect((await checklists.answeredBy(store.q, 'riverside', other)).map((c) => c.id)).toEqual([id]);
    expect(await checklists.find(store.q, id, stranger)).toBeUndefined();
    const read = await checklists.find(store.q, id, other);
    if (!read) throw new Error('not there');
    await store.tx((q) => checklists.change(q, read, { status: 'with-sharing-organisation', version: 1, sentAt: testNow }, testNow));
    await expect(store.tx((q) => checklists.change(q, read, { version: 2 }, testNow))).rejects.toThrow('changed since it was read');
    expect((await agreements.file(store.q, reference, own))?.checklist).toMatchObject({ id, version: 1, revision: 2 });
  });
});

describe('the audit', () => {
  it('chains events for each agreement apart', async () => {
    const store = await start();
    for (const chain of ['agreement:A', 'agreement:B', 'agreement:A'])
      await store.tx((q) =>
        events.append(
          q,
          {
            id: newId(),
            chain,
            at: testNow,
            body: { what: 'draft-started', agreement: 'A', by: 'jo', organisation: 'northfield', command: 'start-draft', none: undefined },
          },
          sha256,
        ),
      );
    const links = await events.chain(store.q, 'agreement:A');
    expect([links.map((l) => l.seq), verifyChain(links, sha256)]).toEqual([[1, 2], { unchanged: true, head: links[1]?.hash }]);
    expect(await events.history(store.q, 'A')).toMatchObject([{ seq: 1, byName: 'Jo Reed' }, { seq: 2 }]);
  });
});
