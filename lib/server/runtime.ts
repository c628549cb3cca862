import 'server-only';
// The running parts, kept where both module graphs of the process find them: the door's and Next's. Values only, because a class of
// one graph is not the class of the other. start-runtime.ts puts them here.
import type { PrintedPaper } from '@/lib/domain/print/papers/printed-paper';
import type { PrintFrame, PrintModel } from '@/lib/domain/print/print-model';
import type { Config } from './config';
import type { Ports } from './ports';

export interface AgreementPdf {
  readonly print: PrintModel;
  readonly frame: PrintFrame;
  /** Canonical JSON of the frozen version, attached byte for byte. */
  readonly attachment?: string;
  readonly priority: 'signed' | 'preview';
}

export interface PaperPdf {
  readonly paper: PrintedPaper;
  readonly large?: boolean;
  readonly priority: 'preview';
}

export type PdfJob = AgreementPdf | PaperPdf;

export type PdfResult =
  | { readonly ok: true; readonly pdf: Uint8Array; readonly versions: { readonly engine: string; readonly template: string; readonly fonts: string } }
  | { readonly ok: false; readonly code: string; readonly reason: string };

/** Lays out a document in the PDF child. A failure is an answer, never a throw. */
export type RenderPdf = (job: PdfJob) => Promise<PdfResult>;

export interface Runtime extends Ports {
  readonly config: Config;
  readonly renderPdf: RenderPdf;
  /** Is everything there that a request needs? */
  ready(): Promise<boolean>;
}

const KEY = Symbol.for('sharing-agreed.runtime');
const holder = globalThis as unknown as Record<symbol, Runtime | undefined>;

/** The running parts. Throws before the start and after the stop. */
export function runtime(): Runtime {
  const running = holder[KEY];
  if (!running) throw new Error('nothing is running here: startRuntime comes first');
  return running;
}

export function holdRuntime(running: Runtime | undefined): void {
  holder[KEY] = running;
}

export const isRunning = (): boolean => holder[KEY] !== undefined;
