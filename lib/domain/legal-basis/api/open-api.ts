// The document that describes the question “on what footing may this be shared?” to whoever writes a client (OpenAPI 3.1). Made from the very
// shapes that read the facts and check the answers, so that it cannot say anything else.
import * as z from 'zod';
import { rulesVersion } from '../assess-agreement';
import { assessAsked, readFacts } from '../read-facts';
import { AgreementFactsShape, FlowFactsShape } from './fact-shapes';
import { questionsPerMinute } from './questions-per-minute';
import { resultShapes } from './result-shapes';

type Schema = Readonly<Record<string, unknown>>;

/** A question that the document shows, with its answer worked out. */
export interface ApiExample {
  readonly name: string;
  readonly summary: string;
  readonly body: Readonly<Record<string, unknown>>;
}

const ErrorsShape = z.strictObject({
  errors: z
    .array(
      z.strictObject({
        path: z.string().describe('Where it stands: flows.0.sharing.role. Empty for the whole.'),
        message: z.string().describe('What is wrong with it.'),
      }),
    )
    .describe('All that is wrong, at once.'),
});
const RefusalShape = z.strictObject({
  kind: z.literal('refused').describe('Nothing was worked out.'),
  title: z.string().describe('What happened, in short.'),
  say: z.string().describe('What to do about it.'),
  request: z.string().describe('A number for this request, to name to whoever runs the service.'),
});

const named = (id: string): string => `#/components/schemas/${id}`;

function schemasOf(shapes: Readonly<Record<string, z.ZodType>>, io: 'input' | 'output'): Readonly<Record<string, Schema>> {
  const registry = z.registry<{ id: string }>();
  for (const [id, shape] of Object.entries(shapes)) registry.add(shape, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: named, io });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id, ...schema }]) => {
      if ($id !== named(id)) throw new Error(`${id} is called ${$id} in the document`);
      return [id, schema];
    }),
  );
}

const json = (schema: Schema, examples?: Schema) => ({ 'application/json': { schema, ...(examples && { examples }) } });
const ref = (id: string): Schema => ({ $ref: named(id) });
const refused = (description: string, headers?: Schema) => ({ description, ...(headers && { headers }), content: json(ref('Refusal')) });

/** The answer of an example. Throws when its facts cannot be read. */
function answerTo({ name, body }: ApiExample): object {
  const read = readFacts(body);
  if (!read.ok) throw new Error(`The example ${name}: ${JSON.stringify(read.errors)}`);
  return assessAsked(read.asked);
}

function question(examples: readonly ApiExample[]): Schema {
  const shown = (value: (example: ApiExample) => object) =>
    Object.fromEntries(examples.map((example) => [example.name, { summary: example.summary, value: value(example) }]));
  return {
    operationId: 'askLegalBasis',
    summary: 'On what footing may this be shared?',
    description:
      'Send the facts of one flow and get its result, or { "flows": [ … ] } and get the result of the agreement. It needs no log in, takes no cookie, changes ' +
      'nothing and keeps nothing of what you send. Never send a person’s details: only facts about the sharing. It is no legal advice.',
    requestBody: {
      required: true,
      content: json(
        { oneOf: [ref('FlowFacts'), ref('AgreementFacts')] },
        shown(({ body }) => body),
      ),
    },
    responses: {
      '200': {
        description: 'The result.',
        headers: { 'Rules-Version': { description: 'The edition of the rules: a date.', schema: { type: 'string', format: 'date' } } },
        content: json({ oneOf: [ref('FlowResult'), ref('AgreementResult')] }, shown(answerTo)),
      },
      '400': refused('It is no JSON.'),
      '413': refused('It is longer than 64 kB.'),
      '415': refused('It is not sent as application/json, or it is compressed.'),
      '422': { description: 'Some facts are missing, unknown or wrong: each with its place.', content: json(ref('Errors')) },
      '429': refused(`More than ${questionsPerMinute} questions from one address in a minute.`, {
        'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 1 } },
      }),
    },
  };
}

/** The whole document for the service at this address. */
export function openApi(origin: string, examples: readonly ApiExample[]): Schema {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sharing Agreed: the legal basis of sharing',
      version: rulesVersion,
      description:
        'Works out on what footing health and care bodies and voluntary organisations may share details about people, with the reasons and what must be ' +
        'done. The version is the edition of the rules.',
    },
    servers: [{ url: origin }],
    paths: { '/api/legal-basis': { post: question(examples) } },
    components: {
      schemas: {
        ...schemasOf({ FlowFacts: FlowFactsShape, AgreementFacts: AgreementFactsShape }, 'input'),
        ...schemasOf({ ...resultShapes, Errors: ErrorsShape, Refusal: RefusalShape }, 'output'),
      },
    },
  };
}
