// A Data Security and Protection Toolkit (DSPT) standing: what an organisation published, and how long it counts.

export type DsptLevel = 'not-registered' | 'registered-not-published' | 'not-met' | 'approaching' | 'met' | 'exceeded' | 'not-known';
export type DsptState = 'current' | 'due' | 'lapsed';

export interface DsptStanding {
  readonly level: DsptLevel;
  /** The version number that the edition belongs to: 8 is 2025-26. */
  readonly version?: number;
  /** ISO date. */
  readonly published?: string;
  readonly odsCode?: string;
}
