// The details that an agreement can list, in 16 groups. Each label carries its own rule (“in everyday words, no health
// details”), each item the legal facts that it sets, and the reason that prints beside it unless somebody types another.
import * as z from 'zod';
import type { DataItem, ItemGroup, PrintGroup } from '@/lib/domain/agreement/catalogue';
import file from './data-items.json';

const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/);
const fact = z.enum(['healthData', 'otherSpecial', 'criminalData', 'clinicalDetail', 'genderHistory', 'highHarmItems']);

const Item = z.strictObject({
  id,
  group: id,
  label: z.string().min(3),
  description: z.string(),
  category: z.enum(['personal', 'special-category', 'criminal-offence', 'restricted-by-law', 'not-personal']),
  sensitivity: z.enum(['low', 'medium', 'high']),
  direction: z.enum(['to-vcs', 'from-vcs', 'both']),
  aboutThirdParty: z.boolean(),
  reason: z.string().min(5).max(120),
  warning: z.string().optional(),
  legalRestriction: z.string().optional(),
  statute: z.string().optional(),
  lessWouldDo: z.string().min(10).optional(),
  besideCarers: z.string().min(10).optional(),
  whenCarerReferred: z.string().min(10).optional(),
  facts: z.array(fact),
  factsIfContent: z.array(fact),
  listLabel: z.string().min(10).optional(),
  printGroup: id,
  printLabel: z.string().min(3),
  onlyWhen: z.literal('may-lack-capacity').optional(),
});

const File = z.strictObject({
  edition: z.iso.date(),
  suggestedForAnything: z.array(id).max(6),
  leftOutFirst: z.array(id),
  items: z.array(Item),
  groups: z.array(z.strictObject({ id, label: z.string(), description: z.string().optional() })),
  printGroups: z.array(
    z.strictObject({
      id,
      label: z.string(),
      reason: z.string().max(120),
      reasonOfReport: z.string().max(120).optional(),
      returnTableOnly: z.boolean().optional(),
    }),
  ),
});

const parsed = File.parse(file);

export const dataItems: readonly DataItem[] = parsed.items;
export const itemGroups: readonly ItemGroup[] = parsed.groups;
export const printGroups: readonly PrintGroup[] = parsed.printGroups;
export const suggestedForAnything: readonly string[] = parsed.suggestedForAnything;
export const leftOutFirst: readonly string[] = parsed.leftOutFirst;
