// Who decides for a child, by age (rule P2): our suggestion, which a data protection officer is asked to confirm. Where each person is
// asked, a child who understands decides; where nobody is asked for a yes, neither is such a child, who can say no like everybody.
import type { AgreementModel } from '../agreement/model';
import { onlyForIncapacity } from '../agreement/named-statute';
import type { CommonLaw } from '../legal-basis/result';
import { askingLaw, asksFirst } from './asking-law';
import { otherPeople } from './other-people';
import type { PrintContext } from './print-context';

/** Ids of the sentences, in their order. */
const childWords = ({ children, young }: Pick<AgreementModel['people'], 'children' | 'young'>, law?: CommonLaw | null, statute?: string): readonly string[] => [
  ...(children ? [law === 'implied_consent' || law === 'statutory_duty' ? 'legal.children-told' : 'legal.children', 'legal.children-risk'] : []),
  // Whom a law reaches, it says itself: an advocate for people who cannot decide is not there for those who are taken to.
  ...(young ? [law === 'statutory_duty' ? (onlyForIncapacity(statute) ? 'legal.young-imca' : 'legal.young-law') : 'legal.young'] : []),
  ...(children ? [confirmed] : []),
];
const confirmed = 'legal.children-confirm';

/** Nothing says how old the person cared for is. Where children are asked anyway, the sentence about them is theirs too. */
export const caredForMayBeChild = (context: Told): boolean =>
  otherPeople(context).some(({ who }) => who === 'cared-for') && !(context.model.people.children && asksFirst(context));

/** Told for them in the same words: no child is referred, or what is said of those who are covers this one (UK GDPR Article 12(1)). */
export const caredForChildAlone = (context: Told): boolean => caredForMayBeChild(context) && !context.result.actions.includes('CHILD_FRIENDLY_NOTICE');

/** Nothing is decided for them where section 7 has no steps for somebody older: nobody’s silence is a yes (rule C10). */
export const caredForUnableLeftOut = (context: Told): boolean =>
  otherPeople(context).some(({ who, shown }) => who === 'cared-for' && !shown) && !context.result.actions.includes('CAPACITY_PATHWAY');

/** Who decides for whichever child is asked: one who is referred, and one who is cared for by a carer who is. */
export function childSteps(context: Told): readonly string[] {
  const { model, result } = context;
  const referred = result.actions.includes('COMPETENCE_AND_PARENTAL_RESPONSIBILITY') ? childWords(model.people, askingLaw(context), model.service.statute) : [];
  // The presumption is Scotland’s, and for the UK GDPR alone: of the duty of confidence we have read nothing there (DPA 2018 section 208).
  const presumed = model.nation === 'scotland' ? ['legal.children-twelve'] : [];
  const told = referred.filter((id) => id !== confirmed);
  if (caredForMayBeChild(context)) return [...new Set([...told, 'legal.cared-for-child', 'legal.children-risk', ...presumed, confirmed])];
  return referred.includes(confirmed) ? [...told, ...presumed, confirmed] : referred;
}

/** Section 7 has steps by which somebody else decides for some of those who are asked. */
export const decidedForOthers = (context: Told): boolean =>
  context.model.people.mayLackCapacity || (context.model.people.children && asksFirst(context)) || caredForMayBeChild(context);

type Told = Pick<PrintContext, 'model' | 'result' | 'outward' | 'outwardResult' | 'backResult'>;

/** Where each person is asked, somebody with parental responsibility says yes for a child under 16 who does not understand (rule P2). */
export const parentSaysYes = (context: Pick<PrintContext, 'model' | 'result' | 'outwardResult' | 'backResult'>): boolean =>
  context.model.people.children && context.result.actions.includes('COMPETENCE_AND_PARENTAL_RESPONSIBILITY') && asksFirst(context);
