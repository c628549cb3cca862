// Two rows of things side by side: what stands in both in the same order, and what stands in one alone. The longest common row
// (Hunt and Szymanski’s problem, by the plain table): the texts are short, a few hundred sentences of at most a few hundred words.

export type Aligned = { readonly in: 'both' | 'before' | 'now'; readonly text: string };

/** Cell i, j: how many of before[i…] and now[j…] can stand in both. */
function common(before: readonly string[], now: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const [row, next] = [rows[i], rows[i + 1]];
    if (!row || !next) continue;
    for (let j = now.length - 1; j >= 0; j -= 1) row[j] = before[i] === now[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
  }
  return rows;
}

/** In the order of both; of what differs, what stood before comes first. */
export function aligned(before: readonly string[], now: readonly string[]): readonly Aligned[] {
  const rows = common(before, now);
  const out: Aligned[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < now.length) {
    const [was, is] = [before[i], now[j]];
    if (was !== undefined && was === is) {
      out.push({ in: 'both', text: was });
      [i, j] = [i + 1, j + 1];
    } else if (was !== undefined && (is === undefined || (rows[i + 1]?.[j] ?? 0) >= (rows[i]?.[j + 1] ?? 0))) {
      out.push({ in: 'before', text: was });
      i += 1;
    } else if (is !== undefined) {
      out.push({ in: 'now', text: is });
      j += 1;
    }
  }
  return out;
}
