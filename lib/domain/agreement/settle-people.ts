// Whose details, how many people a year, and what staff do where somebody cannot decide or is a child.
import type { Answers } from '../questions/question';
import { answeredList, answeredText } from './answered';
import type { AgreementModel } from './model';

type People = AgreementModel['people'];

const carersOf = (answers: Answers): Pick<People, 'carerWhose' | 'carerAgreement'> => {
  const whose = answeredList(answers, 'people', 'carerWhose');
  const agreement = answeredText(answers, 'people', 'carerAgreement');
  return {
    carerWhose: (['carer-own', 'cared-for'] as const).filter((one) => whose.includes(one)),
    // “Not sure” counts as the safer answer: each person says yes for themselves.
    ...(agreement !== undefined && { carerAgreement: agreement === 'person-only' ? 'person-only' : 'each' }),
  };
};

/** Children's social care is asked only where children are; until it is answered it is not settled. */
function childrensSocialCare(answers: Answers, children: boolean): People['childrensSocialCare'] {
  if (!children) return 'no';
  const answer = answeredText(answers, 'children', 'csc');
  return answer === 'yes' || answer === 'no' ? answer : 'not-sure';
}

export function settledPeople(answers: Answers): People {
  const who = answeredList(answers, 'people', 'who');
  const [young, children, carers, mayLackCapacity] = [
    who.includes('young'),
    who.includes('children'),
    who.includes('carers'),
    who.includes('may-lack-capacity'),
  ];
  const howMany = answeredText(answers, 'people', 'howMany') as People['howMany'];
  const ownSteps = mayLackCapacity && answeredText(answers, 'capacity', 'steps') === 'change' ? answeredText(answers, 'capacity', 'stepsText') : undefined;
  return {
    adults: who.includes('adults'),
    mayLackCapacity,
    young,
    children,
    carers,
    ...(carers ? carersOf(answers) : { carerWhose: [] }),
    ...(howMany && { howMany }),
    childrensSocialCare: childrensSocialCare(answers, young || children),
    ...(ownSteps && { capacitySteps: ownSteps }),
  };
}
