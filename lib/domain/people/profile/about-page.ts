// The first page of the profile (OP1): what the organisation is, and whether a public body pays it to give care.
import type { Jurisdiction } from '../../legal-basis/facts';
import type { FormValue } from '../../questions/form';
import { isBoundKind, isPublicKind } from '../bare-profile';
import type { Organisation, OrganisationKind } from '../organisation';
import { listIn, present, textIn } from './profile-value';

const kinds: Readonly<Record<string, OrganisationKind>> = {
  nhs: 'nhs-trust',
  gp: 'gp-practice',
  council: 'council',
  'other-public': 'other-public',
  'law-enforcement': 'law-enforcement',
  provider: 'provider',
  hospice: 'hospice',
  charity: 'charity',
  cic: 'cic',
  other: 'other',
};

/** The choice on the page. Some choices stand for more than one kind. */
function choiceOf(kind: OrganisationKind): string {
  if (kind === 'icb') return 'nhs';
  if (kind === 'community-group') return 'charity';
  if (kind === 'company') return 'other';
  return Object.entries(kinds).find(([, one]) => one === kind)?.[0] ?? '';
}

/** What the page shows. What somebody else assumed about a new organisation is no answer of its own. */
export function aboutValue({ name, shortName, kind, kindOther, commissioned, nation, unanswered }: Organisation): FormValue {
  if (unanswered?.includes('about')) return present({ legalName: name, shortName });
  return present({
    legalName: name,
    shortName,
    kind: choiceOf(kind),
    kindOther: kindOther ?? (kind === 'company' ? 'Company' : undefined),
    commissioned: commissioned?.length === 0 ? ['none'] : commissioned,
    nation,
  });
}

/** The law that was named belongs to what the organisation was, and to where it worked. */
function withoutLaw({ taskInLaw: _, unanswered = [], ...rest }: Organisation): Organisation {
  return { ...rest, unanswered: [...new Set([...unanswered, 'law' as const])] };
}

const ofKind = (organisation: Organisation, kind: OrganisationKind): Organisation =>
  kind === organisation.kind
    ? organisation
    : { ...withoutLaw(organisation), kind, publicAuthority: isPublicKind(kind), confidentialityDuty: isBoundKind(kind) };

export function withAbout(before: Organisation, value: FormValue): Organisation {
  const choice = textIn(value, 'kind') ?? '';
  const kind = choiceOf(before.kind) === choice ? before.kind : (kinds[choice] ?? before.kind);
  const nation = (textIn(value, 'nation') as Jurisdiction | undefined) ?? before.nation;
  const { kindOther: _, commissioned: __, ...rest } = ofKind(nation === before.nation ? before : withoutLaw(before), kind);
  const other = kind === 'other' ? textIn(value, 'kindOther') : undefined;
  const paid = listIn(value, 'commissioned').filter((one) => one === 'health' || one === 'social');
  return {
    ...rest,
    name: textIn(value, 'legalName') ?? '',
    shortName: textIn(value, 'shortName') ?? '',
    nation,
    ...(other !== undefined && { kindOther: other }),
    ...(!rest.publicAuthority && value.commissioned !== undefined && { commissioned: paid }),
  };
}
