import { expect, it } from 'vitest';
import { papersOfFile } from '@/lib/domain/print/papers/testing/papers-on-file';
import { fullestFile } from '@/lib/domain/print/papers/testing/fullest-file';
import { keptPapers } from './kept-papers';
import { refusal } from './render-refusal';
import type { PaperJob, RenderJob } from './render-state';
import { goldenFrame, goldenPrint } from './testing/golden-print';

const [one, two, three] = papersOfFile(fullestFile).map((paper): PaperJob => ({ paper, priority: 'preview' }));
const versions = { engine: 'e', template: 't', fonts: 'f' };

/** Says which jobs reached the engine. */
function engine(refuses = false) {
  const seen: RenderJob[] = [];
  const render = async (job: RenderJob) => {
    seen.push(job);
    return refuses ? refusal('busy') : ({ ok: true, pdf: new Uint8Array([seen.length]), versions } as const);
  };
  return { seen, render };
}

it('lays the same paper out once, and other words, another day or large print again', async () => {
  const { seen, render } = engine();
  const kept = keptPapers(render);
  const first = await kept(one!);
  expect(await kept(structuredClone(one!))).toBe(first);
  expect(seen).toHaveLength(1);
  await kept({ ...one!, large: true });
  await kept({ ...one!, paper: { ...one!.paper, date: '2026-11-23' } });
  await kept({ ...one!, paper: { ...one!.paper, title: 'Another' } });
  expect(seen).toHaveLength(4);
});

it('keeps no more than it may, and drops what was asked for longest ago', async () => {
  const { seen, render } = engine();
  const kept = keptPapers(render, 2);
  for (const job of [one, two, one, three, one]) await kept(job!);
  expect(seen).toHaveLength(3);
  await kept(two!);
  expect(seen).toHaveLength(4);
});

it('keeps no refusal, and no agreement', async () => {
  const { seen, render } = engine(true);
  const kept = keptPapers(render);
  await kept(one!);
  await kept(one!);
  expect(seen).toHaveLength(2);
  const other = engine();
  const through = keptPapers(other.render);
  const job: RenderJob = { print: goldenPrint, frame: goldenFrame, priority: 'preview' };
  await through(job);
  await through(job);
  expect(other.seen).toHaveLength(2);
});
