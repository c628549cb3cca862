// The organisations of the demonstration, with complete profiles. All are made up: their numbers are in no register, their
// addresses end in .example and their telephone numbers belong to nobody.
import type { Organisation } from '@/lib/domain/people/organisation';

export const northfieldSurgery: Organisation = {
  id: 'northfield-surgery',
  name: 'Northfield Surgery',
  shortName: 'Surgery',
  kind: 'gp-practice',
  nation: 'england',
  address: '1 High Street, Northfield NF1 1AA',
  odsCode: 'Z99999',
  icoRegistration: 'Z0000000',
  publicAuthority: true,
  taskInLaw: { task: 'primary medical services', act: 'National Health Service Act 2006' },
  confidentialityDuty: true,
  contacts: {
    igLead: { name: 'Priya Shah', role: 'Practice manager and IG lead', email: 'ig@northfield-surgery.example', phone: '01632 960101' },
    caldicott: { name: 'Dr Ben Hall', role: 'Caldicott Guardian', email: 'caldicott@northfield-surgery.example', phone: '01632 960102' },
    safeguarding: { name: 'Dr Ruth Adeyemi', role: 'Safeguarding lead', email: 'safeguarding@northfield-surgery.example', phone: '01632 960103' },
    objections: { name: 'Patient services', role: 'Objections, requests and complaints', email: 'patients@northfield-surgery.example', phone: '01632 960104' },
    incidents: { name: 'Duty manager', role: 'Incidents, day and night', email: 'incidents@northfield-surgery.example', phone: '01632 960105' },
    dpo: { name: 'Helen Moss', role: 'Data protection officer', email: 'dpo@northfield-surgery.example', phone: '01632 960106' },
  },
  teams: [{
    id: 'link-workers', name: 'Link workers', whoSends: 'the practice’s link workers', mailbox: 'link-workers@northfield-surgery.example', phone: '01632 960107',
    usesNhsmail: true, revealsHealth: false, anonymousAccess: false,
  }],
  dspt: { level: 'met', version: 8, published: '2026-06-12', odsCode: 'Z99999' },
  signatoryId: 'northfield-signatory',
  noticeUrl: 'https://northfield-surgery.example/privacy',
};

export const exampletonTrust: Organisation = {
  id: 'exampleton-trust',
  name: 'Exampleton Hospitals NHS Trust',
  shortName: 'Trust',
  kind: 'nhs-trust',
  nation: 'england',
  address: 'Exampleton General Hospital, 100 Long Lane, Exampleton NF2 1AA',
  odsCode: 'ZZ9',
  icoRegistration: 'ZB000000',
  publicAuthority: true,
  taskInLaw: { task: 'hospital and community health services', act: 'National Health Service Act 2006' },
  confidentialityDuty: true,
  contacts: {
    igLead: { name: 'Marcus Webb', role: 'Head of information governance', email: 'ig@exampleton-trust.example', phone: '01632 960201' },
    caldicott: { name: 'Dr Amara Obi', role: 'Medical Director and Caldicott Guardian', email: 'caldicott@exampleton-trust.example', phone: '01632 960202' },
    safeguarding: { name: 'Joan Prior', role: 'Head of safeguarding', email: 'safeguarding@exampleton-trust.example', phone: '01632 960203' },
    objections: { name: 'Patient advice service', role: 'Objections, requests and complaints', email: 'advice@exampleton-trust.example', phone: '01632 960204' },
    incidents: { name: 'Information security desk', role: 'Incidents, day and night', email: 'incidents@exampleton-trust.example', phone: '01632 960205' },
    dpo: { name: 'Colin Farrow', role: 'Data protection officer', email: 'dpo@exampleton-trust.example', phone: '01632 960206' },
  },
  teams: [{
    id: 'palliative-care', name: 'Palliative care team', whoSends: 'the palliative care team’s nurses and doctors', approver: 'The ward’s consultant',
    mailbox: 'palliative-care@exampleton-trust.example', phone: '01632 960207', usesNhsmail: true, revealsHealth: true, anonymousAccess: false,
  }],
  dspt: { level: 'met', version: 8, published: '2026-06-24', odsCode: 'ZZ9' },
  signatoryId: 'exampleton-trust-signatory',
  noticeUrl: 'https://exampleton-trust.example/privacy',
};

export const riversideDebtAdvice: Organisation = {
  id: 'riverside-debt-advice',
  name: 'Riverside Debt Advice',
  shortName: 'Charity',
  kind: 'charity',
  nation: 'england',
  address: '2 Mill Lane, Northfield NF1 2BB',
  charityNumber: '9999999',
  icoRegistration: 'ZA000000',
  publicAuthority: false,
  confidentialityDuty: false,
  paidBy: 'Grants and donations',
  contacts: {
    igLead: { name: 'Tom Baker', role: 'Service manager', email: 'tom.baker@riverside-debt.example', phone: '01632 960121' },
    safeguarding: { name: 'Nadia Rahman', role: 'Safeguarding lead', email: 'safeguarding@riverside-debt.example', phone: '01632 960122' },
    objections: { name: 'Tom Baker', role: 'Service manager', email: 'privacy@riverside-debt.example', phone: '01632 960121' },
    incidents: { name: 'Tom Baker', role: 'Service manager', email: 'incidents@riverside-debt.example', phone: '01632 960124' },
    referrals: { name: 'Referrals administrator', role: 'Referrals', email: 'referrals@riverside-debt.example', phone: '01632 960123' },
  },
  teams: [],
  signatoryId: 'riverside-signatory',
  noticeUrl: 'https://riverside-debt.example/privacy',
};

export const exampletonHospice: Organisation = {
  id: 'exampleton-hospice',
  name: 'Exampleton Hospice',
  shortName: 'Hospice',
  kind: 'charity',
  nation: 'england',
  address: '3 Orchard Way, Exampleton NF2 3CC',
  odsCode: '8ZZ99',
  charityNumber: '999999',
  icoRegistration: 'ZC000000',
  publicAuthority: false,
  confidentialityDuty: false,
  paidBy: 'The NHS pays for about a third of the care, donations for the rest',
  contacts: {
    igLead: { name: 'Grace Lindqvist', role: 'Head of quality', email: 'grace.lindqvist@exampleton-hospice.example', phone: '01632 960301' },
    caldicott: { name: 'Dr Owen Pryce', role: 'Medical Director and Caldicott Guardian', email: 'caldicott@exampleton-hospice.example', phone: '01632 960302' },
    safeguarding: { name: 'Mina Costa', role: 'Safeguarding lead', email: 'safeguarding@exampleton-hospice.example', phone: '01632 960303' },
    objections: { name: 'Grace Lindqvist', role: 'Head of quality', email: 'privacy@exampleton-hospice.example', phone: '01632 960301' },
    incidents: { name: 'Nurse in charge', role: 'Incidents, day and night', email: 'incidents@exampleton-hospice.example', phone: '01632 960304' },
    referrals: { name: 'Referrals office', role: 'Referrals', email: 'referrals@exampleton-hospice.example', phone: '01632 960305' },
    dpo: { name: 'Iris Fenn', role: 'Data protection officer', email: 'dpo@exampleton-hospice.example', phone: '01632 960306' },
  },
  teams: [],
  signatoryId: 'exampleton-hospice-signatory',
  noticeUrl: 'https://exampleton-hospice.example/privacy',
};

export const steadySteps: Organisation = {
  id: 'steady-steps',
  name: 'Steady Steps Northfield',
  shortName: 'Club',
  kind: 'community-group',
  nation: 'england',
  address: 'The Old School Hall, 4 Station Road, Northfield NF1 4DD',
  companyNumber: 'CE999999',
  icoExemptBecause: 'it is small, not for profit and keeps details only to run its classes',
  publicAuthority: false,
  confidentialityDuty: false,
  paidBy: 'Class fees and a small grant',
  contacts: {
    igLead: { name: 'Dawn Ellis', role: 'Coordinator', email: 'dawn@steady-steps.example', phone: '01632 960401' },
    safeguarding: { name: 'Dawn Ellis', role: 'Coordinator', email: 'dawn@steady-steps.example', phone: '01632 960401' },
    objections: { name: 'Dawn Ellis', role: 'Coordinator', email: 'dawn@steady-steps.example', phone: '01632 960401' },
    incidents: { name: 'Dawn Ellis', role: 'Coordinator', email: 'dawn@steady-steps.example', phone: '01632 960401' },
    referrals: { name: 'Dawn Ellis', role: 'Coordinator', email: 'referrals@steady-steps.example', phone: '01632 960402' },
  },
  teams: [],
  signatoryId: 'steady-steps-signatory',
};

export const demonstrationOrganisations: readonly Organisation[] = [northfieldSurgery, exampletonTrust, riversideDebtAdvice, exampletonHospice, steadySteps];
