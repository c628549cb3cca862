// The kinds of organisation that the enquiry knows, and what follows from each by itself.
import { isBoundKind, isPublicKind } from '../../people/bare-profile';
import type { OrganisationKind } from '../../people/organisation';
import type { Body } from './answers';

/** named: inside a sentence. */
const traits: Readonly<Record<Body, { readonly kind: OrganisationKind; readonly named: string }>> = {
  'gp-practice': { kind: 'gp-practice', named: 'the GP practice' },
  nhs: { kind: 'nhs-trust', named: 'the NHS body' },
  council: { kind: 'council', named: 'the council' },
  police: { kind: 'law-enforcement', named: 'the police' },
  'other-public': { kind: 'other-public', named: 'the public body' },
  provider: { kind: 'provider', named: 'the care provider' },
  hospice: { kind: 'hospice', named: 'the hospice' },
  charity: { kind: 'charity', named: 'the charity' },
  other: { kind: 'other', named: 'the organisation' },
};

export const kindOf = (body: Body): OrganisationKind => traits[body].kind;
export const isPublicBody = (body: Body): boolean => isPublicKind(kindOf(body));

/** Health and care professionals keep confidence by what they are, as public health and care bodies do. */
export const isBoundBody = (body: Body): boolean => isBoundKind(kindOf(body)) || body === 'provider' || body === 'hospice';

/** How both are called: by what they are, or by what they do where that is the same or not known yet. */
export function bodyNames(sender: Body | undefined, receiver: Body | undefined): { readonly sharing: string; readonly receiving: string } {
  const nameOf = (body: Body | undefined) => (body === undefined ? 'the organisation' : traits[body].named);
  const [sharing, receiving] = [nameOf(sender), nameOf(receiver)];
  const own = (name: string, does: string) => (sharing === receiving || name === 'the organisation' ? `${name} that ${does}` : name);
  return { sharing: own(sharing, 'shares'), receiving: own(receiving, 'receives') };
}
