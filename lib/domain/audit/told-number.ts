// How many notifications are new to somebody, as the header of every page says it. Nobody reads a hundred at once: beyond that it only says that
// there are more.
export const mostCounted = 99;

export const toldNumber = (n: number): string => (n > mostCounted ? `${mostCounted}+` : String(n));
