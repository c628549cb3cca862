// Reading answers: a field as text or as a list, and the day on which a question was answered. Absent is absent.
import { dayOf } from '../assurance/calendar';
import type { Answers } from '../questions/question';

export const answeredText = (answers: Answers, question: string, field: string): string | undefined => {
  const value = answers[question]?.value[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

export const answeredList = (answers: Answers, question: string, field: string): readonly string[] => {
  const value = answers[question]?.value[field];
  if (value === undefined || value === '') return [];
  return typeof value === 'string' ? [value] : value;
};

/** The day in England (2026-11-21) of the answer; undefined without one. */
export const answeredOn = (answers: Answers, question: string): string | undefined => {
  const at = answers[question]?.at;
  return at === undefined ? undefined : dayOf(at);
};
