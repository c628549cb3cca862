// What several rules about one person read from the facts.
import type { PersonFacts, ServiceBasis } from './person-facts';

/** People are asked before anything is shared with this service: confidence asks for it, or all of it waits for a yes of its own, whoever chose that. */
export const asksFirst = ({ commonLaw, ownYes }: ServiceBasis): boolean =>
  commonLaw === 'explicit_consent' || (commonLaw === 'implied_consent' && ownYes === 'all');
/** A law names this sharing, and may leave less of a choice than care does. */
export const goesByStatute = ({ commonLaw }: ServiceBasis): boolean => commonLaw === 'statutory_duty';
/** Whoever is able to decide is asked: that law does not reach them. */
export const asksWhoIsAble = (service: ServiceBasis): boolean => goesByStatute(service) && service.lawForUnable === true;
/** An IMCA is asked for: the law says for whom, for which decisions and by whom (rule Q2b). */
export const forImca = (service: ServiceBasis): boolean => goesByStatute(service) && service.imca !== undefined;
/** The agreement gives a way to share, and never a leave for everybody. */
export const decidedEachTime = ({ commonLaw }: ServiceBasis): boolean => commonLaw === 'overriding_public_interest';
export const goesWithoutAsking = (service: ServiceBasis): boolean => !asksFirst(service);

/** Only who said yes themselves is referred: the agreement lets nobody decide for somebody who is not able to. */
export const nobodyMayDecide = (service: ServiceBasis): boolean => asksFirst(service) && service.noSteps === true;

/** Nobody is asked first, and no law names the sharing: it rests on what people expect, or on what outweighs their confidence. */
export const isExpected = (service: ServiceBasis): boolean => goesWithoutAsking(service) && !goesByStatute(service);

const isYoungChild = ({ age, competent }: PersonFacts): boolean => age === 'under_16' && competent !== true;

/** Able to decide, and old enough or understanding enough to be the one who does. */
export const decidesAlone = (person: PersonFacts): boolean => person.capacity === 'has' && !isYoungChild(person);

/** Somebody else speaks for a child under 16 who does not understand enough. */
export const parentDecides = (person: PersonFacts): boolean => person.capacity === 'has' && isYoungChild(person);

const forWelfare = ({ representative }: PersonFacts): boolean => representative === 'health_welfare_lpa' || representative === 'welfare_deputy';

/** An attorney or deputy for health and welfare decides. One for money and property never does. */
export const attorneyDecides = (person: PersonFacts): boolean => person.capacity === 'lacks' && forWelfare(person);
export const nobodyDecides = (person: PersonFacts): boolean => person.capacity === 'lacks' && !forWelfare(person);

/** Danger that outweighs confidence, whatever anybody said. */
export const outweighs = (person: PersonFacts): boolean => person.riskTo === 'others' || (person.riskTo === 'self' && !decidesAlone(person));

/** A recorded yes of the person. */
export const saidYes = ({ consent }: PersonFacts): boolean => consent === 'written_countersigned' || consent === 'verbal_recorded';

const tookBack = ({ consent }: PersonFacts): boolean => consent === 'refused' || consent === 'withdrawn';

/** Where nobody is asked first, a no to the question is the same as an objection. */
export const saidNo = (person: PersonFacts, service: ServiceBasis): boolean => person.objects === true || (goesWithoutAsking(service) && tookBack(person));

/** Staff fear for the person’s care, or the person alone is at risk. */
export const feared = ({ concernForSafety, riskTo }: PersonFacts): boolean => concernForSafety === true || riskTo === 'self';

/** Would be likely to say no, and nobody has asked. */
export const likelyNo = ({ likelyToObject, consent }: PersonFacts): boolean => likelyToObject === true && (consent === undefined || consent === 'none');

/** Nobody has a yes of the person, and there is a no or the likelihood of one. */
export const wishesAgainst = (person: PersonFacts): boolean =>
  !saidYes(person) && (person.objects === true || person.likelyToObject === true || tookBack(person));
export const refused = tookBack;
