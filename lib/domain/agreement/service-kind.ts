// Is the service care, or wider than care? Decided by its class, its own question or the two-part test (guidance: “Consent
// under common law”; legal-basis.md 1.3). Anything short of a clear yes is wider support: the safer error, since people are then asked.
import type { ServiceKind } from '../legal-basis/facts';
import { onceAlike, onceFor } from '../once-for';
import type { Answers } from '../questions/question';
import { namedStatute, namesCareActAdvocacy } from './named-statute';
import type { Catalogue, ClassSwitch, ServiceClass, ServiceType, ServiceWording } from './catalogue';

export const somethingElseId = 'something-else';

export interface SettledService {
  /** The id of the type, or `something-else`. */
  readonly typeId: string;
  readonly type?: ServiceType;
  /** The name of the service as people read it. */
  readonly label: string;
  readonly class: ServiceClass;
  /** Undefined until the care test is answered. Advocacy of an unknown kind has none: it leaves by exit X7. */
  readonly kind?: ServiceKind;
  readonly legalAdvice: boolean;
  /** A law appoints the advocate and gives a right to details: that law is asked for. */
  readonly statutory?: true;
  /** It is the Care Act 2014: each person is asked all the same. */
  readonly careAct?: true;
  /** The law that was named (rule C9): nobody is asked for a yes then. */
  readonly statute?: string;
  /** Why a wider type counts as care here (D03). */
  readonly classReason?: string;
  /** Somebody was not sure: the IG lead settles it. */
  readonly notSure: boolean;
  /** People who may not be able to decide are among those it is for (D10). */
  readonly mayLackCapacity?: true;
  /** People can use the service without giving a name (rule P7). */
  readonly withoutNames?: true;
  /** People use the sending team without giving a name (rule P5): see service-for-team.ts. */
  readonly anonymousTeam?: true;
}

/** Answers to the care test count only for the service that they were given for. */
function counts(answers: Answers, id: string, typeId: string): Readonly<Record<string, string | readonly string[]>> | undefined {
  const value = answers[id]?.value;
  return value && (value['given-for'] === undefined || value['given-for'] === typeId) ? value : undefined;
}

const kinds: readonly string[] = ['health_care', 'social_care', 'wider_support'];
const asKind = (text: string | undefined): ServiceKind | undefined => (text !== undefined && kinds.includes(text) ? (text as ServiceKind) : undefined);

/** Can the type be care although its class is wider? D02 then offers the care test as a link. */
export const mayBeCare = (type: ServiceType | undefined): boolean => type?.class === 'wider_support' && type.whenCare !== undefined;

/** The kind that the type's own question settles (link worker, drug and alcohol, advocacy). */
function confirmedKind(type: ServiceType, answers: Answers): Pick<SettledService, 'kind' | 'legalAdvice' | 'notSure' | 'statutory' | 'careAct' | 'statute'> {
  const given = counts(answers, 'service-confirm', type.id)?.confirm;
  const outcome = given === 'yes' ? type.confirm?.yes : given === 'no' ? type.confirm?.no : given === 'not-sure' ? type.confirm?.notSure : undefined;
  const [legalAdvice, notSure] = [outcome === 'legal_advice', given === 'not-sure'];
  if (outcome !== 'statutory') return { kind: asKind(outcome), legalAdvice, notSure };
  const statute = namedStatute(answers, type.id, true);
  // An advocate is independent of the care: the service is wider than care, and has no kind until its law is named.
  const careAct = namesCareActAdvocacy(answers, type.id) && ({ careAct: true } as const);
  const kind = (statute !== undefined || careAct) && ({ kind: 'wider_support' } as const);
  return { legalAdvice, notSure, statutory: true, ...kind, ...careAct, ...(statute !== undefined && { statute }) };
}

/** The two-part test: both yes is the kind named at D03b, anything else is wider support. */
function testedKind(typeId: string, answers: Answers): Pick<SettledService, 'kind' | 'notSure'> {
  const first = counts(answers, 'people-call-it-care', typeId)?.testA;
  if (first === undefined) return { notSure: false };
  if (first === 'no') return { kind: 'wider_support', notSure: false };
  const second = counts(answers, 'care-professional', typeId)?.testB;
  if (second === undefined) return { notSure: first === 'not-sure' };
  const notSure = first === 'not-sure' || second === 'not-sure';
  if (first !== 'yes' || (second !== 'health' && second !== 'social')) return { kind: 'wider_support', notSure };
  return { kind: second === 'health' ? 'health_care' : 'social_care', notSure };
}

/** Is the care test on the table: always for class “ask”, for a wider type only once somebody has followed the link? */
export function careTestOpen(type: ServiceType | undefined, typeId: string, answers: Answers): boolean {
  if (typeId === somethingElseId || type?.class === 'ask') return true;
  return mayBeCare(type) && counts(answers, 'people-call-it-care', typeId) !== undefined;
}

function settled(answers: Answers, catalogue: Catalogue): SettledService | undefined {
  const given = answers.service?.value;
  const typeId = typeof given?.serviceType === 'string' ? given.serviceType : undefined;
  const type = catalogue.services.find(({ id }) => id === typeId);
  if (typeId === undefined || (!type && typeId !== somethingElseId)) return undefined;
  const own = typeof given?.other === 'string' ? given.other : '';
  const unable = answers.people?.value.who?.includes('may-lack-capacity') === true && ({ mayLackCapacity: true } as const);
  const statute = namedStatute(answers, typeId, false);
  const law = statute === undefined ? {} : { statute };
  const nameless = counts(answers, 'service-names', typeId)?.names === 'without' && ({ withoutNames: true } as const);
  const start = {
    ...unable,
    ...law,
    ...nameless,
    typeId,
    ...(type && { type }),
    label: type?.label ?? own,
    class: type?.class ?? ('ask' as const),
    legalAdvice: false,
  };
  if (type?.confirm) return { ...start, ...confirmedKind(type, answers) };
  if (!careTestOpen(type, typeId, answers)) return { ...start, notSure: false, kind: asKind(type?.class) ?? 'wider_support' };
  const tested = testedKind(typeId, answers);
  const reason = counts(answers, 'people-call-it-care', typeId)?.classReason;
  const care = tested.kind !== undefined && tested.kind !== 'wider_support';
  return { ...start, ...tested, ...(care && typeof reason === 'string' && type?.class === 'wider_support' && { classReason: reason }) };
}

/** Services that say the same are one: what follows from one of them is not worked out anew for each draft and each answer. */
const asBefore = onceAlike(
  ({ typeId }: SettledService) => typeId,
  (service) => service,
  100,
);

/** What D02, D03, D03b and D03c together say; undefined while no service is chosen. */
export const settleService = onceFor((answers: Answers, catalogue: Catalogue): SettledService | undefined => {
  const service = settled(answers, catalogue);
  return service && asBefore(service);
});

/** Where no law stands in the place of the yes, the record of it stays. */
const stillAsked = (change: ClassSwitch | undefined): ClassSwitch | undefined => change && { ...change, removeNeeded: [] };

/** What changes in the starting set because the class was settled otherwise than the type assumes. */
export function classSwitch({ type, kind, statutory, statute }: Pick<SettledService, 'type' | 'kind' | 'statutory' | 'statute'>): ClassSwitch | undefined {
  if (!type || !kind) return undefined;
  if (statutory) return statute === undefined ? stillAsked(type.whenStatutory) : type.whenStatutory;
  if (kind === 'wider_support') return type.class === 'wider_support' || type.class === 'ask' ? undefined : type.whenNotCare;
  return type.class === kind ? undefined : type.whenCare;
}

/** The words that are suggested for it; undefined for a service that is not listed. */
export const wordingOf = (service: Pick<SettledService, 'type' | 'kind' | 'statutory'>): ServiceWording | undefined =>
  classSwitch(service)?.wording ?? service.type?.wording;

/** Does a referral to it say something of a person’s health? Health care itself always does (UK GDPR recital 35), and so does an advocate in law. */
export const showsHealth = ({ type, kind, statutory }: Pick<SettledService, 'type' | 'kind' | 'statutory'>): boolean =>
  kind === 'health_care' || statutory === true || type?.revealsHealth === true;

/** Helplines and drop-ins of every kind may let people use them without a name (rule P7); an advocate in law is asked for somebody by name. */
export const mayBeNameless = (service: Pick<SettledService, 'statutory'> | undefined): boolean => service !== undefined && service.statutory === undefined;

/** The starting point for how long the partner keeps a record of this service (retention.json). */
export function retentionHint(service: Pick<SettledService, 'type' | 'kind' | 'statutory'>): string {
  const hint = classSwitch(service)?.retentionHint ?? service.type?.retentionHint;
  return hint ?? (service.kind === undefined || service.kind === 'wider_support' ? 'service-end+12m' : 'nhs-adult-8y');
}
