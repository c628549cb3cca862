import { copyFileSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type RenderOptions, type RenderQueue, startRenderQueue } from './render';
import type { RenderJob } from './render-state';
import { goldenFrame, goldenPrint } from './testing/golden-print';

const queues: RenderQueue[] = [];
afterEach(() => {
  for (const queue of queues.splice(0)) queue.stop();
});

function start(options?: RenderOptions): RenderQueue {
  const queue = startRenderQueue(options);
  queues.push(queue);
  return queue;
}

const job = (subtitle: string, priority: RenderJob['priority'] = 'preview'): RenderJob => ({
  print: { ...goldenPrint, subtitle, sections: [] },
  frame: goldenFrame,
  priority,
});

/** A folder whose child is another program: one that hangs, dies or answers as the test needs. */
function rootWith(child: string): string {
  const root = mkdtempSync(join(tmpdir(), 'render-'));
  mkdirSync(join(root, 'lib/documents/typst'), { recursive: true });
  writeFileSync(join(root, 'lib/documents/typst-child.cjs'), child);
  return root;
}

const answering =
  "process.on('message', ({ id, inputs }) => process.send({ id, pdf: Buffer.from(JSON.parse(inputs.data).print.subtitle), rss: 1 })); process.send({ ready: true });";
const mute = "process.on('message', () => {}); process.send({ ready: true });";

describe('the PDF queue', () => {
  it('says which engine, template and fonts made the file', async () => {
    const made = await start().renderPdf(job('one'));
    expect(made).toMatchObject({
      ok: true,
      versions: {
        engine: expect.stringMatching(/ \d+\.\d+\.\d+$/u),
        template: expect.stringMatching(/^[0-9a-f]{16}$/u),
        fonts: expect.stringMatching(/^[0-9a-f]{16}$/u),
      },
    });
    expect(made.ok && Buffer.from(made.pdf).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('fails the job in flight once when the child is killed, and makes the next', async () => {
    const troubles: string[] = [];
    const queue = start({ onTrouble: (what) => troubles.push(what) });
    await queue.renderPdf(job('warm'));
    const broken = queue.renderPdf(job('broken'));
    const next = queue.renderPdf(job('next'));
    process.kill(queue.health().childPid ?? 0, 'SIGKILL');
    expect(await broken).toMatchObject({ ok: false, code: 'engine-stopped' });
    expect(await next).toMatchObject({ ok: true });
    expect(troubles).toEqual(['PDF child ended (SIGKILL)']);
  });

  it('kills a child that does not answer, and starts another', async () => {
    const queue = start({ root: rootWith(mute), limits: { timeoutMs: 50, restMs: { first: 1, longest: 1 } } });
    expect(await queue.renderPdf(job('one'))).toMatchObject({ ok: false, code: 'took-too-long' });
    expect(await queue.renderPdf(job('two'))).toMatchObject({ ok: false, code: 'took-too-long' });
  });

  it('makes signed copies before previews, and refuses when too many wait', async () => {
    const queue = start({ root: rootWith(answering), limits: { waiting: 4 } });
    const order: string[] = [];
    const sent = ([['p1'], ['p2'], ['s1', 'signed'], ['s2', 'signed'], ['p3']] as const).map(async ([name, priority]) => {
      const made = await queue.renderPdf(job(name, priority));
      order.push(made.ok ? Buffer.from(made.pdf).toString() : `${name} ${made.code}`);
    });
    await Promise.all(sent);
    expect(order).toEqual(['p3 busy', 's1', 's2', 'p1', 'p2']);
  });

  it('replaces the child after so many renders, and when it has grown', async () => {
    const queue = start({ root: rootWith(answering), limits: { renders: 2 } });
    await queue.renderPdf(job('one'));
    const first = queue.health().childPid;
    await queue.renderPdf(job('two'));
    expect(await queue.renderPdf(job('three'))).toMatchObject({ ok: true });
    expect(queue.health().childPid).not.toBe(first);
    const grown = start({ root: rootWith(answering), limits: { rssBytes: 0 } });
    await grown.renderPdf(job('one'));
    const before = grown.health().childPid;
    await grown.renderPdf(job('two'));
    expect(grown.health().childPid).not.toBe(before);
  });

  it('refuses, and does not crash, where the engine is not installed', async () => {
    const root = rootWith('');
    copyFileSync('lib/documents/typst-child.cjs', join(root, 'lib/documents/typst-child.cjs'));
    const queue = start({ root });
    expect(await queue.renderPdf(job('one'))).toMatchObject({
      ok: false,
      code: 'engine-missing',
      reason: 'This server cannot make PDFs. Print the page instead',
    });
    expect(await queue.renderPdf(job('two'))).toMatchObject({ ok: false, code: 'engine-missing' });
    expect(queue.health().phase).toBe('missing');
  });

  it('lets no layout out that fails as PDF/UA-1, although it would pass as PDF/A-3a', async () => {
    const root = rootWith('');
    copyFileSync('lib/documents/typst-child.cjs', join(root, 'lib/documents/typst-child.cjs'));
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
    writeFileSync(join(root, 'lib/documents/typst/agreement.typ'), '#set document(title: "Skips a level")\n== Second level first\n');
    const refused = await start({ root }).renderPdf(job('one'));
    expect(refused).toMatchObject({ ok: false, code: 'failed' });
    expect(!refused.ok && refused.detail).toContain('the first heading must be of level 1');
  });

  it('refuses what waits for a child that cannot start', async () => {
    const queue = start({ root: rootWith('process.exit(3)'), limits: { restMs: { first: 1, longest: 1 } } });
    expect(await queue.renderPdf(job('one'))).toMatchObject({ ok: false, code: 'engine-stopped' });
  });

  it('refuses what is left when it is stopped', async () => {
    const queue = start({ root: rootWith(mute) });
    const left = [queue.renderPdf(job('one')), queue.renderPdf(job('two'))];
    queue.stop();
    expect(await Promise.all(left)).toMatchObject([{ code: 'engine-stopped' }, { code: 'engine-stopped' }]);
    expect(await queue.renderPdf(job('three'))).toMatchObject({ code: 'engine-stopped' });
  });
});
