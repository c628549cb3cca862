// What the PDF queue knows at any moment: its child process, the job in flight, the jobs that wait.
import type { ChildProcess } from 'node:child_process';
import type { PrintedPaper } from '@/lib/domain/print/papers/printed-paper';
import type { PrintFrame, PrintModel } from '@/lib/domain/print/print-model';
import type { RenderRefusal } from './render-refusal';
import type { RenderVersions } from './render-versions';

export interface AgreementJob {
  readonly print: PrintModel;
  readonly frame: PrintFrame;
  /** Canonical JSON of the frozen version: attached byte for byte as agreement.json. */
  readonly attachment?: string;
  readonly priority: 'signed' | 'preview';
}

export interface PaperJob {
  readonly paper: PrintedPaper;
  /** 16 points, on as many sides as that takes. */
  readonly large?: boolean;
  readonly priority: 'preview';
}

export type RenderJob = AgreementJob | PaperJob;

/** The name of a file in lib/documents/typst, without its ending. */
export type Template = 'agreement' | 'paper';

export interface Rendered {
  readonly ok: true;
  readonly pdf: Uint8Array;
  readonly versions: RenderVersions;
}

export interface RenderLimits {
  readonly waiting: number;
  /** For the child to be ready, and for one render. */
  readonly startMs: number;
  readonly timeoutMs: number;
  /** The child is replaced after this many renders, or when it holds more than so many bytes. */
  readonly renders: number;
  readonly rssBytes: number;
  readonly restMs: { readonly first: number; readonly longest: number };
}

export interface PendingJob {
  readonly priority: RenderJob['priority'];
  readonly template: Template;
  readonly inputs: Readonly<Record<string, string>>;
  readonly settle: (result: Rendered | RenderRefusal) => void;
}

/** starting and resting: jobs wait. missing and stopped: jobs are refused at once. */
export type Phase = 'starting' | 'ready' | 'resting' | 'missing' | 'stopped';

export interface RenderState {
  readonly root: string;
  readonly limits: RenderLimits;
  readonly versions: RenderVersions;
  readonly onTrouble: (what: string) => void;
  readonly waiting: PendingJob[];
  phase: Phase;
  child?: ChildProcess;
  inFlight?: PendingJob & { readonly id: number; readonly timer: NodeJS.Timeout };
  rest?: NodeJS.Timeout;
  /** Children that ended without a single reply since the last reply. */
  failures: number;
  /** Of this child. */
  renders: number;
  rss: number;
}
