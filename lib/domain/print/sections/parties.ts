// Section 1, who this agreement is between: each side as its profile has it, its DSPT standing, and who decides.
import type { Party } from '../../agreement/model';
import { dateInWords } from '../../assurance/calendar';
import { dsptValidity, editionWords } from '../../assurance/dspt';
import { nationNames } from '../../legal-basis/nations';
import { panel, paragraph, type PrintContext } from '../print-context';
import type { Block, Sentence } from '../print-model';
import { asTyped, inOneLine, inSentence } from '../words';

function registered({ organisation }: Party): string {
  const { odsCode, charityNumber, companyNumber, otherNumber, icoRegistration, icoExemptBecause, publicAuthority } = organisation;
  return [
    odsCode && `ODS code ${odsCode}`,
    charityNumber && `charity number ${charityNumber}`,
    companyNumber && `company number ${companyNumber}`,
    otherNumber && `registration number ${asTyped(otherNumber)}`,
    icoRegistration
      ? `ICO registration ${icoRegistration}`
      : icoExemptBecause && `not registered with the ICO (by its own account: ${asTyped(icoExemptBecause)})`,
    publicAuthority ? 'public authority' : 'not a public authority',
  ]
    .filter(Boolean)
    .join(', ');
}

const published: ReadonlySet<string> = new Set(['not-met', 'approaching', 'met', 'exceeded']);

/** A published result that still counts: nothing less is printed as one. */
export const hasDsptResult = ({ dspt }: Pick<Party, 'dspt'>, today: string): boolean =>
  dspt?.published !== undefined && dspt.version !== undefined && published.has(dspt.level) && dsptValidity(dspt.version, today) !== 'lapsed';

/** What a published result that still counts says of itself; undefined for anything less. */
function standing({ dspt }: Party, { catalogue, today }: PrintContext) {
  if (!dspt?.published || dspt.version === undefined || !published.has(dspt.level) || dsptValidity(dspt.version, today) === 'lapsed') return undefined;
  const level = catalogue.dsptLevels.find((one) => one.id === dspt.level)?.label;
  return level === undefined ? undefined : { level, edition: editionWords(dspt.version), published: dateInWords(dspt.published) };
}

function sharingStanding(context: PrintContext): Sentence {
  const found = standing(context.sharing, context);
  if (found) return context.say('parties.sharing-dspt', found);
  const { nation } = context.sharing.organisation;
  return nation === 'england' ? context.say('parties.sharing-no-dspt') : context.say('parties.sharing-local', { nation: nationNames[nation] });
}

function partnerStanding(context: PrintContext): readonly Sentence[] {
  const { partner, say, unanswered, checklist } = context;
  if (!partner.dspt) return unanswered('dspt', 'the DSPT result of {partner}');
  const found = standing(partner, context);
  const { lookedUp } = partner.dspt;
  if (found)
    return [lookedUp?.matches ? say('parties.receiving-dspt-seen', { ...found, seen: dateInWords(lookedUp.on) }) : say('parties.receiving-dspt', found)];
  // The toolkit is England’s (rule G5): without a result a partner of another nation lacks nothing. One in England answered, whoever refers to it.
  if (partner.organisation.nation !== 'england') return [say('parties.receiving-local')];
  const accepted = checklist?.status === 'accepted' || checklist?.status === 'accepted-with-plan';
  return [say(accepted ? 'parties.receiving-accepted' : 'parties.receiving-no-dspt')];
}

/** Who only follows instructions is under a contract; until that answer changes, nothing is said of who decides. */
function whoDecides({ model: { together }, sharing, partner, values, say }: PrintContext): readonly Block[] {
  if (partner.role === 'processor') return [];
  if (!together || sharing.role !== 'joint_controller') return paragraph(say('parties.controllers'));
  const words = { what: inSentence(asTyped(together.what)), Contact: (together.contactPoint === 'sharing' ? values.SharingOrg : values.Partner) ?? '' };
  return panel(
    'What we decide together',
    say('parties.joint', words),
    say('parties.joint-contact', words),
    say('parties.joint-duties'),
    say('parties.joint-notices'),
    say('parties.joint-rights'),
  );
}

/** The places that take part, where a side works from more than one. */
function sites({ side, sites: places = [] }: Party, { say }: PrintContext): readonly Sentence[] {
  const named = places.map(({ name, address, odsCode }) =>
    [asTyped(name), asTyped(inOneLine(address)), odsCode && `ODS code ${odsCode}`].filter(Boolean).join(', '),
  );
  return named.length === 0 ? [] : [say(side === 'sharing' ? 'parties.sharing-sites' : 'parties.receiving-sites', { sites: named.join('; ') })];
}

export function parties(context: PrintContext): readonly Block[] {
  const { sharing, partner, say } = context;
  const address = (party: Party) => inOneLine(party.organisation.address) || 'address not given yet';
  const about = (party: Party) => ({ name: party.organisation.name, address: address(party), ids: registered(party) });
  return [
    ...paragraph(say('parties.sharing', about(sharing)), ...sites(sharing, context), sharingStanding(context)),
    ...paragraph(say('parties.receiving', about(partner)), ...sites(partner, context), partnerStanding(context)),
    ...whoDecides(context),
  ];
}
