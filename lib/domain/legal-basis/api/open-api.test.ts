import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legalBasisExamples } from '@/content/legal-basis-examples';
import { actionSentences, warningSentences } from '../actions';
import { assessFlow } from '../assess-flow';
import { legalRules } from '../legal-rules';
import { anyFacts } from '../testing/arbitrary-facts';
import { AgreementFactsShape, FlowFactsShape } from './fact-shapes';
import { openApi } from './open-api';
import { resultShapes } from './result-shapes';

type Json = Readonly<Record<string, unknown>>;
const document = openApi('https://sharing.example', legalBasisExamples);
const { schemas } = document.components as { schemas: Readonly<Record<string, Json>> };
const propertiesOf = (id: string) => Object.keys(schemas[id]?.properties ?? {}).sort();
const codesOf = (id: string) => ((schemas[id]?.anyOf ?? []) as readonly { const: string }[]).map((one) => one.const);

function everyRef(value: unknown): readonly string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === '$ref' ? [String(inner)] : everyRef(inner)));
}

describe('the description of the API', () => {
  it('is whole: it can be sent as JSON, and every reference leads somewhere', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(document).toMatchObject({
      openapi: '3.1.0',
      servers: [{ url: 'https://sharing.example' }],
      info: { version: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    });
    const refs = everyRef(document);
    expect(refs.length).toBeGreaterThan(20);
    expect(refs.filter((one) => schemas[one.replace('#/components/schemas/', '')] === undefined)).toEqual([]);
  });

  it('has every fact and every key of the answers, each fact in words', () => {
    expect(propertiesOf('FlowFacts')).toEqual(Object.keys(FlowFactsShape.shape).sort());
    expect(propertiesOf('AgreementFacts')).toEqual(Object.keys(AgreementFactsShape.shape).sort());
    expect(propertiesOf('FlowResult')).toEqual(Object.keys(resultShapes.FlowResult.shape).sort());
    expect(propertiesOf('AgreementResult')).toEqual(Object.keys(resultShapes.AgreementResult.shape).sort());
    const facts = schemas.FlowFacts?.properties as Readonly<Record<string, { description?: string; properties?: Json }>>;
    const parties = Object.values((facts.sharing?.properties ?? {}) as Readonly<Record<string, { description?: string }>>);
    expect(parties.length).toBe(9);
    for (const fact of [...Object.values(facts), ...parties]) expect(fact.description).toMatch(/^[A-Z].*[.?]$/);
    // What is left out takes a default, or is not there: a name of an approval and of a law, and the aim of a body.
    const without = (fields: Readonly<Record<string, object>>) => Object.keys(fields).filter((name) => !('default' in (fields[name] ?? {})));
    expect(without(facts)).toEqual(['serviceKind', 's251Reference', 'statutoryGateway']);
    expect(without((facts.sharing?.properties ?? {}) as Readonly<Record<string, object>>)).toEqual(['aim']);
    expect(schemas.FlowFacts).toMatchObject({ required: ['serviceKind'], additionalProperties: false });
  });

  it('says of every field what it is', () => {
    const bare = (value: unknown, path: string): readonly string[] => {
      if (value === null || typeof value !== 'object') return [];
      const { properties = {} } = value as { properties?: Readonly<Record<string, { description?: string }>> };
      const silent = Object.entries(properties).flatMap(([name, { description }]) => (description ? [] : [`${path}.${name}`]));
      return [...silent, ...Object.entries(value).flatMap(([name, inner]) => bare(inner, `${path}.${name}`))];
    };
    expect(bare(schemas, '')).toEqual([]);
  });

  it('has every code that the rules can give', () => {
    expect(codesOf('ActionId').sort()).toEqual(Object.keys(actionSentences).sort());
    expect(codesOf('WarningId').sort()).toEqual(Object.keys(warningSentences).sort());
    expect(codesOf('RuleId').sort()).toEqual(legalRules.map(({ id }) => id).sort());
    const [status, common] = [codesOf('Status'), codesOf('CommonLaw')];
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const answer = assessFlow(facts);
        expect(status).toContain(answer.status);
        if (answer.commonLaw !== null) expect(common).toContain(answer.commonLaw);
      }),
      { numRuns: 100 },
    );
  });

  it('answers its own examples, and says what else may come back', () => {
    const { post } = (document.paths as Readonly<Record<string, { post: Json }>>)['/api/legal-basis']!;
    const responses = post.responses as Readonly<
      Record<string, { content: { 'application/json': { examples?: Readonly<Record<string, { value: object }>> } } }>
    >;
    expect(Object.keys(responses)).toEqual(['200', '400', '413', '415', '422', '429']);
    expect(responses['429']).toMatchObject({ description: 'More than 600 questions from one address in a minute.' });
    const answers = responses['200']?.content['application/json'].examples ?? {};
    expect(Object.keys(answers)).toEqual(legalBasisExamples.map(({ name }) => name));
    for (const { value } of Object.values(answers))
      expect(('flows' in value ? resultShapes.AgreementResult : resultShapes.FlowResult).parse(value)).toEqual(value);
    expect(() => openApi('', [{ name: 'x', summary: '', body: {} }])).toThrow('serviceKind');
  });
});
