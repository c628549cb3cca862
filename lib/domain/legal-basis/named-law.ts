// Is what somebody named as a law a contract instead? A contract, a grant or a policy is no law (UK GDPR Article 6(3)). One test for every
// place where a law is named: a draft, a profile, a review, another choice of condition, and the facts that somebody sends.

const contract =
  /\b(?:contracts?|service level agreements?|sla|grant(?: agreement)?s?|specification|memorandum of understanding|mou|terms of reference|policy)\b/iu;
const enacted = /\b(?:act|regulations?|order|measure|directions?|statut\w+|charter|legislation)\b/iu;

/** It speaks of a contract, and of nothing that was enacted. */
export const namesAContract = (law: string): boolean => contract.test(law) && !enacted.test(law);

/** Beside the field. */
export const contractIsNoLaw = 'The law and section must be an Act and its section, not a contract';

const spaced = (text: string): string => text.replace(/\s+/gu, ' ');

/** “Care Act 2014”, “s.67 Care Act”, “CA 2014”: not the Health and Care Act, nor the Health and Social Care Act. */
const careAct = /(?<!\b(?:health (?:and|&)|social|community) )\bCare Act\b|\bCA ?(?:20)?14\b/iu;
export const namesTheCareAct = (law: string): boolean => careAct.test(spaced(law));

/** Sections 67 and 68 appoint advocates, and the regulations under them (SI 2014/2889) leave the yes where it is (decision 22). */
const advocateSections = /(?<!\d)6[78](?!\d)|\badvoca/iu;
const advocateRegulations = /\bIndependent Advocacy Support\b|\b2014\/2889\b/iu;

/**
 * A law that is named in the place of each person’s yes, and gives no right to details: each person is asked. Where the service is advocacy,
 * nothing of the Care Act gives one.
 */
export const leavesTheYes = (law: string, forAdvocacy = false): boolean =>
  advocateRegulations.test(spaced(law)) || (namesTheCareAct(law) && (forAdvocacy || advocateSections.test(law)));

/** The law that a draft names for its service gives nobody a right: the rules are asked without it. */
export const givesNoRight = ({ statute, typeId, label }: { readonly statute?: string; readonly typeId: string; readonly label: string }): boolean =>
  statute !== undefined && leavesTheYes(statute, /advoca/iu.test(`${typeId} ${label}`));

const instrument = /\b(?:acts?|regulations|regs|order|measure|directions|rules)\b/iu;
/** “MCA 2005 s.35”, “SI 2005/916, regulation 2”. */
const abbreviated = /\b[A-Z]{2,}\b/u;
/** The year, the number of an instrument and the “No. 2” of its title are no section of it. */
const ownNumbers = /\b(?:1[2-9]|20)\d\d(?:\/\d+)?\b|\bNo\.? ?\d+/giu;

/** It names an Act, or regulations and the like, and a section or regulation of it. */
export const namesASection = (law: string): boolean => (instrument.test(law) || abbreviated.test(law)) && /\d/u.test(law.replace(ownNumbers, ' '));

const founding = /\bcharter\b/iu;
const year = /\b(?:1[2-9]|20)\d\d\b/u;

/** It names an Act, regulations and the like, by a title with a year: all that a field can ask. If there is such a law nobody but a reader can say. */
export const namesALaw = (law: string): boolean => (instrument.test(law) || abbreviated.test(law) || founding.test(law)) && year.test(law);

/** Beside the field. */
export const noLawNamedHere = 'Enter the name of an Act, or of regulations, with its year';

const capacityAct = /\bMental Capacity Act\b|\bMCA\b/iu;
const healthAct = /\bMental Health Act\b|\bMHA\b/iu;

/** The rights of an advocate to see records (rule C9): no other law is known to stand in the place of each person’s yes. */
export const advocatesRight = (law: string): boolean =>
  (capacityAct.test(spaced(law)) && /(?<!\d)35(?![\da-z])/iu.test(law)) || (healthAct.test(spaced(law)) && /(?<!\d)130B\b/iu.test(law));

/** That of independent mental capacity advocates (IMCA) alone. */
export const onlyImcasRight = (law: string): boolean => advocatesRight(law) && capacityAct.test(spaced(law)) && !healthAct.test(spaced(law));

const sectionNumbers = /(?<![\d/])\d+[A-Z]{0,2}\b/giu;

/** An advocate’s right and no section more: a right to see records is no task and no function. */
export const onlyARight = (law: string): boolean => {
  const named = law.replace(ownNumbers, ' ').match(sectionNumbers) ?? [];
  return advocatesRight(law) && named.every((one) => /^(?:35|130B)$/iu.test(one));
};

/** Laws, with the section where only one is meant, that allow, forbid or rule the use of details, and oblige nobody to share them. */
const obligesNone: readonly (readonly [string, RegExp?])[] = [
  ['(?:(?:UK|EU) )?GDPR|General Data Protection Regulation|Data Protection Act|DPA'],
  ['Human Rights Act|HRA'],
  ['Gender Recognition Act'],
  ['(?:National Health Service|NHS) Act', /(?<!\d)251(?![\da-z])/iu],
  ['Crime and Disorder Act', /(?<!\d)115(?![\da-z])/iu],
  ['Localism Act', /(?<!\d)1(?![\da-z])/iu],
  ['Local Government Act', /(?<!\d)111(?![\da-z])/iu],
];
const unit = '(?:s{1,2}|sec(?:tion)?s?|sch(?:edule)?s?|art(?:icle)?s?|para(?:graph)?s?|part|reg(?:ulation)?s?)\\.? ?\\d+[a-z]{0,2}(?:\\(\\w+\\))*';
/** What follows is the title of another law, whose section it is. */
const ofAnother = ' (?:of |to )?(?:the )?(?!and|read|with)\\w+ (?:\\w+ ){0,5}act\\b';
/** The law with its year and its sections, which may stand before it. */
const cited = (act: string): RegExp =>
  new RegExp(
    `(?:\\b${unit},? (?:of |to )?(?:the )?)?\\b(?:${act})\\b(?:,? (?:1[2-9]|20)\\d\\d)?(?:(?:,| and| of)? ?\\b${unit}(?![\\w(]|${ofAnother}))*`,
    'giu',
  );
/** By a name of its own, not “that Act” and not “in order to”. */
const another =
  /(?<!\b(?:the|that|this|same|said) )\b(?:Act|Regulations|Order|Measure|Directions|Rules)\b|\b(?:act|regulations|regs|[A-Z]{2,}),? (?:1[2-9]|20)\d\d\b/u;

/** A legal obligation (UK GDPR Article 6(1)(c)) leaves no choice: an Act as a whole names none, and some sections leave one. */
export function namesNoDuty(law: string): string | undefined {
  if (!namesASection(law)) return 'Enter the section too: the one that leaves no choice';
  const named = spaced(law).replace(ownNumbers, ' ');
  const idle = obligesNone.filter(([act, section]) => new RegExp(`\\b(?:${act})\\b`, 'iu').test(named) && (section?.test(named) ?? true));
  // Beside one that obliges somebody it may stand.
  const rest = idle.reduce((text, [act]) => text.replace(cited(act), ' '), spaced(law));
  const alone = idle.length > 0 && !(another.test(rest) && namesASection(rest));
  return alone ? 'Enter a law that leaves no choice. This one does not oblige anybody to share' : undefined;
}

const socialCareAct2012 = /\bHealth (?:and|&) Social Care Act\b|\bHSCA\b/iu;

/** The duty to share for care: it obliges only where it reaches the sharing (rules H1 to H4). */
export const namesDutyToShare = (law: string): boolean => socialCareAct2012.test(spaced(law)) && /(?<!\d)251[BC]?(?![\da-z])/iu.test(law);
