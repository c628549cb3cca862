// How far the signed PDF is. The signature never waits for it: the agreement is whole without.

/** being-made: within a minute. trying-again: it failed, and is tried by itself. given-up: nobody tries until somebody asks for it. */
export type CopyState = 'being-made' | 'trying-again' | 'given-up';

/** Its row among what is to be done after a change. */
export interface CopyTask {
  readonly state: 'waiting' | 'done' | 'dead';
  readonly tries: number;
  /** Of the last try: a code of the engine, or its message. */
  readonly reason: string | null;
}

/** Of a copy that is not there. A task that is done, or was never given, will not bring it either. */
export function copyState(task: CopyTask | undefined): CopyState {
  if (task?.state !== 'waiting') return 'given-up';
  return task.tries > 0 ? 'trying-again' : 'being-made';
}
