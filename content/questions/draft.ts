// The drafting questions in the order in which they are asked (D01 to D43). Check and send (D32, D33) and the IG lead’s
// page (D35) have forms of their own, made by the domain.
import type { Question } from '@/lib/domain/questions/question';
import { draftChangeQuestions } from './draft-changes';
import { draftCopyQuestion } from './draft-copy';
import { draftDetailsQuestions } from './draft-details';
import { draftLawQuestion } from './draft-law';
import { draftNamesQuestion } from './draft-names';
import { draftPeopleQuestions } from './draft-people';
import { draftRulesQuestions } from './draft-rules';
import { draftSendQuestions } from './draft-send';
import { draftServiceQuestions } from './draft-service';

/** A copied draft is asked what is different as soon as its partner is known. */
const knowsPartner = draftServiceQuestions.findIndex(({ id }) => id === 'partner') + 1;
/** The law is asked behind the service’s own question, which may call for it. */
const knowsService = draftServiceQuestions.findIndex(({ id }) => id === 'service-confirm') + 1;

export const draftQuestions: readonly Question[] = [
  ...draftServiceQuestions.slice(0, knowsPartner),
  draftCopyQuestion,
  ...draftServiceQuestions.slice(knowsPartner, knowsService),
  draftLawQuestion,
  draftNamesQuestion,
  ...draftServiceQuestions.slice(knowsService),
  ...draftPeopleQuestions,
  ...draftDetailsQuestions,
  ...draftRulesQuestions,
  ...draftChangeQuestions,
  ...draftSendQuestions,
];
