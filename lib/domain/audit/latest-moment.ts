/** The latest of these moments (ISO UTC); empty when there is none. */
export const latestMoment = (...moments: readonly (string | undefined)[]): string =>
  moments.reduce<string>((last, at) => (at !== undefined && at > last ? at : last), '');
