// One year’s set of questions of the Data Security and Protection Toolkit (DSPT), category 3: the file that is added when a new edition opens.
// Our questions are in plain words of our own; the number is the toolkit’s, under which its own sentence stands.
import * as z from 'zod';
import { cycleEnd } from '../assurance/dspt';

const Ref = z.string('must be a number like 1.1.2').regex(/^\d{1,2}\.\d{1,2}\.\d{1,2}$/, 'must be a number like 1.1.2');
const line = (max: number) =>
  z.string(`must be text of 3 to ${max} characters`).min(3, `must be text of 3 to ${max} characters`).max(max, `must be text of 3 to ${max} characters`);
const yesNo = z.boolean('must be true or false');

/** The points of the checklist, by their ids. */
export const toolkitTopics = [
  'transparency',
  'responsibility',
  'contracts',
  'training',
  'confidentiality',
  'physical-access',
  'secure-storage',
  'retention',
  'incident-reporting',
  'secure-transfer',
] as const;

export const ToolkitQuestion = z.strictObject({
  ref: Ref,
  /** Numbers that the same question had in earlier editions. */
  earlierRefs: z.array(Ref, 'must be a list of numbers').max(5),
  group: z.int('must be the number of a group').min(1).max(20),
  question: line(200),
  help: line(400),
  examples: z.array(line(120), 'must be a list of texts').max(6),
  /** What our form asks for. */
  answer: z.enum(['yes-no', 'text', 'document'], 'must be yes-no, text or document'),
  mandatory: yesNo,
  /** Also asked for Approaching Standards. */
  approaching: yesNo,
  knows: z.enum(['manager', 'it-supplier'], 'must be manager or it-supplier'),
  /** The point of the checklist that it belongs to. */
  topic: z.enum(toolkitTopics, `must be null or one of ${toolkitTopics.join(', ')}`).nullable(),
  notApplicableWhen: line(200).nullable(),
  /** That it is asked, or mandatory, stands in no source of this edition. */
  unsure: yesNo,
  note: line(200).optional(),
});

export const ToolkitEdition = z.strictObject({
  version: z
    .int('must be the version number of the toolkit, like 9')
    .min(1, 'must be the version number of the toolkit, like 9')
    .max(60, 'must be the version number of the toolkit, like 9'),
  source: line(400),
  groups: z
    .array(z.strictObject({ number: z.int().min(1).max(20), name: line(60) }), 'must be a list of groups')
    .min(1)
    .max(20),
  questions: z.array(ToolkitQuestion, 'must be a list of questions').min(1).max(200),
});

export type ToolkitQuestion = z.infer<typeof ToolkitQuestion>;
export type ToolkitEdition = z.infer<typeof ToolkitEdition>;

/** An edition with the first day on which it is asked. */
export interface EditionInForce {
  readonly edition: ToolkitEdition;
  /** ISO date. */
  readonly from: string;
}

/** An edition opens after the one before it has closed, on 1 July at the earliest; our own guard. */
export const earliestDay = (version: number): string => `${cycleEnd(version - 1).slice(0, 4)}-07-01`;

/** The edition that is asked on a day: the newest whose first day has come; undefined before the first. */
export function editionOn(editions: readonly EditionInForce[], today: string): ToolkitEdition | undefined {
  return editions
    .filter(({ from }) => from <= today)
    .reduce<ToolkitEdition | undefined>((best, { edition }) => (best === undefined || edition.version > best.version ? edition : best), undefined);
}

export const questionAt = ({ questions }: ToolkitEdition, ref: string): ToolkitQuestion | undefined => questions.find((one) => one.ref === ref);

/** The key of an answer on its page: a page of one edition never saves into another. */
export const questionKey = ({ version }: ToolkitEdition, { ref }: ToolkitQuestion): string => `${version}/${ref}`;
