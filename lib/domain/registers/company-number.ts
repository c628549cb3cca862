// A company, charitable incorporated organisation or society number as Companies House writes it (the list of prefixes is unverified).
import { squash } from './normalise';

const prefixes = 'SC|NI|OC|SO|NC|LP|SL|NL|FC|SF|NF|IP|SP|NP|CE|CS|RS|RC|SR|NR|AC|SA|NA|GE|GS|GN|SE|SI|NO|IC|PC|ZC|ES|NZ';
const pattern = new RegExp(`^(?:\\d{8}|(?:${prefixes})\\d{6}|R\\d{7}|(?:IP|SP)\\d{5}R)$`);

/** The number as it is stored, short ones padded to 8 digits, or undefined. */
export function readCompanyNumber(typed: string): string | undefined {
  const squashed = squash(typed);
  const number = /^\d{6,7}$/.test(squashed) ? squashed.padStart(8, '0') : squashed;
  return pattern.test(number) ? number : undefined;
}
