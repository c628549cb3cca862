// A checklist read back: what was asked, what was answered, and what stands beside it. The check of the answers (K13) and the IG lead’s
// review (A1) are drawn from these rows.
import type { Side } from '../agreement/model';
import type { Evidence } from '../evidence/evidence';
import { fill } from '../print/print-wording';
import { emailRoute } from '../registers/email-route';
import type { Checklist } from './checklist';
import { type AnswerDetail, answerDetails, chosenLabel } from './answer-words';
import { type ChecklistContext, checklistNames } from './checklist-context';
import type { ReviewRow } from './checklist-review';
import { editionWords } from './dspt';
import { dsptStandingOf } from './dspt-standing';
import { isOpen, itemReferences, type ItemStanding, itemStandings } from './item-standing';
import { mailboxAddress } from './mailbox';
import type { Plan } from './plan';

export interface SummaryRow {
  /** An item id, or “dspt”. */
  readonly id: string;
  readonly title: string;
  /** The heading of its question. */
  readonly asked: string;
  readonly answer: string;
  readonly details: readonly AnswerDetail[];
  /** “DSPT 1.1.2, 1.1.3”; none for the DSPT itself. */
  readonly references?: string;
  readonly evidence: readonly Evidence[];
  readonly plan?: Plan;
  readonly helpAsked: boolean;
  /** Where the answer comes from; none for the DSPT. */
  readonly source?: ItemStanding['source'];
  /** settled: nothing more to do. open: a plan is needed or there. set-aside: said not to apply. missing: asked, not answered. */
  readonly state: 'settled' | 'open' | 'set-aside' | 'missing';
  /** Below /checklists/[id]: where Change leads; none for what is not asked here. */
  readonly path?: string;
  readonly planPath?: string;
  /** What the IG lead did about it. */
  readonly row?: ReviewRow;
}

/** Whose profile it is, for the side that reads. */
const profileOf = ({ partner }: ChecklistContext, reader: Side): string => (reader === 'sharing' ? `the profile of ${partner.name}` : 'your profile');

const unasked = {
  dspt: 'Covered by the DSPT result',
  'not-asked': 'Not asked: current DSPT',
  missing: 'Not answered yet',
} as const;

function dsptRow(checklist: Checklist, { catalogue }: ChecklistContext): SummaryRow {
  const question = catalogue.questions.find(({ id }) => id === 'dspt');
  const value = checklist.answers.dspt?.value;
  const version = dsptStandingOf(checklist)?.version;
  const details = question && value ? answerDetails(question, value).filter(({ name }) => name !== 'edition') : [];
  return {
    id: 'dspt',
    title: 'DSPT result',
    asked: question?.h1 ?? '',
    answer: (question && value && chosenLabel(question, value)) ?? unasked.missing,
    details: version === undefined ? details : [...details, { name: 'edition', label: 'Year', text: editionWords(version) }],
    evidence: [],
    helpAsked: false,
    state: value ? 'settled' : 'missing',
    path: 'dspt',
  };
}

function stateOf(standing: ItemStanding): SummaryRow['state'] {
  if (standing.source === 'missing') return 'missing';
  if (isOpen(standing)) return 'open';
  return standing.answer === 'not-applicable' ? 'set-aside' : 'settled';
}

/** What the profile holds, so that nobody is asked for it twice. */
function fromProfile({ item, source }: ItemStanding, context: ChecklistContext, reader: Side): readonly AnswerDetail[] {
  const { contacts } = context.partner;
  if (item.id === 'responsibility' && source === 'profile')
    return [{ name: 'name', label: 'Who looks after information', text: `${contacts.igLead.name}, ${contacts.igLead.role}` }];
  return item.id === 'incident-reporting' && source === 'answer' && contacts.incidents.name
    ? [{ name: 'tellWhom', label: `Who staff would tell, from ${profileOf(context, reader)}`, text: contacts.incidents.name }]
    : [];
}

const routeWords = {
  secure: 'Meets the secure email standard',
  check: 'Check that it is on the accredited list',
  'not-known': 'Check that it meets the secure email standard',
  'not-secure': 'Not secure by itself: each message must be encrypted',
  invalid: 'Not an email address',
} as const;

/** An ordinary mailbox is a good answer: the sender encrypts what goes to it. */
const encrypted = 'Each message to it must be encrypted';

function itemRow(standing: ItemStanding, checklist: Checklist, context: ChecklistContext, reader: Side): SummaryRow {
  const { item, source, plan, helpAsked, evidence, row } = standing;
  const question = context.catalogue.questions.find(({ id }) => id === item.question);
  const value = checklist.answers[item.question]?.value;
  const answered = source === 'answer' && question && value ? { words: chosenLabel(question, value), details: answerDetails(question, value) } : undefined;
  const address = item.id === 'secure-transfer' && answered ? mailboxAddress(checklist) : undefined;
  const asked = source === 'answer' || source === 'missing';
  return {
    id: item.id,
    title: item.title,
    asked: fill(question?.h1 ?? item.title, checklistNames(context)),
    answer: answered?.words ?? (source === 'profile' ? `From ${profileOf(context, reader)}` : unasked[source === 'answer' ? 'missing' : source]),
    details: [
      ...(answered?.details ?? []),
      ...fromProfile(standing, context, reader),
      ...(address ? [{ name: 'route', label: 'The address', text: value?.answer === 'ordinary' ? encrypted : routeWords[emailRoute(address)] }] : []),
    ],
    references: itemReferences(item),
    evidence,
    ...(plan && { plan }),
    helpAsked,
    source,
    state: stateOf(standing),
    ...(asked && { path: question?.path ?? item.question }),
    ...(isOpen(standing) && { planPath: `plan/${item.id}` }),
    ...(row && { row }),
  };
}

/** The DSPT result first, then the ten points in their order. What comes from the profile of the charity is said so to whoever reads. */
export function checklistSummary(checklist: Checklist, context: ChecklistContext, reader: Side = 'receiving'): readonly SummaryRow[] {
  return [dsptRow(checklist, context), ...itemStandings(checklist, context).map((standing) => itemRow(standing, checklist, context, reader))];
}
