// The column kit: tables are written once as define(kit). Today there is one kit.
import * as s from 'drizzle-orm/sqlite-core';
import { keptJson } from './kept-json';

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
  /** The same for what pages read again and again: one object for the same text, frozen. Never for what must be forgotten soon. */
  known: <T>(name: string) =>
    s.customType<{ data: T; driverData: string }>({
      dataType: () => 'text',
      fromDriver: (text) => keptJson(text) as T,
      toDriver: (value) => JSON.stringify(value),
    })(name),
};
export type Kit = typeof sqliteKit;
