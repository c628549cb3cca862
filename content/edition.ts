// The edition of our own words and lists. Every frozen version names the one it was made from; raise it when content changes.
export const contentEdition = '2026-11-21';
