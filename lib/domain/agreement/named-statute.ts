// The law that gives the partner a right to details about one person, as the drafter names it (rule C9): a statutory advocate’s, or another
// that somebody says there is. It stands in the place of the yes that is otherwise asked for.
import type { Answers } from '../questions/question';
import { answeredText } from './answered';

/** As each is printed. Whether section 130B gives the right is not confirmed: the page and the card say so. */
const suggested: Readonly<Record<string, string>> = {
  'mca-35': 'Mental Capacity Act 2005, section 35',
  'mha-130b': 'Mental Health Act 1983, section 130B',
};

/** What the law is named for: of the same service, advocacy in law and other advocacy are two things. */
export const lawBinding = (typeId: string, statutory: boolean): string => (statutory ? `${typeId} statutory` : typeId);

/** Act and section; undefined until somebody has named them for this service. */
export function namedStatute(answers: Answers, typeId: string, statutory: boolean): string | undefined {
  const givenFor = answeredText(answers, 'law-gives-right', 'given-for');
  if (givenFor !== undefined && givenFor !== lawBinding(typeId, statutory)) return undefined;
  const law = answeredText(answers, 'law-gives-right', 'law');
  return law === 'other' ? answeredText(answers, 'law-gives-right', 'act') : law === undefined ? undefined : suggested[law];
}

/** Laws of England and Wales alone (Mental Capacity Act 2005 section 68, Mental Health Act 1983 section 149). */
export const onlyEnglandAndWales: readonly string[] = Object.keys(suggested);
