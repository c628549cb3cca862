// The only way to a PDF: a short queue in front of one child process. The signed copy is derived from frozen bytes; its
// failure is a refusal with a reason, never an exception, so that no signature waits for a PDF or fails because of one.
import { frameWords } from '@/lib/domain/print/frame-words';
import { paperFrame } from '@/lib/domain/print/papers/printed-paper';
import { keptPapers } from './kept-papers';
import { feed, startChild, stopChild } from './render-child';
import { type RenderRefusal, refusal } from './render-refusal';
import type { PendingJob, Phase, Rendered, RenderJob, RenderLimits, RenderState } from './render-state';
import { renderVersions } from './render-versions';

export type RenderPdf = (job: RenderJob) => Promise<Rendered | RenderRefusal>;

export interface RenderQueue {
  readonly renderPdf: RenderPdf;
  /** For the readiness page and for measuring. */
  readonly health: () => { readonly phase: Phase; readonly waiting: number; readonly childPid?: number; readonly rss: number };
  readonly stop: () => void;
}

export interface RenderOptions {
  /** The folder that holds lib/ and node_modules/. The folder that the server was started in, unless said otherwise. */
  readonly root?: string;
  readonly limits?: Partial<RenderLimits>;
  /** Told in one line when a child dies or the engine is missing. */
  readonly onTrouble?: (what: string) => void;
}

const usual: RenderLimits = { waiting: 20, startMs: 10_000, timeoutMs: 10_000, renders: 1_000, rssBytes: 180_000_000, restMs: { first: 100, longest: 5_000 } };

function layoutOf(job: RenderJob): Pick<PendingJob, 'template' | 'inputs'> {
  if ('paper' in job) return { template: 'paper', inputs: { data: JSON.stringify({ paper: job.paper, words: paperFrame, large: job.large ?? false }) } };
  const { print, frame, attachment } = job;
  const data = JSON.stringify({ print, frame, words: frameWords(print, frame) });
  return { template: 'agreement', inputs: { data, ...(attachment !== undefined && { attachment }) } };
}

/** Signed copies go before previews; each kind keeps its order. */
function line(waiting: PendingJob[], job: PendingJob): void {
  const place = job.priority === 'signed' ? waiting.findIndex((other) => other.priority === 'preview') : -1;
  waiting.splice(place === -1 ? waiting.length : place, 0, job);
}

function submit(state: RenderState, job: RenderJob): Promise<Rendered | RenderRefusal> {
  if (state.phase === 'missing') return Promise.resolve(refusal('engine-missing'));
  if (state.phase === 'stopped') return Promise.resolve(refusal('engine-stopped'));
  if (state.waiting.length >= state.limits.waiting) return Promise.resolve(refusal('busy'));
  return new Promise((settle) => {
    line(state.waiting, { priority: job.priority, ...layoutOf(job), settle });
    feed(state);
  });
}

/** Starts the child and returns the queue. Call once, from the process that owns it; `stop` refuses what is left. */
export function startRenderQueue({ root = process.cwd(), limits, onTrouble = () => undefined }: RenderOptions = {}): RenderQueue {
  const state: RenderState = {
    root,
    limits: { ...usual, ...limits },
    versions: renderVersions(root),
    onTrouble,
    waiting: [],
    phase: 'starting',
    failures: 0,
    renders: 0,
    rss: 0,
  };
  startChild(state);
  return {
    renderPdf: keptPapers((job) => submit(state, job)),
    health: () => ({ phase: state.phase, waiting: state.waiting.length, rss: state.rss, ...(state.child?.pid !== undefined && { childPid: state.child.pid }) }),
    stop: () => stopChild(state),
  };
}
