// What the head of a page says, whoever drew it.

/** Besides scripts, the title, and what the framework fetches in advance. */
export const saidInHead = (body: string): readonly string[] =>
  [...body.slice(0, body.indexOf('</head>')).matchAll(/<(?:meta|link)\b[^>]*>/g)]
    .map(([tag]) => tag.replace(/ (?:nonce|data-precedence)="[^"]*"/g, ''))
    .filter((tag) => !tag.includes('rel="preload"'))
    .sort();
