// What a finding in a free text means for the answer: refused, asked about, or let through.
import { type IdentifierFinding, isRefusedIdentifier } from './patient-identifiers';

/** refuse: the field is in error. ask: the page “Your answer may be about a real person” comes first. pass: nothing to say. */
export type IdentifierVerdict = 'refuse' | 'ask' | 'pass';

const expectedOfContacts = (finding: IdentifierFinding) => finding.kind === 'email' || finding.kind === 'phone' || finding.kind === 'postcode';

/** Ten digits in a field for a telephone number are one, unless they are surely something else. */
const expectedOfTelephones = ({ kind, strength }: IdentifierFinding) => kind === 'nhs-number' && strength === 'possible';

export interface ScannedField {
  /** An address or a telephone number is what was asked for. */
  readonly contact: boolean;
  /** A telephone number and nothing else. */
  readonly telephone?: boolean;
}

/** What to do about the findings in a field. */
export function identifierVerdict(findings: readonly IdentifierFinding[], { contact, telephone }: ScannedField): IdentifierVerdict {
  if (findings.some(isRefusedIdentifier)) return 'refuse';
  const expected = (finding: IdentifierFinding) => (contact && expectedOfContacts(finding)) || (telephone && expectedOfTelephones(finding));
  return findings.every(expected) ? 'pass' : 'ask';
}

/** The words beside a field whose text was refused; undefined when nothing in it is refused. */
export function identifierError(findings: readonly IdentifierFinding[], label: string): string | undefined {
  const finding = findings.find(isRefusedIdentifier);
  if (!finding) return undefined;
  return `Remove the ${finding.kind === 'nhs-number' ? 'NHS number' : 'National Insurance number'} from ‘${label}’`;
}
