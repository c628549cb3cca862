// Counts what the store is asked, not what is made ready for it: a statement is compiled once, and whoever asks the same later would look cheaper.
import Database from 'better-sqlite3';

const prepare = Database.prototype.prepare;
const asks = ['all', 'get', 'run', 'iterate'] as const;

/** Of every store that is opened from now on, until `stopCounting`. */
export function countStatements(): { n: number } {
  const seen = { n: 0 };
  const count = (statement: Database.Statement): Database.Statement => {
    for (const ask of asks) {
      const real = statement[ask].bind(statement) as (...given: readonly unknown[]) => unknown;
      const counted = (...given: readonly unknown[]) => {
        seen.n += 1;
        return real(...given);
      };
      Object.defineProperty(statement, ask, { value: counted });
    }
    return statement;
  };
  Database.prototype.prepare = function counted(this: Database.Database, ...given: Parameters<typeof prepare>) {
    return count(prepare.apply(this, given) as Database.Statement);
  } as typeof prepare;
  return seen;
}

export function stopCounting(): void {
  Database.prototype.prepare = prepare;
}
