// What the profile and the checklists already say about a question of the toolkit, and the other way round. Never taken over in silence: a
// suggestion stands beside the question, and counts once somebody has saved it as an answer.
import type { ChecklistItem } from '../agreement/catalogue';
import type { Checklist } from '../assurance/checklist';
import type { Organisation } from '../people/organisation';
import type { FormValue } from '../questions/form';
import { type SelfAssessment, stateOf } from './self-assessment';
import type { ToolkitQuestion } from './toolkit-edition';

export interface ToolkitSuggestion {
  readonly value: FormValue;
  readonly from: 'profile' | 'checklist';
  /** Of the checklist: the point that was answered, and the answer that it had. */
  readonly item?: string;
  readonly checklist?: Pick<Checklist, 'id' | 'sharingOrganisationId'>;
  /** ISO UTC. */
  readonly at?: string;
}

function fromProfile({ ref }: ToolkitQuestion, { icoRegistration, icoExemptBecause, contacts: { igLead }, unanswered }: Organisation): FormValue | undefined {
  if (ref === '1.1.1' && icoRegistration) return { answer: 'written', text: icoRegistration };
  if (ref === '1.1.1' && icoExemptBecause) return { answer: 'written', text: `We do not need to register: ${icoExemptBecause}` };
  const named = [igLead.name, igLead.role].filter(Boolean).join(', ');
  return ref === '1.1.5' && named !== '' && !unanswered?.includes('people') ? { answer: 'written', text: named } : undefined;
}

/** Only a point whose first references name the question speaks of all that it asks. */
const speaksOf = ({ printRefs }: Pick<ChecklistItem, 'printRefs'>, { ref }: ToolkitQuestion): boolean => printRefs.includes(ref);

const text = (value: FormValue | undefined, name: string): string => (typeof value?.[name] === 'string' ? value[name] : '');

function fromPoint(question: ToolkitQuestion, item: ChecklistItem, { answers }: Checklist): FormValue | undefined {
  const value = answers[item.question]?.value;
  const evidence = text(answers.evidence?.value, `evidence-${item.id}`);
  switch (text(value, 'answer')) {
    case 'in-place': {
      const where = question.ref === '1.1.3' ? text(value, 'noticeUrl') : evidence;
      if (question.answer === 'text' || (question.answer === 'document' && where === '')) return undefined;
      return { answer: 'yes', ...(where !== '' && { evidence: where }) };
    }
    case 'not-yet':
      return {
        answer: 'not-yet',
        ...(text(answers[`plan/${item.id}`]?.value, 'wording') !== '' && { plan: text(answers[`plan/${item.id}`]?.value, 'wording') }),
      };
    case 'not-applicable':
      return { answer: 'not-applicable', whyNot: text(value, 'whyNot') };
    default:
      return undefined;
  }
}

/** The newest of the organisation’s own checklists that says something about the question. */
function fromChecklists(question: ToolkitQuestion, items: readonly ChecklistItem[], checklists: readonly Checklist[]): ToolkitSuggestion | undefined {
  const found = items
    .filter((item) => speaksOf(item, question))
    .flatMap((item) =>
      checklists.flatMap((checklist) => {
        const value = fromPoint(question, item, checklist);
        const { id, sharingOrganisationId } = checklist;
        const at = checklist.answers[item.question]?.at ?? '';
        return value ? [{ value, from: 'checklist' as const, item: item.id, checklist: { id, sharingOrganisationId }, at }] : [];
      }),
    );
  return found.sort((a, b) => (a.at < b.at ? 1 : -1))[0];
}

export interface Known {
  readonly organisation: Organisation;
  readonly items: readonly ChecklistItem[];
  /** Of this organisation alone. */
  readonly checklists: readonly Checklist[];
}

/** What is already known about a question; undefined: nothing. */
export function toolkitSuggestion(question: ToolkitQuestion, { organisation, items, checklists }: Known): ToolkitSuggestion | undefined {
  const own = fromProfile(question, organisation);
  return own ? { value: own, from: 'profile' } : fromChecklists(question, items, checklists);
}

export interface ChecklistProposal {
  readonly answer: 'in-place' | 'partly' | 'not-yet';
  /** The questions that it follows from. */
  readonly refs: readonly string[];
}

/** A point of the checklist, as the answers to the toolkit’s questions suggest it. Undefined while one of its first references is open. */
export function checklistProposal({ printRefs }: Pick<ChecklistItem, 'printRefs'>, assessment: SelfAssessment): ChecklistProposal | undefined {
  const asked = printRefs.map((ref) => assessment.edition.questions.find((one) => one.ref === ref));
  if (asked.some((question) => question === undefined || ['none', 'check'].includes(stateOf(question, assessment)))) return undefined;
  const said = printRefs.map((ref) => text(assessment.answers[ref]?.value, 'answer'));
  if (said.includes('asking') || said.every((one) => one === 'not-applicable')) return undefined;
  const missing = said.filter((one) => one === 'not-yet').length;
  return { answer: missing === 0 ? 'in-place' : missing === said.length ? 'not-yet' : 'partly', refs: printRefs };
}
