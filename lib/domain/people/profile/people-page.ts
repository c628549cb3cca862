// People and teams (OP8): one person for everything, then those desks that somebody else sits at.
import type { FormValue } from '../../questions/form';
import { startsAgreements } from '../agreement-sides';
import type { Contact, Organisation } from '../organisation';
import { listIn, present, textIn } from './profile-value';
import { teamsIn, teamsValue } from './profile-teams';

/** Desks that one person can hold for everything. */
export const desks = ['objections', 'incidents', 'safeguarding'] as const;
export type Desk = (typeof desks)[number];
/** Desks that can be somebody else’s. A data protection officer is somebody apart or nobody; so is whoever takes referrals. */
const apart = ['referrals', 'dpo'] as const;
const exceptional = [...desks, ...apart] as const;
const isApart = (desk: string): boolean => apart.some((one) => one === desk);
type Exceptional = (typeof exceptional)[number];

/** What a desk is called where nobody says it otherwise. */
const titles: Readonly<Record<Exceptional, string>> = {
  objections: 'Objections, requests and complaints',
  incidents: 'Incidents',
  safeguarding: 'Safeguarding lead',
  referrals: 'Referrals',
  dpo: 'Data protection officer',
};

const isSame = (a: Contact, b: Contact): boolean => (['name', 'role', 'email', 'phone', 'hours'] as const).every((key) => (a[key] ?? '') === (b[key] ?? ''));

const personFields = (of: string, { name, role, email, phone, hours }: Contact) => ({
  [`${of}-name`]: name,
  [`${of}-job`]: role,
  [`${of}-email`]: email,
  [`${of}-phone`]: phone,
  [`${of}-hours`]: hours,
});

function seniorValue({ caldicott, caldicottAlternative, alternativePhone, siro }: Organisation['contacts']): Readonly<Record<string, string | undefined>> {
  const senior = caldicott ?? siro;
  if (senior) return { senior: caldicott ? 'caldicott' : 'siro', ...personFields('senior', senior) };
  return caldicottAlternative ? { senior: 'instead', instead: caldicottAlternative, 'instead-phone': alternativePhone } : { senior: 'none' };
}

/** What the page shows. Of a new organisation it shows the person who was invited, and ticks nothing. */
export function peopleValue({ contacts, teams, unanswered, signatoryId, approvals }: Organisation): FormValue {
  const { igLead } = contacts;
  const first = { name: igLead.name, job: igLead.role, email: igLead.email, phone: igLead.phone, signatory: signatoryId };
  if (unanswered?.includes('people')) return present(first);
  const others = exceptional.filter((desk) => contacts[desk] && (isApart(desk) || !isSame(contacts[desk], igLead)));
  return {
    ...present({
      ...first,
      useForAll: desks.some((desk) => !others.includes(desk)) ? ['yes'] : [],
      roles: others,
      ...Object.assign({}, ...others.map((desk) => personFields(desk, contacts[desk] ?? igLead))),
      ...seniorValue(contacts),
      approvals,
    }),
    ...teamsValue(teams),
  };
}

function personIn(value: FormValue, of: string, title: string): Contact {
  const [email, phone, hours] = [textIn(value, `${of}-email`), textIn(value, `${of}-phone`), textIn(value, `${of}-hours`)];
  return {
    name: textIn(value, `${of}-name`) ?? '',
    role: textIn(value, `${of}-job`) ?? title,
    ...(email && { email }),
    ...(phone && { phone }),
    ...(hours && { hours }),
  };
}

function seniorIn(value: FormValue): Partial<Organisation['contacts']> {
  const senior = textIn(value, 'senior');
  const instead = textIn(value, 'instead');
  if (senior === 'caldicott') return { caldicott: personIn(value, 'senior', 'Caldicott Guardian') };
  if (senior === 'siro') return { siro: personIn(value, 'senior', 'Senior information risk owner') };
  const phone = textIn(value, 'instead-phone');
  return senior === 'instead' && instead ? { caldicottAlternative: instead, ...(phone && { alternativePhone: phone }) } : {};
}

function firstIn(value: FormValue): Contact {
  const [email, phone] = [textIn(value, 'email'), textIn(value, 'phone')];
  return { name: textIn(value, 'name') ?? '', role: textIn(value, 'job') ?? '', ...(email && { email }), ...(phone && { phone }) };
}

export function withPeople(before: Organisation, value: FormValue): Organisation {
  const { signatoryId, approvals: _, ...rest } = before;
  const first = firstIn(value);
  const others = listIn(value, 'roles');
  const at = (desk: Desk) => (others.includes(desk) ? personIn(value, desk, titles[desk]) : first);
  const signs = textIn(value, 'signatory') ?? signatoryId;
  const approvals = (['caldicott', 'siro', 'dpo'] as const).filter((role) => listIn(value, 'approvals').includes(role));
  return {
    ...rest,
    contacts: {
      igLead: first,
      ...seniorIn(value),
      objections: at('objections'),
      incidents: at('incidents'),
      safeguarding: at('safeguarding'),
      ...Object.fromEntries(apart.flatMap((desk) => (others.includes(desk) ? [[desk, personIn(value, desk, titles[desk])]] : []))),
    },
    teams: startsAgreements(before) ? teamsIn(value, before.teams) : before.teams,
    ...(signs && { signatoryId: signs }),
    ...(approvals.length > 0 && { approvals }),
  };
}
