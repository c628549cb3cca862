// Facts that somebody outside sends, read strictly: everything that is wrong is said at once, each with its place.
import type * as z from 'zod';
import { AgreementFactsShape, FlowFactsShape, unnamed } from './api/fact-shapes';
import { assessAgreement } from './assess-agreement';
import { assessFlow } from './assess-flow';
import type { FlowFacts } from './facts';
import type { FlowCase } from './overrides';
import type { AgreementResult, FlowResult } from './result';
import type { AgreementFacts } from './rules/agreement';

export interface FactError {
  /** Where it stands, “flows.0.sharing.role”; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

export type AskedFacts =
  | { readonly kind: 'flow'; readonly facts: FlowFacts }
  | { readonly kind: 'agreement'; readonly flows: readonly FlowCase[]; readonly facts: AgreementFacts };

export type ReadFacts = { readonly ok: true; readonly asked: AskedFacts } | { readonly ok: false; readonly errors: readonly FactError[] };

/** A name that is safe to say again: what was sent may be anything, a person’s details among it. */
const sayable = (name: string): boolean => /^[A-Za-z]\w{0,39}$/.test(name) && !/\d{6}/.test(name);

type Fault = Parameters<z.core.$ZodErrorMap>[0];

const kinds: Readonly<Record<string, string>> = { boolean: 'true or false', string: 'text', object: 'an object', array: 'a list' };

function wrong(fault: Fault): string {
  if (fault.input === undefined) return 'is missing';
  switch (fault.code) {
    case 'invalid_type':
      return `must be ${kinds[fault.expected] ?? 'of another kind'}`;
    case 'invalid_value':
      return `must be ${fault.values.map(String).join(' or ')}`;
    case 'too_big':
      return `must be ${fault.maximum} ${fault.origin === 'array' ? 'entries' : 'characters'} or less`;
    case 'too_small':
      return 'must not be empty';
    case 'invalid_union':
      return 'must be the Act and section, or true';
    default:
      return 'must be in the format that this asks for';
  }
}

/** One error for each unknown name that can be said again; the others are counted at the place where they stood. */
function errorsOf(issue: z.core.$ZodIssue): readonly FactError[] {
  const at = issue.path.map(String);
  if (issue.code !== 'unrecognized_keys') return [{ path: at.join('.'), message: issue.message }];
  const named = issue.keys.filter(sayable).slice(0, 20);
  const rest = issue.keys.length - named.length;
  return [
    ...named.map((name) => ({ path: [...at, name].join('.'), message: 'is not asked for' })),
    ...(rest === 0 ? [] : [{ path: at.join('.'), message: `holds ${rest === 1 ? 'a field that is' : `${rest} fields that are`} not asked for` }]),
  ];
}

/**
 * What the rules about the agreement as a whole read (T5, T8). Publicly funded adult social care: arranged by a council or the NHS as such, or
 * given by a public body itself.
 */
function agreementFacts(flows: readonly FlowCase[], { adultSocialCareParties = [], partnerWorksInside }: Partial<AgreementFacts>): AgreementFacts {
  const giving = flows.flatMap(({ facts, sharingPartyId, receivingPartyId }) => {
    const { sharing, receiving, serviceKind, adults } = facts;
    const itself = receiving.isPublicAuthority && serviceKind === 'social_care' && adults !== false;
    return [
      ...(sharing.commissioned === 'adult_social_care' ? [sharingPartyId] : []),
      ...(receiving.commissioned === 'adult_social_care' || itself ? [receivingPartyId] : []),
    ];
  });
  return {
    adultSocialCareParties: [...new Set([...adultSocialCareParties, ...giving])],
    partnerWorksInside: partnerWorksInside ?? flows.some(({ facts }) => facts.method === 'access'),
  };
}

function readAgreement({ flows: sent, ...said }: z.output<typeof AgreementFactsShape>): AskedFacts {
  const flows = sent.map(
    ({ flowId, sharingPartyId, receivingPartyId, ...facts }, index): FlowCase => ({
      flowId: flowId ?? unnamed(index),
      sharingPartyId,
      receivingPartyId,
      facts: withHealth(facts),
    }),
  );
  return { kind: 'agreement', flows, facts: agreementFacts(flows, said) };
}

const isAgreement = (body: unknown): boolean => typeof body === 'object' && body !== null && Object.hasOwn(body, 'flows');

/** Clinical detail is health data, whoever leaves out to say so. What a gender history is beside that, the sender of the facts says. */
const withHealth = <Facts extends FlowFacts>(facts: Facts): Facts => ({
  ...facts,
  ...(facts.clinicalDetail && { healthData: true }),
});

/** Reads one FlowFacts, or an agreement as `{ flows: […] }`. What is left out takes its default. */
export function readFacts(body: unknown): ReadFacts {
  const error = wrong;
  if (isAgreement(body)) {
    const read = AgreementFactsShape.safeParse(body, { error });
    return read.success ? { ok: true, asked: readAgreement(read.data) } : { ok: false, errors: read.error.issues.flatMap(errorsOf) };
  }
  const read = FlowFactsShape.safeParse(body, { error });
  return read.success ? { ok: true, asked: { kind: 'flow', facts: withHealth(read.data) } } : { ok: false, errors: read.error.issues.flatMap(errorsOf) };
}

/** What the rules say to the facts that were asked about. */
export const assessAsked = (asked: AskedFacts): FlowResult | AgreementResult =>
  asked.kind === 'flow' ? assessFlow(asked.facts) : assessAgreement(asked.flows, asked.facts);
