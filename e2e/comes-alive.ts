// Which pages bring scripts to the browser; the walk over every page holds this list to what it meets.

/** Where something comes alive in the browser, so that Next draws the page and sends its scripts. Everything else is drawn once, without. */
export const comesAlive = [
  '/agreements/[reference]/can-i-share',
  '/agreements/[reference]/draft/[...screen]',
  '/agreements/[reference]/draft/ig-review',
  '/agreements/[reference]/draft/send',
  '/agreements/[reference]/end',
  '/agreements/[reference]/review',
  '/agreements/[reference]/review/[section]',
  '/agreements/[reference]/review/decide',
  '/agreements/[reference]/review/only-you',
  '/agreements/[reference]/review/our-reason',
  '/agreements/[reference]/withdraw',
  '/checklists/[id]/ask/[point]',
  '/checklists/[id]/evidence/[item]',
  '/checklists/[id]/review',
  '/organisation/[page]',
  '/organisation/dspt/question/[ref]',
] as const;

/** Drawn once, with a small script of our own: who has an agreement is asked for again, and answers wait while there is no signal. */
export const bringsOwnScript = ['/agreements/[reference]', '/checklists/[id]', '/checklists/[id]/[...screen]'] as const;

/**
 * Where it comes alive only for some, a reply for one, a decision that waited, a plan that is open, and is Next’s for everybody from then on:
 * what other journeys did decides.
 */
export const mayComeAlive: readonly string[] = ['/agreements/[reference]/comments', '/checklists/[id]/decision', '/checklists/[id]/new-date/[point]'];
