import 'server-only';
// The three agreements of the demonstration, told step by step: one agreed and ready for its signatures, one with the partner, one
// half drafted.
import type { Organisation } from '@/lib/domain/people/organisation';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { dsptEdition } from '@/lib/domain/assurance/dspt';
import { agree, decideChecklist, reviewChecklist, send, sendChecklist } from './agreement-steps';
import { answerAll, confirmSuggestions, type Deed, type Posted, readOwnWords, reviewByIgLead, type Story, type Teller } from './agreement-story';
import { demonstrationPerson } from './demonstration-people';

/** When things happened, counted back from the day on which the store is filled. */
export type Ago = (days: number, hour?: number) => Date;

const by = (id: string, at: Date): Deed => ({ by: demonstrationPerson(id), at });

/** A date as a form posts it, in three parts. */
function posted(name: string, date: string): Posted {
  const [year = '', month = '', day = ''] = date.split('-');
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year };
}

interface Beginning {
  readonly id: string;
  readonly reference: string;
  readonly sharing: Organisation;
  readonly drafter: string;
  readonly at: Date;
}

function begin({ id, reference, sharing, drafter, at }: Beginning): Story {
  const person = demonstrationPerson(drafter);
  const signatory = demonstrationPerson(sharing.signatoryId ?? drafter);
  const share = { value: { share: 'individual' }, revision: 1, by: person.id, at: at.toISOString() };
  return {
    file: {
      id,
      reference,
      sharing,
      status: 'draft',
      revision: 1,
      drafter: { personId: person.id, name: person.name },
      heldBy: 'drafter',
      answers: { share },
      overrides: [],
      sharingSignatory: { personId: signatory.id, name: signatory.name, job: signatory.jobTitle },
      lastVersion: 0,
      createdAt: at.toISOString(),
      updatedAt: at.toISOString(),
    },
    events: [{ at, by: person, command: 'start-draft', event: { what: 'draft-started', agreement: reference } }],
  };
}

/** A DPIA of the whole scheme, with the job that owns it; or why there is none. */
const assessment = (dpiaRef: string, on: string, dpiaOwner: string): Posted => ({ dpiaDone: 'done', dpiaRef, dpiaOwner, ...posted('dpiaOn', on) });
const noneBecause = (dpiaWhy: string): Posted => ({ dpiaDone: 'none', dpiaWhy });

const reviewedAsReady = (published: string, dpia: Posted): Posted => ({
  legal: 'right',
  dpia: ['none'],
  ...dpia,
  noEffect: 'yes',
  publishedWhere: 'Website',
  ...posted('published', published),
  outcome: 'ready',
  // Principles that the answers leave open; those that they settle are not asked.
  ...Object.fromEntries(['1', '2', '3', '4', '5', '6', '7', '8'].map((principle) => [`caldicott-${principle}`, 'met'])),
});

/** Northfield Surgery and Riverside Debt Advice: name and telephone, on the person's yes. Agreed by both, nobody has signed. */
export function debtAdvice(teller: Teller, sharing: Organisation, ago: Ago, ids: { readonly agreement: string; readonly checklist: string }): Story {
  const begun = begin({ id: ids.agreement, reference: 'SA-7K4M-2QXR', sharing, drafter: 'northfield-drafter', at: ago(40) });
  const drafted = answerAll(
    begun,
    by('northfield-drafter', ago(40)),
    {
      partner: { partner: 'riverside-debt-advice' },
      service: { serviceType: 'debt-counselling' },
      purpose: { wording: 'use' },
      people: { who: ['adults'], howMany: 'under-50' },
      details: { enough: 'yes' },
      back: { back: ['nothing'] },
      'telling-people': { tell: ['leaflet', 'notice'], record: 'either' },
      'legal-read': { read: 'read' },
      'send-how': { methods: ['encrypted-email'] },
    },
    teller,
  );
  const checked = confirmSuggestions(drafted, by('northfield-drafter', ago(40, 11)), teller);
  const advice = { dpoAdvice: 'Small, well described and on the person’s yes. Nothing to add.', ...posted('dpoDate', dayOf(ago(39).toISOString())) };
  const reviewed = reviewByIgLead(
    checked,
    by('northfield-ig-lead', ago(38)),
    { ...reviewedAsReady(dayOf(ago(30).toISOString()), noneBecause('Few people, no health details, and each person says yes first')), ...advice },
    teller,
  );
  const sent = send(reviewed, by('northfield-ig-lead', ago(38, 11)), ids.checklist);
  return accepted(sent, teller, ago);
}

function accepted(sent: Story, teller: Teller, ago: Ago): Story {
  const manager = (days: number, hour?: number) => by('riverside-manager', ago(days, hour));
  const published = teller.organisations.find(({ id }) => id === 'riverside-debt-advice')?.dspt?.published ?? '';
  const overlaps = 'askBetween' in dsptEdition(published);
  const answered = answerAll(
    sent,
    manager(35),
    {
      dspt: { status: 'met', ...posted('published', published), odsCode: '8ZZ98', ...(overlaps && { edition: 'opening' }) },
      privacy: { answer: 'partly' },
      mistakes: { answer: 'in-place' },
      email: { answer: 'ordinary', email: 'referrals@riverside-debt.example' },
      'plan/transparency': { plan: 'use', help: ['yes'] },
    },
    teller,
  );
  const read = answerAll(
    sendChecklist(answered, manager(35, 11)),
    manager(34),
    {
      enough: { enough: 'enough' },
      'only-you': {
        reason: 'use',
        keep: 'suggested',
        keepTerms: 'use',
        where: 'change',
        place: 'its case system',
        jobs: 'advisers and the referrals administrator',
        uk: 'uk',
      },
    },
    teller,
  );
  const lead = (hour: number) => by('northfield-ig-lead', ago(32, hour));
  const looked = reviewChecklist(read, lead(10), {
    lookup: { outcome: 'matches', code: '8ZZ98', level: 'met', on: dayOf(ago(32).toISOString()) },
    rows: {
      transparency: {
        outcome: 'offer-help',
        help: { what: 'Share a template notice and the paragraph about this agreement', owner: 'IG lead', by: dayOf(ago(2).toISOString()) },
      },
    },
  });
  const decided = decideChecklist(looked, lead(11), {
    decision: 'yes-plan',
    reason: 'The plan is short, and the leaflet covers the time until then',
    first: false,
  });
  const agreed = agree(decided, by('riverside-signatory', ago(31)), demonstrationPerson('riverside-signatory'));
  return readOwnWords(agreed, by('northfield-ig-lead', ago(31, 11)), teller);
}

/** Exampleton Hospitals and its hospice: care that the NHS pays for in part. Sent; the hospice has not answered. */
export function hospiceCare(teller: Teller, sharing: Organisation, ago: Ago, ids: { readonly agreement: string; readonly checklist: string }): Story {
  const begun = begin({ id: ids.agreement, reference: 'SA-4H2P-9WTD', sharing, drafter: 'exampleton-trust-drafter', at: ago(6) });
  const drafted = answerAll(
    begun,
    by('exampleton-trust-drafter', ago(6)),
    {
      partner: { partner: 'exampleton-hospice' },
      service: { serviceType: 'hospice' },
      'who-pays': { commissioner: ['health'] },
      purpose: { wording: 'use' },
      people: { who: ['adults', 'may-lack-capacity'], howMany: '50-500' },
      capacity: { steps: 'use' },
      details: { enough: 'yes' },
      back: { back: ['attended', 'safety'] },
      'telling-people': { tell: ['staff', 'leaflet'] },
      'legal-read': { read: 'read' },
      'send-how': { methods: ['secure-email', 'phone'] },
    },
    teller,
  );
  const checked = confirmSuggestions(drafted, by('exampleton-trust-drafter', ago(6, 11)), teller);
  const reviewed = reviewByIgLead(
    checked,
    by('exampleton-trust-ig-lead', ago(4)),
    reviewedAsReady(
      dayOf(ago(-9).toISOString()),
      assessment('Assessment 14 of the trust, for all referrals to hospices', dayOf(ago(200).toISOString()), 'Head of information governance'),
    ),
    teller,
  );
  return send(reviewed, by('exampleton-trust-ig-lead', ago(4, 11)), ids.checklist);
}

/** Northfield Surgery and an exercise class: begun yesterday, half answered. */
export function exerciseClass(teller: Teller, sharing: Organisation, ago: Ago, ids: { readonly agreement: string }): Story {
  const begun = begin({ id: ids.agreement, reference: 'SA-M6VC-3B8K', sharing, drafter: 'northfield-drafter', at: ago(1) });
  return answerAll(
    begun,
    by('northfield-drafter', ago(1, 11)),
    {
      partner: { partner: 'steady-steps' },
      service: { serviceType: 'exercise-class' },
      purpose: { wording: 'use' },
      people: { who: ['adults'], howMany: '50-500' },
    },
    teller,
  );
}
