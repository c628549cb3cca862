// Journeys for tests: an agreement between two invented organisations, with the rules really asked.
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Checklist } from '@/lib/domain/assurance/checklist';
import type { Organisation } from '@/lib/domain/people/organisation';
import type { FormValue } from '../form';
import type { JourneyContext } from '../journey-context';
import { withFile } from '../with-file';
import { journey, type Step } from '../journey';
import { readAnswer } from '../read-answer';

const contact = (name: string, role: string) => ({ name, role, email: 'desk@northfield.example', phone: '01632 960100' });

export const surgery: Organisation = {
  id: 'northfield',
  name: 'Northfield Surgery',
  shortName: 'Surgery',
  kind: 'gp-practice',
  nation: 'england',
  address: '1 High Street, Northfield NF1 1AA',
  publicAuthority: true,
  taskInLaw: { task: 'primary medical services', act: 'National Health Service Act 2006' },
  confidentialityDuty: true,
  contacts: {
    igLead: contact('Priya Shah', 'IG lead'),
    safeguarding: contact('Sam Cole', 'Safeguarding lead'),
    objections: contact('Front desk', 'Reception'),
    incidents: contact('Priya Shah', 'IG lead'),
  },
  teams: [
    {
      id: 'link-workers',
      name: 'Link workers',
      whoSends: 'the practice’s link workers',
      mailbox: 'link@northfield.example',
      phone: '01632 960101',
      usesNhsmail: true,
      revealsHealth: false,
      anonymousAccess: false,
    },
  ],
  dspt: { level: 'not-registered' },
};
export const charity: Organisation = {
  ...surgery,
  id: 'riverside',
  name: 'Riverside Advice',
  shortName: 'Charity',
  kind: 'charity',
  publicAuthority: false,
  confidentialityDuty: false,
  taskInLaw: undefined,
  teams: [],
};

export const fileWith = (answers: Readonly<Record<string, FormValue>>, over: Partial<AgreementFile> = {}): AgreementFile => ({
  id: 'a',
  reference: 'SA-7K4M-2QXR',
  status: 'draft',
  revision: 1,
  sharing: surgery,
  partner: charity,
  drafter: { personId: 'jo', name: 'Jo Reed' },
  heldBy: 'drafter',
  overrides: [],
  lastVersion: 0,
  createdAt: '2026-11-21T09:00:00Z',
  updatedAt: '2026-11-21T09:00:00Z',
  answers: Object.fromEntries(
    Object.entries({ share: { share: 'individual' }, ...answers }).map(([id, value]) => [id, { value, revision: 1, by: 'jo', at: '2026-11-21T09:00:00Z' }]),
  ),
  ...over,
});

/** A journey that asks the rules, as the product does. */
export function contextOf(file: AgreementFile): JourneyContext {
  const around = {
    file,
    catalogue,
    today: '2026-11-21',
    hash: (text: string) => text,
    knownPartners: [{ organisation: charity }],
    partnerSignatories: [{ id: 'ella', name: 'Ella Park', jobTitle: 'Chief Executive' }],
  };
  return withFile({ ...around, legal: () => undefined }, file);
}

export const questionsOf = (name: 'draft' | 'review' | 'checklist') => catalogue.questions.filter((question) => question.journey === name);
export const stepsOf = (file: AgreementFile, name: 'draft' | 'review' | 'checklist' = 'draft'): readonly Step[] => journey(questionsOf(name), contextOf(file));

/** The file with one more answer, posted as a browser would. Throws when the form refuses it. */
export function answer(file: AgreementFile, key: string, posted: Record<string, string | string[]>): AgreementFile {
  const [id, item] = key.split('/');
  const question = catalogue.questions.find((one) => one.id === id);
  if (!question) throw new Error(`no question “${id}”`);
  const read = readAnswer(question, item, posted, contextOf(file));
  if (!read.ok) throw new Error(`${key}: ${JSON.stringify(read.errors)}`);
  const answers = {
    ...(question.journey === 'checklist' ? file.checklist?.answers : file.answers),
    [key]: { value: read.value, revision: 1, by: 'jo', at: '2026-11-21T09:00:00Z' },
  };
  return question.journey === 'checklist' && file.checklist ? { ...file, checklist: { ...file.checklist, answers } as Checklist } : { ...file, answers };
}

export const answerAll = (file: AgreementFile, given: Readonly<Record<string, Record<string, string | string[]>>>): AgreementFile =>
  Object.entries(given).reduce((so, [key, posted]) => answer(so, key, posted), file);

export const standardDebt: Readonly<Record<string, Record<string, string | string[]>>> = {
  partner: { partner: 'riverside' },
  service: { serviceType: 'debt-counselling' },
  purpose: { wording: 'use' },
  people: { who: 'adults', howMany: 'under-50' },
  details: { enough: 'yes' },
  back: { back: 'attended' },
  'telling-people': { tell: ['staff', 'leaflet'], record: 'either' },
  'legal-read': { read: 'read' },
  'send-how': { methods: 'encrypted-email' },
};
export const keys = (steps: readonly Step[]) => steps.map(({ key }) => key);
