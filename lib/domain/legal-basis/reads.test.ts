// What a rule says that it reads drives it: for each such fact there are facts of which another value changes whether the rule fires, or what
// it brings. So no answer stands behind a rule that it does not rest on.
import { expect, it } from 'vitest';
import { assessFlow } from './assess-flow';
import type { FlowFacts, PartyFacts } from './facts';
import { legalRuleFor, legalRules } from './legal-rules';
import { agreementRules } from './rules/agreement';
import { sides } from './rules/finding';
import type { FactRead } from './rules/rule';
import { everyNth } from './testing/every-facts';

type Others = (facts: FlowFacts) => readonly Partial<FlowFacts>[];

const each =
  <Name extends keyof FlowFacts>(name: Name, ...values: readonly FlowFacts[Name][]): Others =>
  () =>
    values.map((value) => ({ [name]: value }));
const toggled =
  (...names: readonly (keyof FlowFacts)[]): Others =>
  (facts) =>
    names.map((name) => ({ [name]: !facts[name] }));
const onSides =
  (which: readonly (typeof sides)[number][], changes: (party: PartyFacts) => readonly Partial<PartyFacts>[]): Others =>
  (facts) =>
    which.flatMap((side) => changes(facts[side]).map((change) => ({ [side]: { ...facts[side], ...change } })));

const body = (party: PartyFacts) => [{ isPublicAuthority: !party.isPublicAuthority }, { lawEnforcement: !party.lawEnforcement }];
const paid = () =>
  (['none', 'health', 'adult_social_care'] as const).map((commissioned) => ({ commissioned, hraPublicFunction: commissioned === 'adult_social_care' }));

const imcas = 'Mental Capacity Act 2005, section 35';

/** The other values of each fact. */
const others: Readonly<Record<FactRead, Others>> = {
  share: (facts) => [
    ...each('purpose', 'individual', 'safeguarding', 'emergency', 'research', 'planning', 'other', 'fundraising_marketing')(facts),
    ...toggled('anonymous', 'signpostOnly')(facts),
  ],
  nation: each('jurisdiction', 'england', 'wales', 'scotland', 'ni'),
  service: each('serviceKind', 'health_care', 'social_care', 'wider_support'),
  method: each('method', 'transfer', 'access'),
  back: toggled('returnFlow'),
  items: () => [{ healthData: false, healthByInference: false, otherSpecial: false }, { healthData: true }],
  'other-special': toggled('otherSpecial'),
  offences: toggled('criminalData'),
  'clinical-detail': toggled('clinicalDetail'),
  'gender-history': toggled('genderHistory'),
  danger: toggled('highHarmItems'),
  'shows-health': toggled('healthByInference'),
  'anonymous-team': toggled('anonymousAccessService'),
  'anonymous-service': toggled('anonymousAccessReceiving'),
  people: toggled('adults', 'children', 'mayLackCapacity'),
  carers: each('healthDataAbout', 'person', 'cared_for'),
  children: toggled('childrensSocialCare'),
  'public-authority': onSides(sides, body),
  sender: onSides(['sharing'], (party) => [...body(party), ...paid()]),
  commissioned: onSides(sides, paid),
  'own-task': onSides(sides, ({ ownTaskInLaw }) => [{ ownTaskInLaw: !ownTaskInLaw }]),
  confidentiality: onSides(sides, ({ confidentialityDuty }) => [{ confidentialityDuty: !confidentialityDuty }]),
  role: onSides(sides, () => [{ role: 'independent_controller' }, { role: 'joint_controller' }, { role: 'processor' }]),
  'care-giver': onSides(['sharing'], ({ givesCare = true }) => [{ givesCare: !givesCare }]),
  'legal-need': (facts) => [
    { statutoryGateway: undefined },
    { statutoryGateway: true },
    { statutoryGateway: imcas },
    { s251Reference: undefined },
    { s251Reference: 'held', explicitConsentPracticable: false },
    ...toggled('explicitConsentPracticable', 'proposed9d')(facts),
  ],
};

/** The care condition rests on the bond of those who give care: without it the rule still fires, and A9.2 with it. */
const keptBy: Readonly<Record<string, string>> = { 'A9.1 confidentiality': 'A9.2' };
const aboutAgreements = agreementRules.map(({ id }) => id);

interface Fired {
  readonly rules: readonly string[];
  readonly broughtBy: Readonly<Record<string, string>>;
}
const does = ({ rules, broughtBy }: Fired, rule: string): string =>
  JSON.stringify([rules.includes(rule), Object.keys(broughtBy).filter((id) => broughtBy[id] === rule)]);

it('each fact that a rule reads can change it', () => {
  const all = legalRules.filter(({ id }) => !aboutAgreements.includes(id));
  const open = new Set<string>();
  const driving = new Set<string>();
  let number = 0;
  for (const mixture of everyNth(2003)) {
    number += 1;
    const facts: FlowFacts = {
      ...mixture,
      ...(number % 3 === 0 && { healthDataAbout: 'cared_for' }),
      ...(number % 5 === 0 && { statutoryGateway: imcas }),
    };
    const before = assessFlow(facts);
    const read = { purpose: facts.purpose, nation: facts.jurisdiction, serviceKind: facts.serviceKind, commonLaw: before.commonLaw };
    for (const { id } of all) {
      for (const fact of legalRuleFor(id, read).reads) {
        const pair = `${id} ${fact}`;
        if (driving.has(pair)) continue;
        open.add(pair);
        const changed = others[fact](facts).some(
          (other) => does(assessFlow({ ...facts, ...other } as FlowFacts), keptBy[pair] ?? id) !== does(before, keptBy[pair] ?? id),
        );
        if (changed) driving.add(pair);
      }
    }
  }
  expect(open.size).toBeGreaterThan(60);
  expect([...open].filter((pair) => !driving.has(pair))).toEqual([]);
});
