// The catalogue: the content that the domain reads, parsed once at start. The domain takes this value as an argument.
import type { Catalogue } from '@/lib/domain/agreement/catalogue';
import { checklistItems } from './checklist';
import { dataItems, itemGroups, leftOutFirst, printGroups, suggestedForAnything } from './data-items';
import { dsptLevels } from './dspt';
import { checkWords } from './questions/check-cards';
import { checklistQuestions } from './questions/checklist';
import { draftQuestions } from './questions/draft';
import { reviewQuestions } from './questions/review';
import { retentionStarts } from './retention';
import { serviceTypes, somethingElse } from './service-types';
import { dsptMandatory } from './toolkit/editions';
import { paperWording } from './wording/papers';
import { sectionWording } from './wording/sections';
import { capacityRecordSafely, capacitySteps, capacityStepsCare, capacityStepsLaw } from './wording/suggestions';

export const catalogue: Catalogue = {
  items: dataItems,
  itemGroups,
  printGroups,
  services: serviceTypes,
  somethingElse,
  suggestedForAnything,
  leftOutFirst,
  capacitySteps,
  capacityStepsCare,
  capacityRecordSafely,
  capacityStepsLaw,
  retention: retentionStarts,
  checklist: checklistItems,
  dsptLevels,
  dsptMandatory,
  questions: [...draftQuestions, ...checklistQuestions, ...reviewQuestions],
  check: checkWords,
  wording: sectionWording,
  papers: paperWording,
};
