// Every kind of file that nobody may add, as it is sent: its own words at its field, and nothing on the disk. Of a photo, what is kept.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { evidenceWording } from '@/content/wording/evidence';
import { addEvidence } from '@/lib/commands/add-evidence';
import { aChecklist, manager } from '@/lib/commands/testing/checklist-steps';
import { allInPlace, noDspt } from '@/lib/domain/assurance/testing/checklists';
import type { FileFault } from '@/lib/domain/evidence/file-fault';
import { largestFile } from '@/lib/domain/evidence/read-file';
import { aDocument, aPdf, aPhoto, aPicture } from '@/lib/domain/evidence/testing/files';
import { evidencePath, hashesIn } from '@/lib/server/evidence-folder';
import { upload } from '@/lib/server/upload';
import { read } from '@/lib/server/view';
import { evidencePage } from './evidence-page';

const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
/** The four bytes behind the frame of a photo are its height and width. */
const vast = () => {
  const copy = aPhoto.slice();
  copy.set([0xc3, 0x50, 0xc3, 0x50], String.fromCharCode(...aPhoto).indexOf('\xff\xc0') + 5);
  return copy;
};

const files: Readonly<Record<FileFault, readonly (readonly [name: string, bytes: Uint8Array])[]>> = {
  empty: [['nothing.pdf', latin('')]],
  'too-big': [['large.pdf', new Uint8Array(largestFile + 1)]],
  'unknown-type': [
    ['program.pdf', latin('MZ\x90\x00')],
    ['drawing.png', latin('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
  ],
  heic: [['IMG_0001.jpg', latin('\0\0\0\x18ftypheic\0\0')]],
  'old-word': [['policy.docx', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')]],
  damaged: [
    ['half.jpg', aPhoto.subarray(0, aPhoto.length - 20)],
    ['two files in one.pdf', joined(aPdf(), aDocument())],
    ['page.pdf', latin('%PDF-<script>alert(1)</script>')],
  ],
  'picture-too-large': [['bomb.jpg', vast()]],
  'locked-pdf': [['locked.pdf', aPdf('/Encrypt 5 0 R')]],
  'pdf-with-more': [['form.pdf', aPdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>')]],
  'word-with-macros': [['macro.docx', aDocument({ name: 'word/vbaProject.bin' })]],
  'word-too-large': [['bomb.docx', aDocument({ name: 'word/bomb.xml', packed: 60, size: 4_000_000_000 })]],
};

const send = async (world: Awaited<ReturnType<typeof aChecklist>>, name: string, bytes: Uint8Array) =>
  world.run(addEvidence, manager, { screen: 'training', file: await upload(new File([new Uint8Array(bytes)], name)), fields: {} });

it('is refused with words of its own at the field, and lies nowhere', async () => {
  const world = await aChecklist({ given: { ...noDspt, ...allInPlace } });
  for (const [fault, all] of Object.entries(files))
    for (const [name, bytes] of all)
      expect([name, await send(world, name, bytes)]).toMatchObject([name, { kind: 'invalid', errors: { file: evidenceWording.faults[fault as FileFault] } }]);
  expect([hashesIn(world.ports.evidence), (await world.checklist()).evidence]).toEqual([[], undefined]);
  expect(new Set(Object.values(evidenceWording.faults)).size).toBe(Object.keys(evidenceWording.faults).length);
});

it('is refused at the field that was used, on the page too', async () => {
  const world = await aChecklist({ given: { ...noDspt, ...allInPlace } });
  const photo = await upload(new File([new Uint8Array(latin(''))], 'cupboard.jpg'));
  const outcome = await world.run(addEvidence, manager, { screen: 'training', photo, fields: {} });
  expect(outcome).toEqual({ kind: 'invalid', errors: { photo: evidenceWording.faults.empty } });
  const values = { checklist: world.id, screen: 'training' };
  const page = await read(
    world.ports,
    manager,
    evidencePage,
    { id: world.id, item: 'training' },
    { command: 'add-evidence', values, outcome: outcome as never },
  );
  expect(page).toMatchObject({ view: { errors: { photo: evidenceWording.faults.empty } } });
});

it('is kept without the place, the camera, and whatever stands behind its end', async () => {
  const world = await aChecklist({ given: { ...noDspt, ...allInPlace } });
  for (const [name, bytes] of [['cupboard.jpg', aPhoto] as const, ['poster.png', joined(aPicture, latin('<?php Canary'))] as const])
    expect([name, await send(world, name, bytes)]).toMatchObject([name, { kind: 'done' }]);
  const kept = hashesIn(world.ports.evidence).map((hash) => readFileSync(join(world.ports.evidence, evidencePath(hash)), 'latin1'));
  expect(kept).toHaveLength(2);
  for (const bytes of kept) expect(bytes).not.toMatch(/Canary|php/u);
});
