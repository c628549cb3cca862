// An NHS number: ten digits of which the last one checks the others. It is never a field here, only something to find and refuse.
// Source: NHS digital service manual, “Ask users for their NHS number” (modulus 11).

/** True when ten digits pass the check. Ten equal digits pass the arithmetic too and are refused by rule: nobody has such a number. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/**
 * How sure it is that digits which pass are a real number. About one in eleven random ten-digit strings passes, so a run of digits without
 * the usual 3-3-4 spacing counts as sure only in the ranges that are in use (4, 6, 7) or kept for tests (9).
 */
export function nhsNumberStrength(written: string): 'strong' | 'possible' {
  return /\D/.test(written) || /^[4679]/.test(written) ? 'strong' : 'possible';
}
