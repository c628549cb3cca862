// What is named as law against what can be one, and services that have a law of their own.
import type { Side } from '../../agreement/model';
import { advocateLogsIn, onlyForIncapacity } from '../../agreement/named-statute';
import { isReport } from '../../agreement/return-items';
import { givesNoRight, namesAContract, namesDutyToShare, namesNoDuty, onlyARight } from '../../legal-basis/named-law';
import { article6Relied, functionLaw, lawNamed } from '../../legal-basis/overrides';
import { restsOnFunction } from '../../legal-basis/paragraph-tests';
import type { FlowResult } from '../../legal-basis/result';
import { reasonOf } from './answer-to-change';
import { on, onBothSides, stopsFor, who } from './both-sides';
import { type ContradictionKind, type Ground, inList } from './contradiction';
import { oneOf, saidIn } from './mention';

/** The law that a side names for a legal obligation, where it relies on one in any of these flows. */
function obligedBy(ground: Ground, side: Side, flows: readonly FlowResult[]): string | undefined {
  const { id } = on(ground, side);
  return flows.some((flow) => article6Relied(flow, side, id) === '6(1)(c)') ? lawNamed(ground.model.overrides, id) : undefined;
}

const ownRules = oneOf(
  'imca',
  'imha',
  'independent mental (?:capacity|health) advoca(?:te|tes|cy)',
  'statutory advocacy',
  'safeguarding team',
  "children's social care",
  'social services for children',
  'police',
  'probation service',
  'youth offending',
);

export const lawKinds: readonly ContradictionKind[] = [
  ...onBothSides((side) => ({
    id: `${side}-law-is-a-contract`,
    level: 'error',
    stops: stopsFor(side),
    sentence: `${who(side)} names as the law that gives it its task: ‘{law}’`,
    why: 'A contract, a grant or a policy is no law. A public task rests on an Act.',
    sources: ['uk-gdpr-6-1-e', 'duaa-2025-s70'],
    change: side === 'sharing' ? { at: 'profile', side, page: 'law' } : { at: 'review', question: 'our-task' },
    when: (ground) => {
      const party = on(ground, side);
      const chosen = lawNamed(ground.model.overrides, party.id);
      const law = chosen ?? party.taskInLaw?.act;
      return law !== undefined && namesAContract(law) && { says: { law }, ...(chosen && { change: reasonOf(side) }) };
    },
  })),
  ...onBothSides((side) => ({
    id: `${side}-function-on-interests`,
    level: 'error',
    stops: stopsFor(side),
    sentence: `${who(side)} names ‘{law}’ as the law that gives it a function, and relies on legitimate interests as an organisation without one`,
    why: 'A function that a law gives is a public task. Name the same law for Article 6, or choose another reason for health details.',
    sources: ['uk-gdpr-6-1-e', 'dpa-2018-sch1-para6'],
    change: reasonOf(side),
    when: (ground) => {
      const { id } = on(ground, side);
      const found = ground.result.flows.map(({ result: flow }) => flow).find((flow) => article6Relied(flow, side, id) === '6(1)(f)');
      const law = ground.result.flows.some(({ result: { art9 } }) => restsOnFunction(art9[side] ?? '')) ? functionLaw(ground.model.overrides, id) : undefined;
      return found !== undefined && law !== undefined && { says: { law } };
    },
  })),
  ...onBothSides((side) => ({
    id: `${side}-right-is-no-function`,
    level: 'error',
    stops: stopsFor(side),
    sentence: `${who(side)} names as the law that gives it a task or a function: ‘{law}’`,
    why: 'That section gives a right to see records, and neither a task nor a function. Name the section that does.',
    sources: ['uk-gdpr-6-1-e', 'dpa-2018-sch1-para6'],
    change: side === 'sharing' ? { at: 'profile', side, page: 'law' } : { at: 'review', question: 'our-task' },
    when: (ground) => {
      const { id, taskInLaw } = on(ground, side);
      const chosen = [functionLaw(ground.model.overrides, id), lawNamed(ground.model.overrides, id)].find((one) => one !== undefined && onlyARight(one));
      const law = chosen ?? (taskInLaw && onlyARight(taskInLaw.act) ? taskInLaw.act : undefined);
      return law !== undefined && { says: { law }, ...(chosen && { change: reasonOf(side) }) };
    },
  })),
  ...onBothSides((side) => ({
    id: `${side}-obligation-without-duty`,
    level: 'error',
    stops: stopsFor(side),
    sentence: `${who(side)} relies on a legal obligation, by ‘{law}’`,
    why: 'A legal obligation is a section that leaves no choice. An Act as a whole, or a law that only allows the sharing, is none.',
    sources: ['uk-gdpr-6'],
    change: reasonOf(side),
    when: (ground) => {
      const law = obligedBy(
        ground,
        side,
        ground.result.flows.map(({ result }) => result),
      );
      return law !== undefined && !namesAContract(law) && namesNoDuty(law) !== undefined && { says: { law } };
    },
  })),
  ...onBothSides((side) => ({
    id: `${side}-duty-that-does-not-reach`,
    level: 'error',
    stops: stopsFor(side),
    sentence: `${who(side)} relies on the duty to share, by ‘{law}’, which does not reach this sharing`,
    why: 'That duty is between public bodies and those whom they pay, for care that people do not ask for without a name. Elsewhere nobody is obliged.',
    sources: ['hsca-2012-s251b'],
    change: reasonOf(side),
    when: (ground) => {
      const law = obligedBy(ground, side, [ground.law]);
      return law !== undefined && namesDutyToShare(law) && !ground.law.sharingDuty251B && { says: { law } };
    },
  })),
  {
    id: 'public-body-on-own-interests',
    level: 'error',
    stops: 'sending',
    sentence: '{name} is a public authority, and it would rely on {condition}',
    why: 'Legitimate interests are closed to public authorities in their tasks. They rely on the task.',
    sources: ['uk-gdpr-6-1-f', 'duaa-2025-s70'],
    change: { at: 'ig-review' },
    when: ({ result, sharing, receiving }) => {
      const found = result.flows.flatMap(({ result: flow }) => [
        { party: sharing, condition: flow.art6.sharing },
        { party: receiving, condition: flow.art6.receiving },
      ]);
      const wrong = found.find(({ party, condition }) => party.organisation.publicAuthority && (condition === '6(1)(f)' || condition === '6(1)(ea)'));
      return wrong && { says: { name: wrong.party.organisation.name, condition: `Article ${wrong.condition}` } };
    },
  },
  {
    id: 'named-right-is-a-contract',
    level: 'error',
    stops: 'sending',
    sentence: 'You name as the law that gives {partner} a right to the details: ‘{law}’',
    why: 'Only an Act can stand in the place of the person’s yes. A contract or a policy cannot.',
    sources: ['s1-statute'],
    change: { at: 'draft', question: 'law-gives-right' },
    when: ({ model: { service } }) => service.statute !== undefined && namesAContract(service.statute) && { says: { law: service.statute } },
  },
  {
    id: 'care-act-gives-no-right',
    level: 'error',
    stops: 'sending',
    sentence: 'You name ‘{law}’ in the place of each person’s yes, and it lets an advocate see records with that yes, or in the person’s best interests',
    why: 'Advocacy under the Care Act has no right like that of mental capacity advocates. Choose it by its name, and each person is asked.',
    sources: ['care-act-2014-s67'],
    change: { at: 'draft', question: 'law-gives-right' },
    when: ({ model: { service } }) => givesNoRight(service) && { says: { law: service.statute ?? '' } },
  },
  {
    id: 'service-has-rules-of-its-own',
    level: 'warning',
    sentence: 'You call the service ‘{service}’, and ‘{word}’ has rules of its own in law',
    why: 'Such services have their own rights to see details, or their own rules for sharing. Ask your data protection officer to confirm.',
    sources: ['mca-2005-s35', 'mha-1983-s130b', 's4-scope'],
    change: { at: 'draft', question: 'service' },
    when: (ground) => {
      const { typeId, statute } = ground.model.service;
      const own =
        typeId === 'something-else' && statute === undefined
          ? saidIn({ texts: ground.texts.filter(({ called }) => called === 'The service') }, ownRules)
          : undefined;
      return own && { says: { service: ground.model.service.label, word: own.says.word ?? '' } };
    },
  },
  {
    id: 'advocate-logs-in',
    level: 'warning',
    sentence: 'You name ‘{law}’, and the advocate logs in to records, which may show gender history or offences',
    why: 'Passing on gender history can be an offence, and details about offences need a condition of their own. Ask your data protection officer to confirm how both are handled before anybody logs in.',
    sources: ['gra-2004-s22', 'uk-gdpr-10', 'dpa-2018-s10'],
    change: { at: 'draft', question: 'send-how' },
    when: ({ model }) => advocateLogsIn(model) && { says: { law: model.service.statute ?? '' } },
  },
  {
    id: 'advocate-reports-nothing',
    level: 'warning',
    sentence: 'You name ‘{law}’, by which the advocate reports to whoever asked for one, and what comes back is ‘{back}’',
    why: 'Whoever decides takes account of that report. Where it comes back to you, it needs its own line: name it under ‘Something else’.',
    sources: ['imca-regulations-2006', 'imca-wales-regulations-2007', 'mca-2005-s37', 's1-two-way'],
    change: { at: 'draft', question: 'back' },
    when: ({ model: { service, nothingBack }, back, chosen }) => {
      const listed = back?.items ?? [];
      if (!onlyForIncapacity(service.statute) || (!nothingBack && listed.length === 0) || listed.some(isReport)) return undefined;
      const said = nothingBack ? chosen('back', 'nothing') : inList(listed.map(({ printLabel }) => printLabel));
      return { says: { law: service.statute ?? '', back: said } };
    },
  },
];
