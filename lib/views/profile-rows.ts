import 'server-only';
// A profile as people read it back: one row for each thing that an agreement uses.
import { profileQuestions } from '@/content/questions/organisation';
import { dsptLevels } from '@/content/dspt';
import { profileWords as words } from '@/content/wording/profile';
import { REGULATOR_SHORT } from '@/content/wording/regulator';
import { dateInWords } from '@/lib/domain/assurance/calendar';
import { editionWords } from '@/lib/domain/assurance/dspt';
import type { Contact, Organisation, ProfilePage, Site, Team } from '@/lib/domain/people/organisation';
import { lawInWords } from '@/lib/domain/people/profile/law-page';
import { findingOf } from '@/lib/domain/people/profile/own-findings';
import { profilePage } from '@/lib/domain/people/profile/profile-page';
import { profileAbout } from '@/lib/domain/people/profile/profile-question';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { answerLines } from '@/lib/domain/questions/said-rows';
import { isOtherName, type RegisterFinding } from '@/lib/domain/registers/register-finding';
import { hasForm, type Register } from '@/lib/domain/registers/register-form';
import type { ProfileRow } from './profile-models';
import { type ProfileSubject, warningsOn } from './profile-subject';

/** What the page calls the number. */
const registration = `${REGULATOR_SHORT} registration`;

type Row = Pick<ProfileRow, 'key' | 'lines'>;

/** Two questions that are told in one row. */
const checkedKeys = ['Who looked these numbers up in the registers?', 'On what day?'];

/** What an answer is called where its question is not asked. */
const short: Readonly<Record<string, string>> = { kind: 'Kind', commissioned: 'Paid by a public body to give care', nation: 'Where you work' };

/** The questions of a page, each with its answer. */
function asked(subject: ProfileSubject, page: ProfilePage): readonly Row[] {
  const value = profilePage[page].value(subject.organisation, subject.suggestedLaw);
  const { form, h1 } = profileQuestions[page](profileAbout(subject, value));
  return form.fields
    .filter(({ name }) => name !== 'icoExempt')
    .map((field) => ({ key: short[field.name] ?? field.label ?? h1, lines: answerLines([field], value) }));
}

const contactLines = ({ name, role, email, phone, hours }: Contact): readonly string[] =>
  [[name, role].filter(Boolean).join(', '), email, [phone, hours].filter(Boolean).join(', ')].filter(
    (line): line is string => line !== undefined && line !== '',
  );

const contactRow = (key: string, contact: Contact | undefined): Row => ({ key, lines: contact ? contactLines(contact) : [words.none] });

function seniorRow({ caldicott, siro, caldicottAlternative, alternativePhone }: Organisation['contacts']): Row {
  if (siro && !caldicott) return contactRow('Senior information risk owner', siro);
  const instead = !caldicott && caldicottAlternative ? [caldicottAlternative, ...(alternativePhone ? [alternativePhone] : [])] : undefined;
  return instead ? { key: 'In place of a Caldicott Guardian', lines: instead } : contactRow('Caldicott Guardian', caldicott);
}

function teamRow({ name, whoSends, approver, mailbox, phone, usesNhsmail, revealsHealth, anonymousAccess }: Team): Row {
  const is = [
    usesNhsmail && 'Uses NHS.net Connect (was NHSmail)',
    revealsHealth && 'The name shows what people are treated for',
    anonymousAccess && 'People can use it without giving their name',
  ].filter((line): line is string => line !== false);
  const approves = approver ? `${approver} approves first` : 'Nobody else needs to approve';
  return { key: name, lines: [`Details are sent by ${whoSends}`, approves, mailbox, phone, ...is].filter(Boolean) };
}

/** Whom to reach for what. */
export function contactRows({ contacts, unanswered }: Pick<Organisation, 'contacts' | 'unanswered'>): readonly Row[] {
  const first = contactRow('Who looks after information', contacts.igLead);
  if (unanswered?.includes('people')) return [first];
  return [
    first,
    contactRow('Who people ask or object to', contacts.objections),
    contactRow('Who a partner calls about a mistake', contacts.incidents),
    contactRow('Safeguarding lead', contacts.safeguarding),
    ...(contacts.referrals ? [contactRow('Who takes referrals', contacts.referrals)] : []),
    seniorRow(contacts),
    contactRow('Data protection officer', contacts.dpo),
  ];
}

function peopleRows({ organisation, people }: ProfileSubject): readonly Row[] {
  const { teams, signatoryId, unanswered } = organisation;
  const signs = people.find(({ id }) => id === signatoryId);
  if (unanswered?.includes('people')) return contactRows(organisation);
  return [
    ...contactRows(organisation),
    { key: 'Who signs', lines: [signs ? [signs.name, signs.jobTitle].filter(Boolean).join(', ') : 'Chosen for each agreement'] },
    ...teams.map(teamRow),
  ];
}

function foundLines({ name, status, on: day, ...finding }: RegisterFinding, own: string): readonly string[] {
  const { found, notFound, otherName, status: withStatus } = words.numbers;
  const on = dateInWords(day);
  if (name === undefined) return [filledIn(notFound, { on })];
  const line = filledIn(found, { on, name });
  return [status === undefined ? line : filledIn(withStatus, { found: line, status }), ...(isOtherName({ ...finding, name, on: day }, own) ? [otherName] : [])];
}

/** Each number with what the register’s list says of it, or its form where there is none. */
function numberLines(of: Organisation): Readonly<Record<string, readonly string[]>> {
  const said = (register: Register, number: string | undefined): readonly string[] => {
    if (number === undefined) return [];
    const finding = findingOf(of, register);
    if (finding) return foundLines(finding, of.name);
    return hasForm(register, number) ? [words.numbers.form] : [];
  };
  const { odsCode, charityNumber, companyNumber, icoRegistration } = of;
  const company = charityNumber === undefined ? said('company', companyNumber) : said('charity', charityNumber);
  return { 'Organisation code (ODS)': said('ods', odsCode), 'Charity or company number': company, [registration]: said('ico', icoRegistration) };
}

function checkedRow({ numbersChecked }: Organisation): Row {
  const { checked, by, nobody } = words.numbers;
  return { key: checked, lines: [numbersChecked ? filledIn(by, { by: numbersChecked.by, on: dateInWords(numbersChecked.on) }) : nobody] };
}

function numbersRows(subject: ProfileSubject): readonly Row[] {
  const forms = numberLines(subject.organisation);
  const rows = typedNumbers(subject).map(({ key, lines }) => ({ key, lines: [...lines, ...(forms[key] ?? [])] }));
  return [...rows, checkedRow(subject.organisation)];
}

function typedNumbers(subject: ProfileSubject): readonly Row[] {
  const { icoExemptBecause } = subject.organisation;
  const typed = asked(subject, 'numbers').filter(({ key }) => !checkedKeys.includes(key));
  return typed.map(({ key, lines }) => {
    if (key === registration && icoExemptBecause) return { key, lines: ['Does not need to register', icoExemptBecause] };
    if (lines.length > 0 || key === 'Address' || key === registration) return { key, lines: lines.flatMap((line) => line.split('\n')) };
    return { key, lines: [words.none] };
  });
}

function aboutRows(subject: ProfileSubject): readonly Row[] {
  const bound = subject.organisation.publicAuthority;
  return asked(subject, 'about').filter(({ lines, key }) => !(bound && lines.length === 0 && key === short.commissioned));
}

function lawRows({ organisation: { taskInLaw, unanswered } }: ProfileSubject): readonly Row[] {
  const named = taskInLaw ? [lawInWords(taskInLaw)] : ['No law is named'];
  return [{ key: 'The law and the job it gives you', lines: unanswered?.includes('law') ? [] : named }];
}

function dsptRows({ organisation: { dspt } }: ProfileSubject): readonly Row[] {
  const level = dsptLevels.find(({ id }) => id === dspt?.level)?.label;
  const lines = [level, dspt?.version === undefined ? undefined : editionWords(dspt.version), dspt?.published && `Published ${dateInWords(dspt.published)}`];
  return [{ key: 'Result', lines: lines.filter((line): line is string => Boolean(line)) }];
}

const siteRow = ({ name, address, phone, odsCode }: Site): Row => ({
  key: name,
  lines: [...address.split('\n'), phone, odsCode && `ODS code ${odsCode}`].filter((line): line is string => Boolean(line)),
});

/** The places that it works from. */
export const sitesRows = ({ sites = [] }: Pick<Organisation, 'sites'>): readonly Row[] =>
  sites.length > 0 ? sites.map(siteRow) : [{ key: words.pages.sites, lines: [words.oneSite] }];

const rowsOf: Readonly<Record<ProfilePage, (subject: ProfileSubject) => readonly Row[]>> = {
  about: aboutRows,
  numbers: numbersRows,
  law: lawRows,
  people: peopleRows,
  dspt: dsptRows,
  sites: ({ organisation }) => sitesRows(organisation),
};

/** The row that a warning is about. */
const keyOf: Readonly<Record<string, string>> = { charityNumber: 'Charity or company number', ico: registration, postcode: 'Address' };

export function profileRows(subject: ProfileSubject, page: ProfilePage): readonly ProfileRow[] {
  const warnings = warningsOn(subject, page);
  return rowsOf[page](subject).map(({ key, lines }) => ({
    key,
    lines: lines.length > 0 ? lines : [words.notGiven],
    ...(lines.length === 0 && { open: true as const }),
    warnings: warnings.filter(({ about, text }) => keyOf[about] === key || (about === 'team' && text.includes(`‘${key}’`))).map(({ text }) => text),
  }));
}
