// Who decides for a child, by age (rule P2): our suggestion, which a data protection officer is asked to confirm. Where each person is
// asked, a child who understands decides; where nobody is asked for a yes, neither is such a child, who can say no like everybody.
import type { AgreementModel } from '../agreement/model';
import { onlyForIncapacity } from '../agreement/named-statute';
import type { CommonLaw } from '../legal-basis/result';
import { asksFirst } from './asking-law';
import type { PrintContext } from './print-context';

/** Ids of the sentences, in their order. */
export const childWords = (
  { children, young }: Pick<AgreementModel['people'], 'children' | 'young'>,
  law?: CommonLaw | null,
  statute?: string,
): readonly string[] => [
  ...(children ? [law === 'implied_consent' || law === 'statutory_duty' ? 'legal.children-told' : 'legal.children', 'legal.children-risk'] : []),
  // Whom a law reaches, it says itself: an advocate for people who cannot decide is not there for those who are taken to.
  ...(young ? [law === 'statutory_duty' ? (onlyForIncapacity(statute) ? 'legal.young-imca' : 'legal.young-law') : 'legal.young'] : []),
  ...(children ? ['legal.children-confirm'] : []),
];

/** Where each person is asked, somebody with parental responsibility says yes for a child under 16 who does not understand (rule P2). */
export const parentSaysYes = (context: Pick<PrintContext, 'model' | 'result' | 'outwardResult' | 'backResult'>): boolean =>
  context.model.people.children && context.result.actions.includes('COMPETENCE_AND_PARENTAL_RESPONSIBILITY') && asksFirst(context);
