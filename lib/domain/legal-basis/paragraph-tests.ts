// Conditions that are open only while every test of their paragraph is met: Data Protection Act 2018 Schedule 1 paragraphs 6, 16 and 17.
// In a planned referral the person is there to ask, so 16 and 17 nearly always fail; 6 is for a function that an Act gives. A party confirms
// each test for itself.

export interface ParagraphTest {
  readonly id: string;
  readonly label: string;
}

const publicInterest: ParagraphTest = {
  id: 'public-interest',
  label: 'It is needed for reasons of substantial public interest, which our policy document names',
};

const disability: readonly ParagraphTest[] = [
  { id: 'body', label: 'We are a not-for-profit organisation that supports people with this disability or condition' },
  { id: 'members', label: 'Everybody whose details we use is a member of ours, or a relative or carer of a member' },
  { id: 'support', label: 'We need the details to support them or to make the condition better known' },
  { id: 'no-consent', label: 'Nobody could reasonably expect us to ask for consent, and we know of nobody who withholds it' },
  publicInterest,
];

const counselling: readonly ParagraphTest[] = [
  { id: 'confidential', label: 'We need the details for counselling, advice or support that is given in confidence' },
  { id: 'no-consent', label: 'Consent cannot be given, cannot reasonably be had, or asking for it would spoil the help' },
  publicInterest,
];

const lawfulFunction: readonly ParagraphTest[] = [
  { id: 'function', label: 'A law gives us a function ourselves. A contract or a grant is not enough' },
  { id: 'necessary', label: 'We cannot carry out that function without these health details' },
  publicInterest,
];

const byCondition: Readonly<Record<string, readonly ParagraphTest[]>> = {
  '9(2)(g)+Sch1p6': lawfulFunction,
  '9(2)(g)+Sch1p16': disability,
  '9(2)(g)+Sch1p17': counselling,
};

/** Paragraph 6 rests on a law that gives the party a function: it is named with the choice. */
export const restsOnFunction = (condition: string): boolean => condition === '9(2)(g)+Sch1p6';

/** The tests of a condition; none for one that has no paragraph of this kind. */
export const testsOf = (condition: string): readonly ParagraphTest[] => byCondition[condition] ?? [];
