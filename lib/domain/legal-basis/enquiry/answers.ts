// What somebody chose at the public enquiry, “May we share this?”. Choices alone, never a text: they stand in the address of the page,
// under these names, and nowhere else. Other pages lead to the enquiry with some of them chosen: /legal-basis?purpose=research
import * as z from 'zod';

const sureness = ['yes', 'no', 'not-sure'] as const;
const bodies = ['gp-practice', 'nhs', 'council', 'police', 'other-public', 'provider', 'hospice', 'charity', 'other'] as const;
const payers = ['health', 'social', 'other-public', 'none', 'not-sure'] as const;

/** Each question with the answers that it knows. One choice is a word, several are a list. */
export const enquiryChoices = {
  purpose: z.enum(['individual', 'safeguarding', 'emergency', 'research', 'planning', 'other', 'fundraising', 'totals', 'signpost']),
  nation: z.enum(['england', 'wales', 'scotland', 'ni']),
  /** An id of the kinds of service, or something-else. */
  service: z.string().regex(/^[a-z][a-z-]{1,40}$/),
  /** Would people call it care? */
  care: z.enum(sureness),
  /** Do professionals lead it? */
  led: z.enum(['health', 'social', 'no', 'not-sure']),
  /** The question that some kinds of service have of their own. */
  confirm: z.enum(sureness),
  sender: z.enum(bodies),
  receiver: z.enum(bodies),
  senderPaid: z.array(z.enum(payers)).min(1),
  receiverPaid: z.array(z.enum(payers)).min(1),
  details: z.array(z.enum(['everyday', 'health', 'clinical', 'sensitive', 'offences', 'danger', 'gender-history'])).min(1),
  /** What the sending team, and the service that receives, is like. */
  team: z.array(z.enum(['shows-health', 'no-name', 'partner-no-name', 'neither'])).min(1),
  who: z.array(z.enum(['adults', 'may-lack-capacity', 'young', 'children', 'carers'])).min(1),
  /** Is it children’s social care casework? */
  casework: z.enum(sureness),
  /** Who says yes, where details about carers are shared too? */
  carers: z.enum(['each', 'person-only', 'not-sure']),
  how: z.enum(['message', 'log-in']),
  back: z.enum(['nothing', 'everyday', 'health']),
  decides: z.enum(['each', 'together', 'instructions']),
  /** Is everybody who sees the details bound to keep them private? */
  bound: z.enum(sureness),
  /** Can people be asked first? */
  ask: z.enum(['yes', 'no']),
  /** Does a law ask for this sharing, or allow it? */
  law: z.enum(sureness),
  /** Approval under section 251. */
  approval: z.enum(['none', 'held', 'held-exempt']),
} as const;

export type EnquiryName = keyof typeof enquiryChoices;
export type EnquiryAnswers = { readonly [Name in EnquiryName]?: Readonly<z.infer<(typeof enquiryChoices)[Name]>> };
export type Body = (typeof bodies)[number];
export type Payer = (typeof payers)[number];

export const enquiryPath = '/legal-basis';

/** In the order in which they are asked. */
export const enquiryNames = Object.keys(enquiryChoices) as readonly EnquiryName[];

/** The answers as they stand in an address. Several choices stand in one word, with dots between them: it stays short enough to log in with. */
export function enquiryQuery(answers: EnquiryAnswers): Readonly<Record<string, string>> {
  return Object.fromEntries(enquiryNames.flatMap((name) => (answers[name] === undefined ? [] : [[name, [answers[name]].flat().join('.')]])));
}

/** The address of the enquiry with these answers given. */
export function enquiryHref(answers: EnquiryAnswers, more: Readonly<Record<string, string>> = {}, path = enquiryPath): string {
  const query = new URLSearchParams({ ...enquiryQuery(answers), ...more }).toString();
  return query === '' ? path : `${path}?${query}`;
}
