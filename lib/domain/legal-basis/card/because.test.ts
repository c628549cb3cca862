import { describe, expect, it } from 'vitest';
import { catalogue } from '@/content/catalogue';
import { profilePages } from '../../people/organisation';
import { assessModel } from '../assess-model';
import { explainResult } from '../explain';
import { legalRule, legalRules } from '../legal-rules';
import type { FactRead, LegalRule } from '../rules/rule';
import { back, commissionedHospice, debtAdvice, item, outward, receivingParty, sharingParty } from '../testing/models';
import { becauseOf } from './because';
import { placeOf } from './legal-card';

type Model = ReturnType<typeof debtAdvice>;
const people = debtAdvice().people;
const sharing = sharingParty();
const models: readonly Model[] = [
  debtAdvice({ flows: [outward(), back()] }),
  commissionedHospice({ flows: [outward({ methods: ['access'] }), back()] }),
  debtAdvice({
    flows: [
      outward({
        methods: ['access'],
        items: [item('full-history', 'healthData', 'clinicalDetail', 'otherSpecial', 'criminalData', 'highHarmItems', 'genderHistory')],
      }),
    ],
  }),
  debtAdvice({
    people: { ...people, mayLackCapacity: true, young: true, children: true, carers: true, carerAgreement: 'person-only', carerWhose: ['cared-for'] },
    flows: [outward({ items: [item('condition', 'healthData')] })],
  }),
  debtAdvice({ people: { ...people, children: true, childrensSocialCare: 'yes' } }),
  debtAdvice({ team: { id: 't', name: 'Memory clinic', revealsHealth: true, anonymousAccess: true } as NonNullable<Model['team']> }),
  debtAdvice({ nation: 'scotland' }),
  debtAdvice({ parties: [{ ...sharing, role: 'joint_controller' }, receivingParty({ role: 'joint_controller' })] }),
  debtAdvice({ parties: [sharing, receivingParty({ role: 'processor' })] }),
  commissionedHospice({
    parties: [sharing, receivingParty({ commissioned: ['adult_social_care'], confidentialityDuty: false })],
    flows: [outward({ items: [item('condition', 'healthData', 'criminalData')] })],
  }),
];

/** Facts that a path does not ask for, because another answer settles them. */
const unasked = (fact: FactRead, { service, parties }: Model): boolean =>
  fact === 'commissioned' &&
  (service.kind === 'wider_support' || parties.every(({ organisation, side }) => side === 'sharing' || organisation.publicAuthority));

const reading = (fact: FactRead): LegalRule => ({ ...legalRules[0]!, reads: [fact] });
const fired = (model: Model) => {
  const { flows, rules } = assessModel(model);
  return [...new Set([...flows.flatMap(({ result }) => result.rules), ...rules])].map(legalRule);
};

/** Asked of every agreement: no answer is the reason. */
const asksAlways: readonly string[] = ['T1', 'T6'];

describe('becauseOf', () => {
  it.each(models.map((model, index) => [index, model] as const))('names an answer for every fact that a fired rule reads (model %i)', (_, model) => {
    const silent = fired(model).flatMap(({ id, reads }) =>
      reads.filter((fact) => !unasked(fact, model) && becauseOf(reading(fact), { model, catalogue }).length === 0).map((fact) => `${id} ${fact}`),
    );
    expect(silent).toEqual([]);
  });

  it('names only questions that exist, with their words, and pages of the profile that exist', () => {
    const answers = models.flatMap((model) => {
      const card = explainResult(model, assessModel(model), catalogue);
      return [...card.warnings, ...card.notes, ...card.parts.flatMap(({ lines }) => lines)].flatMap(({ why }) => why.flatMap((one) => one.becauseYouAnswered));
    });
    const ids = catalogue.questions.map(({ id }) => id);
    for (const { question, asked, words, profile } of answers) {
      expect(profile ? profilePages : ids).toContain(profile ? profile.page : question);
      expect(asked).not.toMatch(/^$|[{}]/u);
      expect(words).not.toMatch(/^$|undefined|[{}]/u);
    }
    expect(new Set(answers.map(placeOf)).size).toBeGreaterThan(10);
  });

  it('lies behind every line but the one that says that there is nothing', () => {
    for (const model of models) {
      const card = explainResult(model, assessModel(model), catalogue);
      const lines = [...card.warnings, ...card.notes, ...card.parts.flatMap((part) => part.lines)];
      expect(
        lines
          .filter(
            ({ id, why }) =>
              !id.startsWith('art9-none') && !why.every(({ ruleId }) => asksAlways.includes(ruleId)) && why.every((one) => one.becauseYouAnswered.length === 0),
          )
          .map(({ id }) => id),
      ).toEqual([]);
    }
  });
});
