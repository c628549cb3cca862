// The kinds of organisation that the enquiry knows, and what follows from each by itself.
import type { OrganisationKind } from '../../people/organisation';
import type { Body } from './answers';

interface BodyTraits {
  readonly kind: OrganisationKind;
  /** Inside a sentence. */
  readonly named: string;
  /** A public authority (Data Protection Act 2018 section 7). */
  readonly public: boolean;
  /** Health and care professionals, and staff of public bodies, keep confidence by what they are. */
  readonly bound: boolean;
}

export const bodies: Readonly<Record<Body, BodyTraits>> = {
  'gp-practice': { kind: 'gp-practice', named: 'the GP practice', public: true, bound: true },
  nhs: { kind: 'nhs-trust', named: 'the NHS body', public: true, bound: true },
  council: { kind: 'council', named: 'the council', public: true, bound: true },
  police: { kind: 'other-public', named: 'the police', public: true, bound: true },
  'other-public': { kind: 'other-public', named: 'the public body', public: true, bound: true },
  provider: { kind: 'provider', named: 'the care provider', public: false, bound: true },
  hospice: { kind: 'hospice', named: 'the hospice', public: false, bound: true },
  charity: { kind: 'charity', named: 'the charity', public: false, bound: false },
  other: { kind: 'other', named: 'the organisation', public: false, bound: false },
};

/** How both are called: by what they are, or by what they do where that is the same or not known yet. */
export function bodyNames(sender: Body | undefined, receiver: Body | undefined): { readonly sharing: string; readonly receiving: string } {
  const nameOf = (body: Body | undefined) => (body === undefined ? 'the organisation' : bodies[body].named);
  const [sharing, receiving] = [nameOf(sender), nameOf(receiver)];
  const own = (name: string, does: string) => (sharing === receiving || name === 'the organisation' ? `${name} that ${does}` : name);
  return { sharing: own(sharing, 'shares'), receiving: own(receiving, 'receives') };
}
