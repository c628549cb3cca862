import 'server-only';
// The people of the demonstration: somebody in every role at each organisation. Invented names; ids that can be typed.
import type { Person, PersonRole } from '@/lib/domain/people/person';

type Known = readonly [id: string, name: string, jobTitle: string, ...roles: PersonRole[]];

const of = (organisationId: string, domain: string, people: readonly Known[]): readonly Person[] =>
  people.map(([id, name, jobTitle, ...roles]) => ({ id, name, email: `${id}@${domain}`, jobTitle, organisationId, roles }));

export const demonstrationPeople: readonly Person[] = [
  ...of('northfield-surgery', 'northfield-surgery.example', [
    ['northfield-drafter', 'Maya Collins', 'Link worker', 'drafter'],
    ['northfield-ig-lead', 'Priya Shah', 'Practice manager and IG lead', 'ig-lead'],
    ['northfield-signatory', 'Dr Ben Hall', 'Caldicott Guardian', 'signatory'],
    ['northfield-reader', 'Lucy Tran', 'Receptionist', 'reader'],
    ['northfield-admin', 'Jon Reid', 'Office manager', 'admin'],
  ]),
  ...of('exampleton-trust', 'exampleton-trust.example', [
    ['exampleton-trust-drafter', 'Kwame Boateng', 'Palliative care nurse', 'drafter'],
    ['exampleton-trust-ig-lead', 'Marcus Webb', 'Head of information governance', 'ig-lead'],
    ['exampleton-trust-signatory', 'Dr Amara Obi', 'Medical Director and Caldicott Guardian', 'signatory'],
    ['exampleton-trust-reader', 'Fiona Dale', 'Ward clerk', 'reader'],
    ['exampleton-trust-admin', 'Peter Lunn', 'Systems administrator', 'admin'],
  ]),
  ...of('riverside-debt-advice', 'riverside-debt.example', [
    ['riverside-manager', 'Tom Ashby', 'Service manager', 'checklist-owner', 'ig-lead'],
    ['riverside-signatory', 'Ella Park', 'Chief Executive', 'signatory'],
    ['riverside-reader', 'Nadia Rahman', 'Adviser', 'reader'],
    ['riverside-admin', 'Sol Greene', 'Office administrator', 'admin'],
  ]),
  ...of('exampleton-hospice', 'exampleton-hospice.example', [
    ['exampleton-hospice-manager', 'Grace Lindqvist', 'Head of quality', 'checklist-owner', 'ig-lead'],
    ['exampleton-hospice-signatory', 'Hugh Danes', 'Chief Executive', 'signatory'],
    ['exampleton-hospice-reader', 'Anya Petrov', 'Nurse', 'reader'],
    ['exampleton-hospice-admin', 'Will Okafor', 'Office manager', 'admin'],
  ]),
  ...of('steady-steps', 'steady-steps.example', [
    ['steady-steps-manager', 'Dawn Ellis', 'Coordinator', 'checklist-owner', 'ig-lead', 'admin'],
    ['steady-steps-signatory', 'Ken Sato', 'Chair of trustees', 'signatory'],
    ['steady-steps-reader', 'Bea Quill', 'Volunteer instructor', 'reader'],
  ]),
];

/** Throws when nobody in the demonstration has this id. */
export function demonstrationPerson(id: string): Person {
  const found = demonstrationPeople.find((person) => person.id === id);
  if (!found) throw new Error(`nobody in the demonstration is called “${id}”`);
  return found;
}
