// Which questions the enquiry asks. Only those that can change the answer, and none after it is known.
import { careTestOpen, type SettledService } from '../../agreement/service-kind';
import type { Catalogue } from '../../agreement/catalogue';
import { type Body, type EnquiryAnswers, type EnquiryName, enquiryNames } from './answers';
import { isBoundBody, isPublicBody } from './bodies';
import { enquiryService } from './draft-values';

/** One page of the enquiry: what is asked together. */
export interface EnquiryStep {
  readonly id: string;
  readonly names: readonly EnquiryName[];
}

const steps: readonly EnquiryStep[] = [
  { id: 'start', names: ['purpose', 'nation'] },
  { id: 'service', names: ['service'] },
  { id: 'care', names: ['care'] },
  { id: 'led', names: ['led'] },
  { id: 'confirm', names: ['confirm'] },
  { id: 'organisations', names: ['sender', 'receiver'] },
  { id: 'paid', names: ['senderPaid', 'receiverPaid'] },
  { id: 'details', names: ['details', 'team'] },
  { id: 'people', names: ['who'] },
  { id: 'more-people', names: ['casework', 'carers'] },
  { id: 'how', names: ['how', 'back', 'decides'] },
  { id: 'bound', names: ['bound'] },
  { id: 'law', names: ['law'] },
  { id: 'ask', names: ['ask'] },
  { id: 'approval', names: ['approval'] },
];

interface Ground {
  readonly given: EnquiryAnswers;
  readonly service: SettledService | undefined;
}

const isPublic = (body: Body | undefined) => body !== undefined && isPublicBody(body);
const isCare = ({ service }: Ground) => service?.kind === 'health_care' || service?.kind === 'social_care';
const isFor = ({ given: { purpose } }: Ground, ...purposes: readonly EnquiryAnswers['purpose'][]) => purpose !== undefined && purposes.includes(purpose);
const hasUnder18 = ({ given: { who = [] } }: Ground) => who.includes('young') || who.includes('children');
const beyondCare = (ground: Ground) => isFor(ground, 'research', 'planning', 'other');
/** Nothing has to be weighed where life or safety is at stake, so nothing is asked about it. */
const isPlanned = (ground: Ground) => isFor(ground, 'individual') || beyondCare(ground);
const sharesDetails = (ground: Ground) => isPlanned(ground) || isFor(ground, 'safeguarding', 'emergency');

/** Health details, said or shown by the referral itself: the bond of everybody who sees them then counts. */
function sensitive({ given: { details = [], team = [] }, service }: Ground): boolean {
  const health = (['health', 'clinical', 'sensitive', 'gender-history'] as const).some((one) => details.includes(one));
  return health || team.includes('shows-health') || service?.kind === 'health_care' || service?.type?.revealsHealth === true;
}

const bindsSelf = (body: Body | undefined) => body !== undefined && isBoundBody(body);

/** Rules A9.1, A9.2 and A9.7 ask for people who are bound. A charity says it; a public body or a professional is so already. */
function asksBound(ground: Ground): boolean {
  const { sender, receiver, senderPaid = [] } = ground.given;
  const planning = isFor(ground, 'planning');
  if (!sensitive(ground) || !(planning || isFor(ground, 'individual'))) return false;
  const care = planning || isCare(ground);
  const sends = !bindsSelf(sender) && (care || senderPaid.includes('health') || senderPaid.includes('social'));
  return sends || (care && !isPublic(receiver));
}

const careTest = ({ given: { service: typeId }, service }: Ground) => typeId !== undefined && careTestOpen(service?.type, typeId, {});

/** A law appoints the advocate, or may do so: which one is asked (rule C9). */
const advocateInLaw = ({ service }: Ground) => service?.legalAdvice === true || service?.statutory === true;

const asked: Readonly<Record<EnquiryName, (ground: Ground) => boolean>> = {
  purpose: () => true,
  nation: (ground) => ground.given.purpose === undefined || sharesDetails(ground),
  service: (ground) => isFor(ground, 'individual'),
  care: (ground) => isFor(ground, 'individual') && careTest(ground),
  led: (ground) => isFor(ground, 'individual') && careTest(ground) && (ground.given.care === 'yes' || ground.given.care === 'not-sure'),
  confirm: (ground) => isFor(ground, 'individual') && ground.service?.type?.confirm !== undefined,
  sender: sharesDetails,
  receiver: sharesDetails,
  senderPaid: (ground) => isFor(ground, 'individual') && ground.given.sender !== undefined && !isPublic(ground.given.sender),
  receiverPaid: (ground) => isFor(ground, 'individual') && isCare(ground) && ground.given.receiver !== undefined && !isPublic(ground.given.receiver),
  details: sharesDetails,
  team: sharesDetails,
  who: sharesDetails,
  casework: (ground) => sharesDetails(ground) && hasUnder18(ground),
  carers: (ground) => isFor(ground, 'individual') && ground.given.who?.includes('carers') === true,
  how: isPlanned,
  back: (ground) => isFor(ground, 'individual'),
  decides: isPlanned,
  bound: asksBound,
  law: (ground) => isFor(ground, 'safeguarding') || beyondCare(ground) || (isFor(ground, 'individual') && advocateInLaw(ground)),
  ask: (ground) => beyondCare(ground) && ground.given.law !== 'yes',
  approval: (ground) =>
    isFor(ground, 'research', 'planning') &&
    ground.given.law !== 'yes' &&
    ground.given.ask === 'no' &&
    (ground.given.nation === 'england' || ground.given.nation === 'wales'),
};

/** Questions whose answer can end it all, whatever else is said (rules G1 and G3). They count as soon as somebody leads here with them. */
function ends(ground: Ground): readonly EnquiryName[] {
  const { purpose, casework, decides, who } = ground.given;
  if (isFor(ground, 'totals', 'signpost', 'fundraising')) return ['purpose'];
  const ending: readonly EnquiryName[] = [
    ...((casework === 'yes' || casework === 'not-sure') && (who === undefined || hasUnder18(ground)) ? (['casework'] as const) : []),
    ...(decides === 'instructions' && (purpose === undefined || isPlanned(ground)) ? (['decides'] as const) : []),
  ];
  return ending;
}

export interface Asked {
  /** In order, what is asked; after an end, only what was answered. */
  readonly steps: readonly EnquiryStep[];
  /** Asked, and not answered yet. Empty: the answer is known. */
  readonly open: readonly EnquiryName[];
  /** The answers that count. */
  readonly counted: EnquiryAnswers;
}

/** What is asked, given these answers. Worked out anew each time; nothing is stored. */
export function askedOf(given: EnquiryAnswers, catalogue: Catalogue): Asked {
  // A service left in the address of another purpose counts for nothing.
  const ground: Ground = { given, service: given.purpose === 'individual' ? enquiryService(given, catalogue) : undefined };
  const ending = ends(ground);
  const counts = (name: EnquiryName) => ending.includes(name) || (asked[name](ground) && (ending.length === 0 || given[name] !== undefined));
  const names = enquiryNames.filter(counts);
  return {
    steps: steps.flatMap(({ id, names: all }) => {
      const here = all.filter((name) => names.includes(name));
      return here.length === 0 ? [] : [{ id, names: here }];
    }),
    open: names.filter((name) => given[name] === undefined),
    counted: Object.fromEntries(names.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]]))),
  };
}
