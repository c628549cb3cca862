// Agreements for tests of the legal basis: plainly fictional, complete, changed by what a test says.
import type { AgreementModel, Flow, FlowItem, Party } from '../../agreement/model';
import type { Organisation } from '../../people/organisation';

const contact = { name: 'Alex Example', role: 'Information governance lead' };

export function organisation(changes: Partial<Organisation> & Pick<Organisation, 'id' | 'name'>): Organisation {
  return {
    shortName: changes.name,
    kind: 'charity',
    nation: 'england',
    address: '1 Example Street',
    publicAuthority: false,
    confidentialityDuty: false,
    teams: [],
    contacts: { igLead: contact, safeguarding: contact, objections: contact, incidents: contact },
    ...changes,
  };
}

export const surgery = organisation({
  id: 'surgery',
  name: 'Northfield Surgery',
  kind: 'gp-practice',
  publicAuthority: true,
  confidentialityDuty: true,
  taskInLaw: { task: 'primary care', act: 'National Health Service Act 2006' },
});
export const charity = organisation({ id: 'charity', name: 'Riverside Debt Advice' });

export const sharingParty = (changes: Partial<Party> = {}): Party => ({
  id: 'surgery',
  side: 'sharing',
  organisation: surgery,
  role: 'independent_controller',
  commissioned: [],
  confidentialityDuty: true,
  taskInLaw: { task: 'primary care', act: 'National Health Service Act 2006' },
  ...changes,
});
export const receivingParty = (changes: Partial<Party> = {}): Party => ({
  id: 'charity',
  side: 'receiving',
  organisation: charity,
  role: 'independent_controller',
  commissioned: [],
  confidentialityDuty: true,
  ...changes,
});

export const item = (itemId: string, ...facts: readonly string[]): FlowItem => ({
  itemId,
  printLabel: itemId,
  printGroup: 'identity',
  reason: 'To start helping',
  facts,
  sensitive: false,
  caseByCase: false,
  unusual: false,
  suggested: true,
});

export const outward = (changes: Partial<Flow> = {}): Flow => ({
  id: 'outward',
  from: 'surgery',
  to: 'charity',
  items: [item('name'), item('phone')],
  methods: ['encrypted-email'],
  ...changes,
});
export const back = (changes: Partial<Flow> = {}): Flow => ({
  id: 'return',
  from: 'charity',
  to: 'surgery',
  items: [item('attendance')],
  methods: ['encrypted-email'],
  ...changes,
});

/** A debt advice agreement between a surgery and a charity, before the charity has answered. */
export function debtAdvice(changes: Partial<AgreementModel> = {}): AgreementModel {
  return {
    reference: 'SA-7K4M-2QXR',
    nation: 'england',
    parties: [sharingParty(), receivingParty()],
    service: { typeId: 'debt-counselling', label: 'Debt advice', kind: 'wider_support', basisSource: 'suggestion' },
    purpose: { text: 'people can get out of debt', lost: 'People would be lost', mayDo: 'contact the person', someSelfRefer: false, changed: false },
    people: {
      adults: true,
      mayLackCapacity: false,
      young: false,
      children: false,
      carers: false,
      carerWhose: [],
      howMany: '50-500',
      childrensSocialCare: 'no',
    },
    flows: [outward()],
    nothingBack: false,
    excluded: [],
    telling: ['staff'],
    consentRecord: 'either',
    overrides: [],
    start: { on: 'last-signature' },
    reviewMonths: 12,
    ...changes,
  };
}

/** A hospice that the NHS pays for. */
export function commissionedHospice(changes: Partial<AgreementModel> = {}): AgreementModel {
  return debtAdvice({
    service: { typeId: 'hospice', label: 'Hospice', kind: 'health_care', basisSource: 'guidance' },
    parties: [sharingParty(), receivingParty({ commissioned: ['health'] })],
    flows: [outward({ items: [item('name'), item('nhs-number'), item('main-condition', 'healthData')] })],
    ...changes,
  });
}
