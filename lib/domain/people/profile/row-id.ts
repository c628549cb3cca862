// The id of a team or a site that is added to a profile: agreements name it by that, whatever becomes of its name.

/**
 * An id that follows the first name: kind and name in small letters, digits and hyphens, with a number where it is taken. A row that was taken
 * away gives its id to no other, but to one that is added anew under the same name.
 */
export function rowId(kind: 'team' | 'site', name: string, taken: readonly string[]): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/gu, '');
  const first = plain === '' ? kind : `${kind}-${plain}`;
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? first : `${first}-${n}`;
    if (!taken.includes(id)) return id;
  }
}
