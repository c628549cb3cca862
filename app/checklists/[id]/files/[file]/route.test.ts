// The whole trip of a file: from the form of a phone, cleaned, kept under its hash, to the other side of the agreement, and to nobody else.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { aOnce } from '@/db/testing/builders';
import { POST } from '@/app/do/[command]/route';
import { addEvidence } from '@/lib/commands/add-evidence';
import { aChecklist, type ChecklistState, type ChecklistWorld, igLead } from '@/lib/commands/testing/checklist-steps';
import { allInPlace, noDspt } from '@/lib/domain/assurance/testing/checklists';
import { aPdf, aPhoto } from '@/lib/domain/evidence/testing/files';
import type { Actor } from '@/lib/domain/people/actor';
import { readAttempt } from '@/lib/server/attempts';
import { evidencePath, hashesIn } from '@/lib/server/evidence-folder';
import { requests } from '@/lib/server/request-context';
import { holdRuntime, type Runtime } from '@/lib/server/runtime';
import { whoIsThere } from '@/lib/server/session';
import { upload } from '@/lib/server/upload';
import { GET } from './route';

afterEach(() => holdRuntime(undefined));
const context = { id: 'request', nonce: 'n', ip: '127.0.0.1' } as const;

const config = { cookie: { name: '__Host-sa', secure: true } } as Runtime['config'];
const shownTo = async (world: ChecklistWorld, cookie: string, path: string) => {
  const { owners } = await whoIsThere({ ...world.ports, config }, { cookies: cookie, address: '127.0.0.1', agent: 'test', awake: true });
  return readAttempt(world.ports, owners, new URL(path, 'http://x').searchParams.get('attempt'));
};

async function start(state: ChecklistState = {}) {
  const world = await aChecklist({ given: { ...noDspt, ...allInPlace }, ...state });
  holdRuntime({ ...world.ports, config, renderPdf: async () => ({ ok: false, code: 'busy', reason: '' }), ready: async () => true });
  return world;
}

function post(command: string, body: BodyInit, cookie = '') {
  const req = new Request(`http://127.0.0.1:3000/do/${command}`, { method: 'POST', body, headers: { cookie } });
  return requests.run({ ...context }, () => POST(req, { params: Promise.resolve({ command }) }));
}

async function logIn(person: string): Promise<string> {
  const res = await post('log-in-as-demo', new URLSearchParams({ once: aOnce(), person }));
  return res.headers
    .getSetCookie()
    .map((c) => c.split(';')[0] ?? '')
    .join('; ');
}

type Files = Readonly<Record<string, readonly [Uint8Array, string]>>;
function form(world: ChecklistWorld, files: Files, fields: Readonly<Record<string, string>> = {}): FormData {
  const out = new FormData();
  const typed = { once: aOnce(), checklist: world.id, screen: 'training', link: '', 'runsOut-day': '', 'runsOut-month': '', 'runsOut-year': '', ...fields };
  for (const [name, value] of Object.entries(typed)) out.set(name, value);
  for (const name of ['photo', 'file']) out.set(name, new File([], ''));
  for (const [name, [bytes, called]] of Object.entries(files)) out.set(name, new File([Uint8Array.from(bytes)], called, { type: 'text/html' }));
  return out;
}

function get(world: ChecklistWorld, file: string, cookie: string) {
  const req = new Request(`http://127.0.0.1:3000/checklists/${world.id}/files/${file}`, { headers: { cookie } });
  return requests.run({ ...context }, () => GET(req, { params: Promise.resolve({ id: world.id, file }) }));
}

const to = (res: Response) => res.headers.get('location') ?? '';
const idOf = async (world: ChecklistWorld) => (await world.checklist()).evidence?.[0]?.id ?? '';

describe('a photo of a phone', () => {
  it('is kept without its place, shown by its hash, and given out only to be saved', async () => {
    const world = await start();
    const manager = await logIn('riverside-manager');
    const sent = form(world, { photo: [aPhoto, '../Ünser "Schild"\u202E.jpg'] }, { 'runsOut-day': '1', 'runsOut-month': '6', 'runsOut-year': '2027' });
    const done = await post('add-evidence', sent, manager);
    expect(to(done)).toBe(`/checklists/${world.id}/evidence/training`);
    const [piece] = (await world.checklist()).evidence ?? [];
    expect(piece).toMatchObject({ item: 'training', kind: 'jpeg', name: 'Ünser Schild.jpg', scan: 'unscanned', on: '2026-11-21', runsOut: '2027-06-01' });
    expect(await world.happened()).toContain('evidence-added');
    const res = await get(world, piece?.id ?? '', manager);
    const bytes = Buffer.from(await res.arrayBuffer());
    expect(bytes.includes('Canary')).toBe(false);
    expect(hashesIn(world.ports.evidence)).toEqual([piece?.kind === 'jpeg' && piece.sha256]);
    expect(Object.fromEntries(res.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': `attachment; filename="_nser Schild.jpg"; filename*=UTF-8''%C3%9Cnser%20Schild.jpg`,
      'cache-control': 'private, no-store',
    });
  });

  it('arrives once when it is sent twice', async () => {
    const world = await start();
    const manager = await logIn('riverside-manager');
    const once = { once: aOnce() };
    for (let i = 0; i < 2; i++) await post('add-evidence', form(world, { file: [aPdf(), 'a.pdf'] }, once), manager);
    expect((await world.checklist()).evidence).toHaveLength(1);
  });
});

describe('who may have a file', () => {
  it('is nobody of another agreement or organisation, and the other side only once it was sent', async () => {
    const world = await start();
    await post('add-evidence', form(world, { file: [aPdf(), 'a.pdf'] }), await logIn('riverside-manager'));
    const file = await idOf(world);
    const status = async (person: string) => (await get(world, file, await logIn(person))).status;
    expect(await status('riverside-reader')).toBe(200);
    expect(await status('northfield-ig-lead')).toBe(404);
    expect((await get(world, file, '')).status).toBe(403);
    const { checklists } = await import('@/db/checklists').then((c) => ({ checklists: c }));
    const now = await world.checklist();
    await world.ports.store.tx((q) => checklists.replace(q, now, { ...now, status: 'with-sharing-organisation', version: 1 }, world.ports.now()));
    expect(await status('northfield-ig-lead')).toBe(200);
    expect(await status('northfield-reader')).toBe(200);
    expect(await status('exampleton-trust-ig-lead')).toBe(404);
    expect(await status('exampleton-hospice-manager')).toBe(404);
  });

  it('is told that a file is damaged, and never gets another one', async () => {
    const world = await start();
    const manager = await logIn('riverside-manager');
    await post('add-evidence', form(world, { file: [aPdf(), 'a.pdf'] }), manager);
    const [hash = ''] = hashesIn(world.ports.evidence);
    writeFileSync(join(world.ports.evidence, evidencePath(hash)), Buffer.from(aPdf().map((byte, i) => (i === 40 ? byte ^ 1 : byte))));
    const res = await get(world, await idOf(world), manager);
    expect([res.status, await res.text()]).toEqual([409, expect.stringContaining('This file is damaged')]);
  });
});

describe('what is refused', () => {
  it.each([
    ['neither', {}, {}, 'Choose a photo or a file, or enter a link'],
    ['two at once', { photo: [aPhoto, 'a.jpg'], file: [aPdf(), 'a.pdf'] }, {}, 'Add one thing at a time: a photo, a file or a link'],
    ['a file and a link', { file: [aPdf(), 'a.pdf'] }, { link: 'www.example.org' }, 'Add one thing at a time: a photo, a file or a link'],
    [
      'a page that says it is a photo',
      { photo: [new TextEncoder().encode('<script>alert(1)</script>'), 'a.jpg'] },
      {},
      'The file must be a PDF, a Word document',
    ],
    ['a record of a person', { file: [aPdf(), 'Referral 401 023 2137.pdf'] }, {}, 'The name of the file holds a number of a person'],
  ] as const)('%s: said at its field, with what was typed, and nothing is kept', async (_, files, fields, words) => {
    const world = await start();
    const cookie = await logIn('riverside-manager');
    const res = await post(
      'add-evidence',
      form(world, files as Files, { ...fields, 'runsOut-day': '1', 'runsOut-month': '6', 'runsOut-year': '2027' }),
      cookie,
    );
    expect(to(res)).toMatch(new RegExp(`^/checklists/${world.id}/evidence/training\\?attempt=`));
    const kept = await shownTo(world, cookie, to(res));
    const used = 'photo' in files && !('file' in files) ? 'photo' : 'file';
    expect(kept).toMatchObject({ outcome: { kind: 'invalid', errors: { [used]: expect.stringContaining(words) } }, values: { 'runsOut-day': '1' } });
    expect(Object.keys(kept?.values ?? {})).not.toContain(used);
    expect((await world.checklist()).evidence).toBeUndefined();
  });

  it('a file where no form of ours has one, and a file that is said in JSON', async () => {
    const world = await start();
    const manager = await logIn('riverside-manager');
    expect((await post('send-checklist', form(world, { file: [aPdf(), 'a.pdf'] }), manager)).status).toBe(400);
    expect((await post('add-evidence', form(world, { other: [aPdf(), 'a.pdf'] }), manager)).status).toBe(400);
    const twice = form(world, { file: [aPdf(), 'a.pdf'] });
    twice.append('file', new File(['x'], 'b.pdf'));
    expect((await post('add-evidence', twice, manager)).status).toBe(400);
    const json = JSON.stringify({ once: aOnce(), checklist: world.id, screen: 'training', file: { name: 'a.pdf', bytes: [1] } });
    const req = new Request('http://127.0.0.1:3000/do/add-evidence', {
      method: 'POST',
      body: json,
      headers: { cookie: manager, 'content-type': 'application/json', accept: 'application/json' },
    });
    expect((await requests.run({ ...context }, () => POST(req, { params: Promise.resolve({ command: 'add-evidence' }) }))).status).toBe(422);
  });

  it('a body that was cut off: nothing is left', async () => {
    const world = await start();
    const cookie = await logIn('riverside-manager');
    const whole = new Request('http://x/', { method: 'POST', body: form(world, { file: [aPdf(), 'a.pdf'] }) });
    const type = whole.headers.get('content-type') ?? '';
    const bytes = new Uint8Array(await whole.arrayBuffer());
    const req = new Request('http://127.0.0.1:3000/do/add-evidence', {
      method: 'POST',
      body: bytes.slice(0, bytes.length - 200),
      headers: { cookie, 'content-type': type },
    });
    const res = await requests.run({ ...context }, () => POST(req, { params: Promise.resolve({ command: 'add-evidence' }) }));
    expect(res.status).toBe(400);
    expect([(await world.checklist()).evidence, existsSync(world.ports.evidence)]).toEqual([undefined, false]);
  });

  it('somebody who may not add anything, before a byte is written', async () => {
    const world = await start();
    for (const person of ['northfield-ig-lead', 'riverside-reader', 'exampleton-hospice-manager'])
      await post('add-evidence', form(world, { file: [aPdf(), 'a.pdf'] }), await logIn(person));
    const owner: Actor = { ...igLead, roles: [...igLead.roles, 'checklist-owner'] }; // of checklists that others ask its side for
    const file = await upload(new File([Uint8Array.from(aPdf())], 'a.pdf'));
    expect(await world.run(addEvidence, owner, { screen: 'training', file, fields: {} })).toMatchObject({ kind: 'forbidden' });
    expect([(await world.checklist()).evidence, existsSync(world.ports.evidence)]).toEqual([undefined, false]);
  });

  it('where the disk takes nothing: said in words, nothing is recorded', async () => {
    const world = await start();
    writeFileSync(world.ports.evidence, 'in the way of a folder');
    const cookie = await logIn('riverside-manager');
    const res = await post('add-evidence', form(world, { file: [aPdf(), 'a.pdf'] }), cookie);
    expect(await shownTo(world, cookie, to(res))).toMatchObject({ outcome: { errors: { file: expect.stringContaining('could not be kept just now') } } });
    expect((await world.checklist()).evidence).toBeUndefined();
  });

  it('anything more once the checklist is sent, and what an infected file holds', async () => {
    const rests = await start({ checklist: { status: 'with-sharing-organisation', version: 1, sentAt: '2026-11-20T09:00:00.000Z' } });
    const manager = await logIn('riverside-manager');
    await post('add-evidence', form(rests, { file: [aPdf(), 'a.pdf'] }), manager);
    expect([(await rests.checklist()).evidence, existsSync(rests.ports.evidence)]).toEqual([undefined, false]);
    const world = await start();
    holdRuntime({ ...world.ports, scan: async () => 'infected', config } as unknown as Runtime);
    await post('add-evidence', form(world, { file: [aPdf(), 'a.pdf'] }), await logIn('riverside-manager'));
    expect([
      (await world.checklist()).evidence,
      hashesIn(world.ports.evidence),
      readdirSync(world.ports.evidence).filter((name) => name.endsWith('.new')),
    ]).toEqual([undefined, [], []]);
  });
});
