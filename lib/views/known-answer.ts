import 'server-only';
// What is known already about a question of the checklist that nobody has answered: what the charity said on the telephone, or what its
// answers to the DSPT’s questions suggest. It stands beside the form, and in it only when somebody asks.
import { toldWords } from '@/content/wording/told';
import { toolkitWords } from '@/content/wording/toolkit';
import { answerDetails, chosenLabel } from '@/lib/domain/assurance/answer-words';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { checklistForm } from '@/lib/domain/assurance/checklist-form';
import type { ChecklistGround } from '@/lib/domain/assurance/checklist-ground';
import type { ChecklistStep } from '@/lib/domain/assurance/checklist-journey';
import type { ToldAnswers } from '@/lib/domain/assurance/told';
import { fromCheck, fromName } from '@/lib/domain/questions/change-from-check';
import type { FormValue } from '@/lib/domain/questions/form';
import type { SelfAssessment } from '@/lib/domain/toolkit/self-assessment';
import { checklistProposal } from '@/lib/domain/toolkit/toolkit-suggestions';
import { withQuery } from '@/lib/server/own-path';
import type { ToolkitSuggested } from './toolkit-models';

export interface Known {
  readonly ground: ChecklistGround;
  readonly step: ChecklistStep;
  /** Of the charity alone; undefined for the other side. */
  readonly assessment: SelfAssessment | undefined;
  readonly told: ToldAnswers;
  readonly toCheck: boolean;
  /** Somebody wants it in the form. */
  readonly use: boolean;
}

interface Found {
  readonly heading: string;
  readonly says: string;
  readonly value: FormValue;
}

function fromTelephone({ step, told }: Known): Found | undefined {
  const line = told[step.key];
  if (!line || step.question.repeats) return undefined;
  const details = answerDetails(step.question, line.value).map(({ label, text }) => `${label}: ${text}`);
  return {
    heading: toldWords.by(line.byName, dateInWords(dayOf(line.at))),
    says: [chosenLabel(step.question, line.value) ?? '', ...details].join('\n'),
    value: line.value,
  };
}

function fromToolkit({ ground: { checklist, context }, step, assessment }: Known): Found | undefined {
  const found = step.item && assessment && !step.question.repeats ? checklistProposal(step.item, assessment) : undefined;
  const { fields } = checklistForm(step.question, checklist, context);
  if (!found || !fields.some(({ name, options }) => name === 'answer' && options?.some(({ value }) => value === found.answer))) return undefined;
  return { heading: toolkitWords.proposal.heading(found.refs), says: toolkitWords.proposal.answers[found.answer], value: { answer: found.answer } };
}

/** value: what the fields start from; empty until somebody asks for it. */
export function knownAnswer(known: Known): { readonly shown: ToolkitSuggested; readonly value: FormValue } | undefined {
  const { ground, step, toCheck, use } = known;
  const { id, answers } = ground.checklist;
  const found = answers[step.key] ? undefined : (fromTelephone(known) ?? fromToolkit(known));
  if (!found) return undefined;
  const { heading, says, value } = found;
  const page = withQuery(`/checklists/${id}/${step.path}`, 'use', 'yes');
  const words = toolkitWords.question.suggested;
  const way = { use: { href: toCheck ? withQuery(page, fromName, fromCheck) : page, text: words.use } };
  return { shown: { heading, says, ...(use ? { used: words.used } : way) }, value: use ? value : {} };
}
