import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { statusTag, termOf } from '@/lib/domain/agreement/status-tag';
import { agreementChain, AuditEvent } from '@/lib/domain/audit/events';
import { isCurrentDspt } from '@/lib/domain/assurance/dspt';
import { rulesVersion } from '@/lib/domain/legal-basis/assess-agreement';
import { roles } from '@/lib/domain/people/person';
import type { Snapshot } from '@/lib/domain/signing/frozen-version';
import * as events from '../events';
import * as organisations from '../organisations';
import * as people from '../people';
import { allAgreements } from '../testing/all-agreements';
import { testStore } from '../testing/test-store';
import * as versions from '../versions';
import { demonstrationOrganisations } from './demonstration-organisations';
import { seedDemonstration } from './seed-demonstration';

const now = new Date('2026-11-21T09:30:00.000Z');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const references = ['SA-7K4M-2QXR', 'SA-4H2P-9WTD', 'SA-M6VC-3B8K'];
const everyone = demonstrationOrganisations.map(({ id }) => id);

async function seeded(at = now) {
  const store = testStore();
  await seedDemonstration(store, at, { catalogue, contentEdition: 'of this test' });
  return store;
}

describe('the demonstration', () => {
  it('has a signed agreement in force, one with the partner and a draft', async () => {
    const store = await seeded();
    const files = await allAgreements(store.q, everyone);
    expect(files.map(({ reference, status }) => [reference, status])).toEqual(
      expect.arrayContaining([
        ['SA-7K4M-2QXR', 'signed'],
        ['SA-4H2P-9WTD', 'with-partner'],
        ['SA-M6VC-3B8K', 'draft'],
      ]),
    );
    expect(files).toHaveLength(3);
  });

  it('has a version whose bytes give its fingerprint, signed by both named people', async () => {
    const store = await seeded();
    const [version] = await versions.all(store.q, 'SA-7K4M-2QXR', ['northfield-surgery']);
    expect(sha256(version!.content)).toBe(version!.fingerprint);
    const snapshot = JSON.parse(version!.content) as Snapshot;
    expect(snapshot.editions).toMatchObject({ rules: rulesVersion, content: 'of this test' });
    expect(snapshot.print.signatures.map(({ sentence }) => sentence.text)).toEqual([
      'For the Surgery: Dr Ben Hall, Caldicott Guardian.',
      'For the Charity: Ella Park, Chief Executive.',
    ]);
    const signatures = await versions.standing(store.q, version!.id);
    expect(signatures.map(({ side, name, role }) => [side, name, role])).toEqual([
      ['receiving', 'Ella Park', 'Chief Executive'],
      ['sharing', 'Dr Ben Hall', 'Caldicott Guardian'],
    ]);
    for (const { evidence, sha256: hash } of signatures) {
      expect(sha256(evidence)).toBe(hash);
      expect(JSON.parse(evidence)).toMatchObject({ fingerprint: version!.fingerprint, agreement: 'SA-7K4M-2QXR', version: 1 });
    }
    expect(statusTag({ status: 'signed', term: termOf(snapshot.model, signatures.at(-1)!.at) }, '2026-11-21').text).toBe('In force');
  });

  it.each(references)('has an unbroken chain of known events for %s', async (reference) => {
    const store = await seeded();
    expect(await events.verify(store.q, agreementChain(reference), sha256)).toMatchObject({ unchanged: true });
    const history = await events.history(store.q, reference);
    expect(history[0]?.what).toBe('draft-started');
    expect(history.map(({ at }) => at)).toEqual(history.map(({ at }) => at).toSorted());
    for (const link of await events.chain(store.q, agreementChain(reference))) {
      const { command: _, by: __, organisation: ___, ...event } = JSON.parse(link.body) as Record<string, unknown>;
      expect(() => AuditEvent.parse(event)).not.toThrow();
    }
  });

  it('has somebody in every role, and the right ones at each kind of organisation', async () => {
    const store = await seeded();
    const all = await people.everybody(store.q);
    for (const role of roles)
      expect(
        all.some((person) => person.roles.includes(role)),
        role,
      ).toBe(true);
    for (const { id, publicAuthority, signatoryId } of demonstrationOrganisations) {
      const theirs = all.filter(({ organisationId }) => organisationId === id);
      const needed = publicAuthority
        ? (['drafter', 'ig-lead', 'signatory', 'reader', 'admin'] as const)
        : (['checklist-owner', 'ig-lead', 'signatory', 'reader', 'admin'] as const);
      for (const role of needed)
        expect(
          theirs.some((person) => person.roles.includes(role)),
          `${id} ${role}`,
        ).toBe(true);
      expect(theirs.find((person) => person.id === signatoryId)?.roles).toContain('signatory');
    }
  });

  it('is plainly made up', () => {
    const text = JSON.stringify(demonstrationOrganisations);
    for (const [address] of text.matchAll(/[^"\s]+@[^"\s]+/gu)) expect(address).toMatch(/\.example$/u);
    for (const [phone] of text.matchAll(/(?<="phone":")[^"]+/gu)) expect(phone).toMatch(/^01632 960\d{3}$/u);
    for (const [url] of text.matchAll(/https?:\/\/[^"]+/gu)) expect(url).toMatch(/\.example\//u);
  });

  it.each(['2026-12-31', '2027-01-01', '2027-03-28', '2027-06-30', '2027-07-01', '2027-08-15', '2027-10-31', '2028-02-29', '2030-05-05'])(
    'can be begun on %s',
    async (day) => {
      const store = await seeded(new Date(`${day}T23:30:00.000Z`));
      const profiles = await organisations.these(store.q, everyone);
      for (const { dspt } of profiles.values()) if (dspt?.published) expect(isCurrentDspt(dspt, day)).toBe(true);
      expect((await allAgreements(store.q, everyone)).map(({ status }) => status)).toContain('signed');
    },
  );
});
