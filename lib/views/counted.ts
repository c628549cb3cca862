import 'server-only';
// A sentence that counts: {n} is more than 1.

export const counted = ({ one, many }: { readonly one: string; readonly many: string }, n: number): string =>
  n === 1 ? one : many.replace('{n}', n.toLocaleString('en-GB'));
