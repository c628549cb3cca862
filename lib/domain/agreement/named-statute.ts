// The law that gives the partner a right to details about one person, as the drafter names it (rule C9): a statutory advocate’s, or another
// that somebody says there is. It stands in the place of the yes that is otherwise asked for.
import type { Answers } from '../questions/question';
import { answeredText } from './answered';
import type { AgreementModel } from './model';

/** As each is printed. */
const suggested = {
  'mca-35': 'Mental Capacity Act 2005, section 35',
  'mha-130b': 'Mental Health Act 1983, section 130B',
} as const;

/** What these two laws let an advocate do with records that whoever holds them thinks may matter to the advocate’s work: no right to all details. */
const withRecords: Readonly<Record<string, string>> = { [suggested['mca-35']]: 'see and copy', [suggested['mha-130b']]: 'see' };
export const seesRecords = (statute: string | undefined): string | undefined => (statute === undefined ? undefined : withRecords[statute]);

/** That one lets them see records with the yes of a patient who can decide; of one who cannot, where the holder finds it right (section 130B(4)). */
export const seesWithAYes = (statute: string | undefined): boolean => statute === suggested['mha-130b'];

/** A log-in shows what stands in a record, gender history or offences too: nobody has confirmed how the law takes that, so it stays an open point. */
export const advocateLogsIn = ({ service, flows }: Pick<AgreementModel, 'service' | 'flows'>): boolean =>
  seesRecords(service.statute) !== undefined && flows.some(({ id, methods }) => id === 'outward' && methods.includes('access'));

/** That one is there for people who cannot decide alone (Mental Capacity Act 2005 sections 37 to 39). */
export const onlyForIncapacity = (statute: string | undefined): boolean => statute === suggested['mca-35'];

/**
 * Advocacy under the Care Act 2014: the law appoints the advocate (section 67) and lets it see records with the person’s yes, or in their best
 * interests (SI 2014/2889 regulation 5). That sets no confidence aside, so each person is asked.
 */
export const careActAdvocacy = 'care-act-67';
export const namesCareActAdvocacy = (answers: Answers, typeId: string): boolean => givenLaw(answers, typeId, true) === careActAdvocacy;

/** What the law is named for: of the same service, advocacy in law and other advocacy are two things. */
export const lawBinding = (typeId: string, statutory: boolean): string => (statutory ? `${typeId} statutory` : typeId);

/** Act and section; undefined until somebody has named them for this service. */
export function namedStatute(answers: Answers, typeId: string, statutory: boolean): string | undefined {
  const law = givenLaw(answers, typeId, statutory);
  if (law === 'other') return answeredText(answers, 'law-gives-right', 'act');
  return law === 'mca-35' || law === 'mha-130b' ? suggested[law] : undefined;
}

function givenLaw(answers: Answers, typeId: string, statutory: boolean): string | undefined {
  const givenFor = answeredText(answers, 'law-gives-right', 'given-for');
  if (givenFor !== undefined && givenFor !== lawBinding(typeId, statutory)) return undefined;
  return answeredText(answers, 'law-gives-right', 'law');
}

/** Laws of England and Wales alone (Mental Capacity Act 2005 section 68, Mental Health Act 1983 section 149). */
export const onlyEnglandAndWales: readonly string[] = Object.keys(suggested);
