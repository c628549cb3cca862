import 'server-only';
// The running parts, kept where both module graphs of the process find them: the door's and Next's. Values only, because a class of
// one graph is not the class of the other.
import type { Config } from './config';
import type { Ports } from './ports';

export interface Runtime extends Ports {
  readonly config: Config;
  /** Lays out a document; where it comes from is lib/documents. */
  readonly renderPdf?: RenderPdf;
  /** Is everything there that a request needs? */
  ready(): boolean;
}

/** Typst source data in, PDF bytes out. The shape is that of lib/documents/render.ts. */
export type RenderPdf = (...args: never[]) => Promise<unknown>;

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
