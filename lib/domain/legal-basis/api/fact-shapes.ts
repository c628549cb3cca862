// The facts of one flow as somebody outside sends them: strict, bounded, and with a default for everything but the kind of service.
import * as z from 'zod';
import { isRefusedIdentifier, scanForIdentifiers } from '../../registers/patient-identifiers';
import type { FlowFacts, PartyFacts } from '../facts';
import { leavesTheYes, namesAContract, namesALaw } from '../named-law';

/** Free text of ours is about laws and approvals, never about a person. */
const aboutNobody = (text: string): boolean => !scanForIdentifiers(text).some(isRefusedIdentifier);
const namesSomebody = 'must not hold an NHS number or a National Insurance number';

const flag = (what: string, standard = false) => z.boolean().default(standard).describe(what);
const line = (most: number) => z.string().trim().min(1).max(most).refine(aboutNobody, namesSomebody);

const partyShape = (standard: Pick<PartyFacts, 'isPublicAuthority'>) =>
  z.strictObject({
    isPublicAuthority: z
      .boolean()
      .default(standard.isPublicAuthority)
      .describe('A public authority under the Freedom of Information Act. NHS bodies and councils are; charities are not.'),
    role: z
      .enum(['independent_controller', 'joint_controller', 'processor'])
      .default('independent_controller')
      .describe('Does it decide for itself, decide together with the other party, or only follow instructions?'),
    commissioned: z
      .enum(['health', 'adult_social_care', 'other_public', 'none'])
      .default('none')
      .describe('Does it run this service under arrangements with a public body?'),
    ownTaskInLaw: flag('It can name a law that gives the task to itself.'),
    confidentialityDuty: z
      .boolean()
      .default(true)
      .describe('A health or social work professional is responsible, or everyone who sees the details is bound to keep them private.'),
    hraPublicFunction: flag('It performs a public function, such as regulated care that a council arranges.'),
    aim: z
      .enum(['health', 'religious', 'political', 'philosophical', 'trade_union', 'other'])
      .optional()
      .describe('The aim of a not-for-profit body. Read only where Article 9(2)(d) is proposed.'),
    lawEnforcement: flag('A competent authority for law enforcement (Data Protection Act 2018 Part 3).'),
    givesCare: flag('It gives health or social care itself.', true),
  });

const serviceKind = z.enum(['health_care', 'social_care', 'wider_support']);
const whose = { from: z.enum(['person', 'carer', 'family', 'parent']), about: z.enum(['person', 'cared_for', 'family', 'other']) };

/** One flow between the party that refers and the party that gives the service. Only `serviceKind` has no default. */
export const FlowFactsShape = z.strictObject({
  jurisdiction: z.enum(['england', 'wales', 'scotland', 'ni']).default('england').describe('Whose rules apply.'),
  purpose: z
    .enum(['individual', 'safeguarding', 'emergency', 'research', 'planning', 'other', 'fundraising_marketing'])
    .default('individual')
    .describe('What the details are for. Individual: help or care for the person whom they are about.'),
  serviceKind: serviceKind.describe('What people would call the service, and who runs or checks it: health care, social care, or support wider than care.'),
  method: z.enum(['transfer', 'access']).default('transfer').describe('Details are sent, or the partner logs in to see them.'),
  returnFlow: flag('The way back: from the party that gives the service to the one that referred. The parties keep their places.'),
  sharing: partyShape({ isPublicAuthority: true }).prefault({}).describe('The party that refers, also on the way back.'),
  receiving: partyShape({ isPublicAuthority: false }).prefault({}).describe('The party that gives the service, also on the way back.'),
  healthData: flag('Health details are sent.'),
  healthByInference: flag('Knowing who refers, or to which service, shows something of somebody’s health: of whom, healthDataAbout says.'),
  otherSpecial: flag('Other sensitive details are sent, such as ethnic group, religion or sexual orientation.'),
  criminalData: flag('Details about offences are sent.'),
  clinicalDetail: flag('Clinical detail is sent, such as letters, medicines or a whole record. It counts as health details too.'),
  genderHistory: flag('Gender history that the Gender Recognition Act 2004 protects is sent.'),
  adults: flag('Some of the people are adults.', true),
  children: flag('Some of the people are under 18.'),
  childrensSocialCare: flag('It is casework of children’s social care.'),
  mayLackCapacity: flag('Some of the people may not be able to decide.'),
  anonymous: flag('Nobody can be recognised from what is sent.'),
  signpostOnly: flag('Nothing is sent: people get a leaflet or refer themselves.'),
  anonymousAccessService: flag('People use the sender’s service without giving a name.'),
  anonymousAccessReceiving: flag('People can use the service that receives without giving a name.'),
  explicitConsentPracticable: flag('Each person can be asked. Read for research, planning and other purposes.'),
  s251Reference: line(100).optional().describe('Reference of the section 251 approval.'),
  s251NdooExempt: flag('The letter of approval says that the national data opt-out need not be applied.'),
  statutoryGateway: z
    .union([
      line(300)
        .refine((law) => !namesAContract(law), 'must be an Act and its section: a contract or a policy is no law')
        .refine((law) => namesAContract(law) || namesALaw(law), 'must be an Act or regulations with the year, and its section')
        .refine((law) => !leavesTheYes(law), 'must be a law that gives a right: under the Care Act an advocate sees records with each person’s yes'),
      z.literal(true),
    ])
    .optional()
    .describe('The Act and section that requires or permits the sharing; true, where it is not named here.'),
  proposed9d: flag('Somebody proposes Article 9(2)(d).'),
  consentFrom: whose.from.default('person').describe('Who says yes.'),
  healthDataAbout: whose.about.default('person').describe('Whose health details are sent, or shown by the referral itself.'),
  highHarmItems: flag('Some details, or the name of the service alone, could endanger somebody if they reached the wrong hands.'),
}) satisfies z.ZodType<FlowFacts>;

const name = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/, 'must be 1 to 60 letters, digits, dots, hyphens or underscores')
  .refine(aboutNobody, namesSomebody);

export const mostFlows = 50;

/** What a flow is called that was sent without a name. */
export const unnamed = (index: number): string => `flow-${index + 1}`;

/** An agreement: its flows, each between one pair of parties. */
export const AgreementFactsShape = z
  .strictObject({
    flows: z
      .array(
        FlowFactsShape.extend({
          flowId: name.optional().describe('A name of your own for this flow: flow-1, flow-2 and so on, when left out.'),
          sharingPartyId: name.default('sharing').describe('A name of your own for the party that refers.'),
          receivingPartyId: name.default('receiving').describe('A name of your own for the party that gives the service.'),
        }),
      )
      .min(1)
      .max(mostFlows)
      .superRefine((flows, context) => {
        const seen = new Set<string>();
        for (const [index, { flowId = unnamed(index), sharingPartyId, receivingPartyId }] of flows.entries()) {
          const one = JSON.stringify([flowId, sharingPartyId, receivingPartyId]);
          if (sharingPartyId === receivingPartyId)
            context.addIssue({ code: 'custom', path: [index, 'receivingPartyId'], message: 'must be another party than the one that refers' });
          if (seen.has(one)) context.addIssue({ code: 'custom', path: [index, 'flowId'], message: 'must be a name that no other flow of these parties has' });
          seen.add(one);
        }
      })
      .describe('One entry for each flow and each pair of parties in it, the way back among them. Two flows of the same pair have different names.'),
    adultSocialCareParties: z
      .array(name)
      .max(mostFlows)
      .optional()
      .describe('Parties that give publicly funded adult social care, such as a council, besides those of which the facts of a flow say so.'),
    partnerWorksInside: z
      .boolean()
      .optional()
      .describe('People of the partner work in the other side’s rooms or systems. When left out: true if a flow’s method is access.'),
  })
  .superRefine(({ flows, adultSocialCareParties = [] }, context) => {
    const parties = flows.flatMap(({ sharingPartyId, receivingPartyId }) => [sharingPartyId, receivingPartyId]);
    for (const [index, party] of adultSocialCareParties.entries())
      if (!parties.includes(party))
        context.addIssue({ code: 'custom', path: ['adultSocialCareParties', index], message: 'must be a party of one of the flows' });
  });
