import 'server-only';
// Said by the slow part of a command that has as much to do as it takes on at once: nothing was looked at and nothing has changed.
export const busy: unique symbol = Symbol('busy');
export type Busy = typeof busy;
