// Is what somebody named as a law a contract instead? A contract, a grant or a policy is no law (UK GDPR Article 6(3)). One test for every
// place where a law is named: a draft, a profile, a review, another choice of condition, and the facts that somebody sends.

const contract =
  /\b(?:contracts?|service level agreements?|sla|grant(?: agreement)?s?|specification|memorandum of understanding|mou|terms of reference|policy)\b/iu;
const enacted = /\b(?:act|regulations?|order|measure|directions?|statut\w+|charter|legislation)\b/iu;

/** It speaks of a contract, and of nothing that was enacted. */
export const namesAContract = (law: string): boolean => contract.test(law) && !enacted.test(law);

/** Beside the field. */
export const contractIsNoLaw = 'The law and section must be an Act and its section, not a contract';

/** Sections 67 and 68 appoint advocates, and the regulations under them leave the yes where it is (decision 22). */
const careActAdvocacy = /\bCare Act 2014\b.*\b6[78]\b|\b6[78]\b.*\bCare Act 2014\b/iu;

/** A law that is named in the place of each person’s yes, and gives no right to details: each person is asked. */
export const leavesTheYes = (law: string): boolean => careActAdvocacy.test(law);
