// One figure of a measurement: what was measured, what it is held against, and whether that is good enough.

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The same measured on what this is held against, in the same unit; null where the target is a number of its own. */
  readonly against: number | null;
  /** How many times the other one; for a target of “so many times faster” how many times faster. */
  readonly ratio: number | null;
  readonly target: string;
  readonly met: boolean;
}

export interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

const rounded = (value: number): number => Number(value.toPrecision(4));

/** At most so much of the unit itself. */
export const atMost = (measured: Measured, most: number): Figure => ({
  ...measured,
  value: rounded(measured.value),
  against: null,
  ratio: null,
  target: `≤ ${most} ${measured.unit}`,
  met: measured.value <= most,
});

/** At most so many times what it is held against. */
export function atMostTimes(measured: Measured, against: number, most: number): Figure {
  const ratio = measured.value / against;
  return { ...measured, value: rounded(measured.value), against: rounded(against), ratio: rounded(ratio), target: `≤ ${most} ×`, met: ratio <= most };
}

/** At least so many times faster than what it is held against. */
export function timesFaster(measured: Measured, against: number, least: number): Figure {
  const ratio = against / measured.value;
  return { ...measured, value: rounded(measured.value), against: rounded(against), ratio: rounded(ratio), target: `≥ ${least} × faster`, met: ratio >= least };
}
