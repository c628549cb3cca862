// What an entry of the guidance is: what the law or the national guidance asks for, short and in our own words, with where it comes from.
import * as z from 'zod';
import { lastChecked } from '../citation';
import { guidanceSlugs } from './slugs';

const Slug = z.enum(guidanceSlugs);
const Line = z.string().min(3).max(300);

export const guidanceGroups = {
  starting: 'Before you start',
  asking: 'Asking people',
  law: 'The law',
  safety: 'Safety, police and family',
  children: 'Children and young people',
  keeping: 'Keeping details safe',
  checks: 'Checks',
  other: 'Research and planning',
  nations: 'Wales, Scotland and Northern Ireland',
  changes: 'What has changed',
} as const;

export const GuidanceEntry = z.strictObject({
  slug: Slug,
  group: z.enum(Object.keys(guidanceGroups) as [keyof typeof guidanceGroups]),
  title: z.string().min(3).max(70),
  /** One sentence, below the title and in the list. */
  summary: Line,
  /** What else people call it: found by the search, shown nowhere. */
  also: z.string().default(''),
  parts: z.array(z.strictObject({ heading: z.string().max(60).optional(), says: z.array(Line).default([]), list: z.array(Line).default([]) })).min(1),
  /** What of it is our own suggestion and stands in no source. */
  ours: Line.optional(),
  /** What is uncertain, or rests on a text that we have not read. */
  confirm: Line.optional(),
  /** Citation ids. */
  sources: z.array(z.string()).min(1),
  /** Of these sources it is the entry to read: the panels that name one of them lead here. */
  explains: z.array(z.string()).default([]),
  /** What in this service does it. */
  here: z.array(z.strictObject({ text: Line, href: z.string().startsWith('/').optional() })).min(1),
  related: z.array(Slug).min(1).max(5),
  /** ISO dates. */
  checkedOn: z.iso.date().default(lastChecked),
  reviewBy: z.iso.date().default('2027-05-21'),
});
export type GuidanceEntry = Readonly<z.infer<typeof GuidanceEntry>>;
export type WrittenEntry = z.input<typeof GuidanceEntry>;
