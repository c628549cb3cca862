import 'server-only';
// How far somebody has been reminded of a thing. It only ever goes up: neither a restart nor a clock that goes back reminds twice.
import type { Kit } from './columns';

export const telling = (k: Kit) => ({
  reminder: k.table('reminder', { key: k.text('key').primaryKey(), step: k.int('step').notNull(), at: k.time('at').notNull() }),
});
