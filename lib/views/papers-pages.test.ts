import { describe, expect, it } from 'vitest';
import { tamperedStore } from '@/db/testing/tampered-store';
import { reopen } from '@/lib/commands/reopen';
import { issued, people, profileChanged, sign, type World } from '@/lib/commands/testing/signing-steps';
import { read, type View } from '@/lib/server/view';
import { documentsPage } from './documents-page';
import { packCopy } from './pack-copy';
import { paperCopy } from './paper-copy';
import { paperPage } from './paper-page';
import { promisesPage } from './promises-page';

async function look<I, S, V>(world: World, who: (typeof people)[keyof typeof people], v: View<I, S, V>, more: object = {}): Promise<V> {
  const seen = await read(world, who, v, { reference: world.reference, ...more });
  if (seen.kind !== 'seen') throw new Error(seen.kind);
  return seen.view;
}

async function signed() {
  const { store, tamper } = tamperedStore();
  const world = await issued({ store });
  await sign(world, people.receiving);
  await sign(world, people.sharing);
  return { world, tamper };
}

describe('the documents of an agreement', () => {
  it('are a draft’s until every side has signed, and then carry the fingerprint', async () => {
    const world = await issued();
    const before = await look(world, people.manager, paperPage, { kind: 'patient-leaflet' });
    expect(before.paper).toMatchObject({ draft: 'Draft – do not use', version: 1 });
    expect(await look(world, people.manager, documentsPage)).toMatchObject({ pack: { note: 'The pack is ready when both sides have signed.' } });
    await sign(world, people.sharing);
    expect((await look(world, people.manager, paperPage, { kind: 'patient-leaflet' })).paper?.draft).toBe('Draft – do not use');
    await sign(world, people.receiving);
    const { paper } = await look(world, people.manager, paperPage, { kind: 'patient-leaflet' });
    const { version } = await world.file();
    expect(paper?.draft).toBeUndefined();
    expect(paper?.fingerprint).toBe(version?.fingerprint.slice(0, 8));
  });

  it('are listed for their readers, each with its address and its files', async () => {
    const { world } = await signed();
    const { groups, pack } = await look(world, people.manager, documentsPage);
    expect(groups.map(({ heading }) => heading)).toEqual(['The agreement', 'For people', 'For staff', 'For the wall', 'For whoever looks after information']);
    const cards = groups.flatMap((group) => group.cards);
    expect(new Set(cards.map(({ title }) => title)).size).toBe(cards.length);
    expect(new Set(cards.map(({ href }) => href)).size).toBe(cards.length);
    expect(cards.filter(({ ready }) => ready)).toEqual([]);
    expect(cards.find(({ id }) => id === 'consent-form')?.files.map(({ text }) => text)).toEqual([
      'PDF (one side of A4)',
      'PDF in large print (16 point, may take more sides)',
    ]);
    expect(pack?.href).toBe(`/agreements/${world.reference}/documents/pack.zip`);
  });

  it('can be read by the number of a version, and not of one that is not there', async () => {
    const { world } = await signed();
    expect((await look(world, people.manager, paperPage, { kind: 'staff-guide', version: '1' })).paper?.fingerprint).toMatch(/^[0-9a-f]{8}$/u);
    for (const more of [{ kind: 'staff-guide', version: '2' }, { kind: 'signpost-card' }, { kind: 'contact-sheet' }])
      expect(await read(world, people.manager, paperPage, { reference: world.reference, ...more })).toEqual({ kind: 'not-found' });
  });

  it('are not made from a version that was changed, or no longer stands', async () => {
    const { world, tamper } = await signed();
    tamper(`update version set content = replace(content, 'Telephone number', 'Medical record')`);
    expect(await look(world, people.manager, documentsPage)).toMatchObject({ groups: [], closed: { broken: true } });
    expect(await look(world, people.manager, paperCopy, { kind: 'staff-guide' })).toEqual({ kind: 'broken' });
    expect(await look(world, people.manager, packCopy)).toEqual({ kind: 'broken' });
    expect(await look(world, people.manager, promisesPage)).toMatchObject({ dates: [], closed: { broken: true } });
    const forged = await signed();
    forged.tamper(`update signature set evidence = replace(evidence, 'Ella Park', 'Eve Park')`);
    expect(await look(forged.world, people.manager, paperCopy, { kind: 'consent-form' })).toEqual({ kind: 'broken' });
    const other = await issued();
    await other.run(people.drafter, reopen);
    expect(await look(other, people.manager, packCopy, { version: '1' })).toEqual({ kind: 'gone' });
    expect(await look(other, people.manager, documentsPage, { version: '1' })).toMatchObject({
      groups: [],
      closed: { text: expect.stringContaining('no longer stands') },
    });
  });

  it('have a pack once both have signed and the signed PDF is there', async () => {
    const world = await issued();
    expect(await look(world, people.manager, packCopy)).toEqual({ kind: 'unsigned' });
    await sign(world, people.receiving);
    await sign(world, people.sharing);
    expect(await look(world, people.manager, packCopy)).toEqual({ kind: 'being-made' });
  });

  it('come as PDF by name, large print only where there is one', async () => {
    const { world } = await signed();
    expect(await look(world, people.manager, paperCopy, { kind: 'consent-form', print: 'large' })).toMatchObject({
      kind: 'paper',
      large: true,
      name: `${world.reference}-version-1-consent-form-large-print`,
    });
    expect(await look(world, people.manager, paperCopy, { kind: 'contact-sheet' })).toMatchObject({ kind: 'paper', paper: { title: 'Contact sheet' } });
    expect(await read(world, people.manager, paperCopy, { reference: world.reference, kind: 'privacy-notice-text-sharing', print: 'large' })).toEqual({
      kind: 'not-found',
    });
  });

  it('name in the notice of each side the data protection officer whom its profile of today names', async () => {
    const { world } = await signed();
    const notice = async (side: string) => JSON.stringify((await look(world, people.manager, paperPage, { kind: `privacy-notice-text-${side}` })).paper);
    expect(await notice('sharing')).toContain('Our data protection officer: on 01632 960106 or at dpo@northfield-surgery.example.');
    expect(await notice('receiving')).not.toContain('data protection officer');
    const dpo = { name: 'Ash Lowe', role: 'Data protection officer', email: 'officer@riverside.example' };
    const { partner } = await world.file();
    if (!partner) throw new Error('no partner');
    await profileChanged(world, 'partner', { contacts: { ...partner.contacts, dpo } });
    expect(await notice('receiving')).toContain('Our data protection officer: at officer@riverside.example.');
  });

  it('keep the day of the contact sheet until the sheet changes', async () => {
    const { world } = await signed();
    const { contactSheetDate } = (await look(world, people.manager, paperPage, { kind: 'patient-leaflet' })).paper ?? {};
    const later = { ...world, now: () => new Date(world.now().getTime() + 40 * 86_400_000) };
    expect((await look(later, people.manager, paperPage, { kind: 'patient-leaflet' })).paper?.contactSheetDate).toBe(contactSheetDate);
  });
});

describe('what a side has promised', () => {
  it('is nothing before both have signed, and then its own', async () => {
    const world = await issued();
    expect(await look(world, people.manager, promisesPage)).toMatchObject({ closed: { text: 'Nothing is promised until both sides sign.' } });
    await sign(world, people.receiving);
    await sign(world, people.sharing);
    const theirs = await look(world, people.manager, promisesPage);
    const ours = await look(world, people.drafter, promisesPage);
    expect([theirs.name, ours.name]).toEqual(['promises-receiving', 'promises-sharing']);
    expect(theirs.links.map(({ text }) => text)).toContain('Card for everybody who sees the details');
    expect(ours.links.map(({ text }) => text)).not.toContain('Card for everybody who sees the details');
    expect(theirs.dates).toContainEqual(expect.objectContaining({ what: 'Review the agreement', due: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u) }));
  });
});
