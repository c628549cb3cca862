// What a finding in a free text means for the answer: refused, asked about, or let through.
import { type IdentifierFinding, isRefusedIdentifier } from './patient-identifiers';

/** refuse: the field is in error. ask: the page “Your answer may be about a real person” comes first. pass: nothing to say. */
export type IdentifierVerdict = 'refuse' | 'ask' | 'pass';

const expectedOfContacts = (finding: IdentifierFinding) => finding.kind === 'email' || finding.kind === 'phone' || finding.kind === 'postcode';

/** What to do about findings. In a contact field an address or a telephone number is what was asked for. */
export function identifierVerdict(findings: readonly IdentifierFinding[], field: { readonly contact: boolean }): IdentifierVerdict {
  if (findings.some(isRefusedIdentifier)) return 'refuse';
  return findings.some((finding) => !(field.contact && expectedOfContacts(finding))) ? 'ask' : 'pass';
}

/** The words beside a field whose text was refused; undefined when nothing in it is refused. */
export function identifierError(findings: readonly IdentifierFinding[], label: string): string | undefined {
  const finding = findings.find(isRefusedIdentifier);
  if (!finding) return undefined;
  return `Remove the ${finding.kind === 'nhs-number' ? 'NHS number' : 'National Insurance number'} from ‘${label}’`;
}
