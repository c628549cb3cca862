// The three lines of a legitimate interests assessment that either side can take over with “Use this wording”. They say only what is true
// of this service, this team and these people: nothing is expected where people may stay nameless, and nobody is asked where a law decides.
import { fill, type SuggestedWording, type Values } from '../print/print-wording';
import type { AgreementFile } from './agreement-file';
import { answeredList, answeredText } from './answered';
import { carerReferred, withWhoIsReferred } from './carer-referred';
import type { Catalogue } from './catalogue';
import { outwardItems } from './chosen-items';
import type { Party } from './model';
import { namesAnother } from './others-named';
import { sendingTeam } from './own-people';
import { settledPeople } from './settle-people';
import { type SettledService, showsHealth } from './service-kind';

export interface Interests {
  readonly want: string;
  readonly need: string;
  readonly fair: string;
}

type Ground = Pick<AgreementFile, 'sharing' | 'answers' | 'overrides'>;

const isCare = ({ kind }: SettledService): boolean => kind !== undefined && kind !== 'wider_support';

const latestOf = ({ overrides }: Ground, what: 'commonLaw' | 'art9'): string | undefined => overrides.findLast(({ field }) => field === what)?.chosen;

/** Explicit consent was chosen for health details, and the referral itself shows them. */
const nothingWithoutYes = (file: Ground, service: SettledService): boolean =>
  (showsHealth(service) || sendingTeam(file)?.revealsHealth === true) && latestOf(file, 'art9') === '9(2)(a)';

/** Asked for a yes: in a service wider than care, and where an IG lead chose it for a care service. */
const asked = (file: Ground, service: SettledService): boolean =>
  !isCare(service) || latestOf(file, 'commonLaw') === 'explicit_consent' || nothingWithoutYes(file, service);

/** Why it is fair. A carer expects no sharing as part of care, and where only the person says yes nobody asks the carer (rule C10). */
function fairTo(file: Ground, service: SettledService): keyof SuggestedWording['fair'] {
  if (service.statute !== undefined) return 'statute';
  const who = answeredList(file.answers, 'people', 'who');
  // The balance looks at children in particular (UK GDPR Article 6(1)(f)).
  const children = who.includes('children') || who.includes('young');
  const [carers, forThem] = [who.includes('carers'), who.includes('may-lack-capacity')];
  // Whoever decides for somebody can say no for them (MCA 2005 s.4), whoever else is named.
  const told = children ? 'told-child' : forThem ? 'told-decided' : 'told';
  const eachAsked = !carers || answeredText(file.answers, 'people', 'carerAgreement') !== 'person-only';
  if (asked(file, service)) return !eachAsked ? told : children ? 'decided-child' : forThem ? 'decided' : 'asked';
  if (carers || sendingTeam(file)?.anonymousAccess === true) return told;
  if (children) return 'care-child';
  return forThem ? 'care-decided' : 'care';
}

/** What the side gives as its aim: nobody wanted what a law provides for. */
const aimOf = (service: SettledService): 'statute' | 'care' | 'wider' => (service.statute !== undefined ? 'statute' : isCare(service) ? 'care' : 'wider');

const namesOthers = (file: Ground, service: SettledService, catalogue: Catalogue): boolean =>
  outwardItems(file.answers, service, catalogue).some(({ itemId }) => namesAnother(itemId, carerComes(file, service)));

const carerComes = ({ answers }: Ground, { typeId }: SettledService): boolean => carerReferred({ people: withWhoIsReferred(settledPeople(answers), typeId) });

/** What else the need depends on: the people who are named beside the person have interests too (UK GDPR Article 6(1)(f)). */
function alsoSaid(file: Ground, service: SettledService, catalogue: Catalogue): string {
  const { also } = catalogue.wording.suggested.interests;
  const some = outwardItems(file.answers, service, catalogue).some(({ caseByCase }) => caseByCase);
  const others = namesOthers(file, service, catalogue);
  if (some && others) return also.both;
  return some ? also.sometimes : others ? also.others : '';
}

/** The three lines for a side that relies on legitimate interests. `names` fills {partner}, {sharingOrg} and {use}. */
export function suggestedInterests(side: Party['side'], file: Ground, service: SettledService, names: Values, catalogue: Catalogue): Interests {
  const { interests, fair } = catalogue.wording.suggested;
  const { want, need, tail } = interests;
  return {
    want: fill(side === 'sharing' ? want[aimOf(service)] : want.receiving, names),
    need: `${fill(need[side], names)}${alsoSaid(file, service, catalogue)}`,
    fair: fill(fair[fairTo(file, service)], { tail: tail[namesOthers(file, service, catalogue) ? 'others' : 'alone'] }),
  };
}
