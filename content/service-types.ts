// The 21 kinds of service, with the starting set of each, from least, and the words that D08 suggests. The class is settled by
// national guidance for few of them (`basisSource`); the rest is our suggestion, for the IG lead to confirm.
import * as z from 'zod';
import type { ServiceType } from '@/lib/domain/agreement/catalogue';
import file from './service-types.json';

const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/);
const ids = z.array(id);
const kind = z.enum(['health_care', 'social_care', 'wider_support']);
const hint = z.string().regex(/^[a-z0-9-]+(\+\d+m)?$/);
const words = (least: number, most: number) => z.string().min(least).max(most).regex(/[^.]$/, 'no full stop at the end');

const Wording = z.strictObject({
  purpose: words(20, 300).startsWith('So that '),
  lost: words(20, 200),
  mayDo: words(10, 150),
  inShort: words(5, 80).optional(),
  gives: z.enum(['advice', 'help']).optional(),
});

const ClassSwitch = z.strictObject({
  serviceKind: kind,
  addNeeded: ids,
  removeNeeded: ids,
  toOptional: ids.optional(),
  retentionHint: hint,
  wording: Wording.optional(),
});

const Service = z.strictObject({
  id,
  label: z.string().min(3).max(60),
  class: z.enum(['health_care', 'social_care', 'wider_support', 'ask']),
  revealsHealth: z.literal(true).optional(),
  showsCaredFor: z.literal(true).optional(),
  highHarm: z.literal(true).optional(),
  heading: z.enum(['Activities and company', 'Advice and support', 'Getting about and coming home', 'Health and care']),
  description: z.string(),
  basisSource: z.enum(['guidance', 'suggestion']),
  startingSetSource: z.string(),
  fromGuidance: ids.optional(),
  typicalItems: ids,
  optionalItems: ids,
  usuallyExcessive: ids,
  neverPreselected: ids,
  backFeedItems: ids,
  suggestedReturn: ids,
  retentionHint: hint,
  confirm: z
    .strictObject({
      question: z.string().endsWith('?'),
      yes: kind.or(z.enum(['legal_advice', 'statutory'])),
      no: kind,
      notSure: kind.or(z.literal('legal_advice')),
    })
    .optional(),
  whenStatutory: ClassSwitch.optional(),
  whenCare: ClassSwitch.optional(),
  whenNotCare: ClassSwitch.optional(),
  reasons: z.record(id, z.string().min(5).max(120)).optional(),
  wording: Wording,
  notes: z.string(),
});

const parsed = z.strictObject({ edition: z.iso.date(), somethingElse: ids, services: z.array(Service) }).parse(file);

export const serviceTypes: readonly ServiceType[] = parsed.services;
/** The starting set of a service that is not listed. */
export const somethingElse: readonly string[] = parsed.somethingElse;
