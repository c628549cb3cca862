// Who decides for a child, by age (rule P2): our suggestion, which a data protection officer is asked to confirm.
import type { AgreementModel } from '../agreement/model';

/** Ids of the sentences, in their order. */
export const childWords = ({ children, young }: Pick<AgreementModel['people'], 'children' | 'young'>): readonly string[] => [
  ...(children ? ['legal.children'] : []),
  ...(young ? ['legal.young'] : []),
  ...(children || young ? ['legal.children-confirm'] : []),
];
