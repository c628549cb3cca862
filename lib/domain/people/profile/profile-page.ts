// The pages of the profile: what each shows of an organisation, and the organisation as each leaves it.
import type { FormErrors, FormValue } from '../../questions/form';
import { readOdsCode } from '../../registers/ods-code';
import type { Organisation, ProfilePage } from '../organisation';
import { aboutValue, withAbout } from './about-page';
import { dsptValue, withDspt } from './dspt-page';
import { lawValue, type TaskInLaw, withLaw } from './law-page';
import { numbersValue, withNumbers } from './numbers-page';
import { desks, peopleValue, withPeople } from './people-page';
import { isRowLeft, rowsIn, teamField } from './profile-teams';
import { listIn, textIn } from './profile-value';
import { faultsOfSites, sitesValue, withSites } from './sites-page';

type Suggested = TaskInLaw | undefined;

interface Page {
  readonly value: (organisation: Organisation, suggested: Suggested) => FormValue;
  readonly change: (before: Organisation, value: FormValue, suggested: Suggested) => Organisation;
}

export const profilePage: Readonly<Record<ProfilePage, Page>> = {
  about: { value: aboutValue, change: withAbout },
  numbers: { value: numbersValue, change: withNumbers },
  law: { value: lawValue, change: withLaw },
  people: { value: peopleValue, change: withPeople },
  dspt: { value: dsptValue, change: withDspt },
  sites: { value: sitesValue, change: withSites },
};

const deskWords = {
  objections: 'Enter who people ask or object to, or use one person for everything',
  incidents: 'Enter who a partner calls about a mistake, or use one person for everything',
  safeguarding: 'Enter your safeguarding lead, or use one person for everything',
} as const;

/** An organisation code is what others look a DSPT result up by; a wrong one would lead to somebody else. */
function wrongCode(posted: FormValue): FormErrors {
  const typed = textIn(posted, 'odsCode')?.trim() ?? '';
  return typed === '' || readOdsCode(typed) !== undefined ? {} : { odsCode: 'Organisation code must be 3 to 9 letters and numbers' };
}

/** A form that no register has is kept with a warning; words instead of a number are an answer to another question. */
function noNumber(posted: FormValue): FormErrors {
  const typed = textIn(posted, 'ico')?.trim() ?? '';
  const exempt = listIn(posted, 'icoExempt').includes('yes');
  return typed === '' || exempt || /\d/u.test(typed) ? {} : { ico: 'Enter the number, which has digits in it, or say why you do not need one' };
}

/** Who looked, and when, are said together. */
function halfChecked(posted: FormValue): FormErrors {
  const said = (name: string) => (textIn(posted, name) ?? '').trim() !== '';
  const [by, on] = [said('checkedBy'), ['day', 'month', 'year'].some((part) => said(`checkedOn-${part}`))];
  if (by === on) return {};
  return by ? { checkedOn: 'Enter the day on which the numbers were looked up' } : { checkedBy: 'Enter who looked the numbers up' };
}

/** Every desk is somebody’s. */
function emptyDesk(posted: FormValue): FormErrors {
  const named = listIn(posted, 'roles');
  const open = desks.find((desk) => !named.includes(desk));
  return open === undefined || listIn(posted, 'useForAll').includes('yes') ? {} : { useForAll: deskWords[open] };
}

/** Whoever must agree is named on this very page. */
function unnamedApprover(posted: FormValue): FormErrors {
  const asked = listIn(posted, 'approvals');
  const senior = (['caldicott', 'siro'] as const).some((role) => asked.includes(role) && textIn(posted, 'senior') !== role);
  const officer = asked.includes('dpo') && !listIn(posted, 'roles').includes('dpo');
  return senior || officer ? { approvals: 'Name the person who must agree on this page, or select nobody' } : {};
}

const folded = (name: string): string => name.trim().normalize('NFC').toLowerCase();

/** A team is known by its name: in the list of teams, and in the text of an agreement. */
function sameTeams(posted: FormValue): FormErrors {
  const rows = Array.from({ length: rowsIn(posted) }, (_, index) => index + 1).filter((row) => !isRowLeft(posted, row, 0));
  const named = rows.map((row) => ({ field: teamField(row, 'name'), name: folded(textIn(posted, teamField(row, 'name')) ?? '') }));
  const twice = named.filter(({ name }, index) => name !== '' && named.findIndex((other) => other.name === name) < index);
  return Object.fromEntries(twice.map(({ field }) => [field, 'Enter another name, you have a team of this name']));
}

const faults: Readonly<Partial<Record<ProfilePage, (posted: FormValue) => FormErrors>>> = {
  numbers: (posted) => ({ ...wrongCode(posted), ...noNumber(posted), ...halfChecked(posted) }),
  dspt: wrongCode,
  sites: faultsOfSites,
  people: (posted) => ({ ...emptyDesk(posted), ...sameTeams(posted), ...unnamedApprover(posted) }),
};

/** What is wrong with a page besides its single fields; judged by what was posted. */
export const faultsOfPage = (page: ProfilePage, posted: FormValue): FormErrors => faults[page]?.(posted) ?? {};
