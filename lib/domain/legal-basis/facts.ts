// The facts that the legal rules read, and nothing else. Users never tick a legal flag: toFlowFacts() narrows the
// agreement to these, and it alone.

export type Jurisdiction = 'england' | 'wales' | 'scotland' | 'ni';
export type Purpose = 'individual' | 'safeguarding' | 'emergency' | 'research' | 'planning' | 'other' | 'fundraising_marketing';
export type ServiceKind = 'health_care' | 'social_care' | 'wider_support';
export type Role = 'independent_controller' | 'joint_controller' | 'processor';
export type Commissioned = 'health' | 'adult_social_care' | 'other_public' | 'none';

export interface PartyFacts {
  /** Public authority under the Freedom of Information Act (DPA 2018 s.7). */
  readonly isPublicAuthority: boolean;
  readonly role: Role;
  /** Does it run THIS service under arrangements with a public body? */
  readonly commissioned?: Commissioned;
  /** Can it name a law that gives the task to itself? */
  readonly ownTaskInLaw?: boolean;
  /** A health or social work professional is responsible, or every handler is bound by a duty of confidence. */
  readonly confidentialityDuty: boolean;
  readonly hraPublicFunction?: boolean;
  readonly aim?: 'health' | 'religious' | 'political' | 'philosophical' | 'trade_union' | 'other';
  /** A competent authority for law enforcement (DPA 2018 Part 3). */
  readonly lawEnforcement?: boolean;
  /** Being the sender does not make a body a care provider. Default true. */
  readonly givesCare?: boolean;
}

/** One flow between the party that refers (sharing) and the party that gives the service (receiving), in that orientation also on the return leg. */
export interface FlowFacts {
  readonly jurisdiction: Jurisdiction;
  readonly purpose: Purpose;
  readonly serviceKind: ServiceKind;
  readonly method: 'transfer' | 'access';
  readonly returnFlow?: boolean;
  readonly sharing: PartyFacts;
  readonly receiving: PartyFacts;
  readonly healthData?: boolean;
  readonly healthByInference?: boolean;
  readonly otherSpecial?: boolean;
  readonly criminalData?: boolean;
  readonly clinicalDetail?: boolean;
  readonly genderHistory?: boolean;
  readonly adults?: boolean;
  readonly children?: boolean;
  readonly childrensSocialCare?: boolean;
  readonly mayLackCapacity?: boolean;
  readonly anonymous?: boolean;
  readonly signpostOnly?: boolean;
  /** People use the sender’s service without giving a name. */
  readonly anonymousAccessService?: boolean;
  /** People can use the service that receives without giving a name. */
  readonly anonymousAccessReceiving?: boolean;
  readonly explicitConsentPracticable?: boolean;
  readonly s251Reference?: string;
  readonly s251NdooExempt?: boolean;
  /** Named Act and section. A bare true is accepted in cases. */
  readonly statutoryGateway?: string | true;
  readonly proposed9d?: boolean;
  readonly consentFrom?: 'person' | 'carer' | 'family' | 'parent';
  readonly healthDataAbout?: 'person' | 'cared_for' | 'family' | 'other';
  readonly highHarmItems?: boolean;
}
