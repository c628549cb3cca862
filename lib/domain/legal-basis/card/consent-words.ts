// Words for the yes that is written down: what it covers, whose it is to ask for, and in which record it stands.
import type { Organisation } from '../../people/organisation';
import { partyOn } from '../to-flow-facts';
import type { CardSource } from './condition-lines';

const keepsCareRecord = ({ kind, publicAuthority }: Organisation): boolean =>
  kind === 'provider' || kind === 'hospice' || (publicAuthority && kind !== 'law-enforcement' && kind !== 'other-public');

/** What the explicit consent of a side covers: Article 9 asks for it, Article 10, or both. */
function covered({ result }: CardSource): string {
  const some = (holds: (flow: (typeof result.flows)[number]['result']) => boolean) => result.flows.some(({ result: flow }) => holds(flow));
  const health = some(({ art9 }) => art9.sharing === '9(2)(a)' || art9.receiving === '9(2)(a)');
  const offences = some(({ art10 }) => art10.sharing === 'Sch1p29' || art10.receiving === 'Sch1p29');
  if (!offences) return 'health or other sensitive details';
  return health ? 'health or other sensitive details, and details about offences' : 'details about offences';
}

/** Statement B of the form is the yes to the partner: in an agreement alone is there a form. */
function explicitConsent(source: CardSource): string {
  const some = source.result.flows.some(({ result: { art9, art10 } }) => art9.receiving === '9(2)(a)' || art10.receiving === 'Sch1p29');
  const ask = `Ask each person for explicit consent to use ${covered(source)}.`;
  if (source.enquiry !== undefined || !some) return `${ask} It is a yes of its own, beside the yes to sharing.`;
  return `${ask} Statement B of the consent form is the person’s yes to the partner using them.`;
}

/** undefined: the sentence of the catalogue says it. */
export function consentWords(id: string, source: CardSource): string | undefined {
  if (id === 'VCS_EXPLICIT_CONSENT') return explicitConsent(source);
  if (id !== 'RECORD_CONSENT_IN_RECORD' || keepsCareRecord(partyOn(source.model, 'sharing').organisation)) return undefined;
  return 'Write the person’s decision down in the record that you keep about them. The sending organisation does this.';
}
