// The column kit: tables are written once as define(kit). Today there is one kit.
import * as s from 'drizzle-orm/sqlite-core';

export const sqliteKit = {
  table: s.sqliteTable,
  index: s.index,
  uniqueIndex: s.uniqueIndex,
  key: s.primaryKey,
  id: (name: string) => s.text(name),
  text: (name: string) => s.text(name),
  int: (name: string) => s.integer(name),
  time: (name: string) => s.integer(name, { mode: 'timestamp_ms' }),
  bytes: (name: string) => s.blob(name, { mode: 'buffer' }),
  /** Only for what may change. Signed content is canonical TEXT, so that no database can reorder it. */
  json: <T>(name: string) => s.text(name, { mode: 'json' }).$type<T>(),
};
export type Kit = typeof sqliteKit;
