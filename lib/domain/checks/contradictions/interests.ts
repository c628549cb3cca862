// The balance of legitimate interests in words of somebody’s own, against whose details are shared: the law looks at children in particular,
// and the people who are named beside the person have interests too (UK GDPR Article 6(1)(f)).
import type { Side } from '../../agreement/model';
import { carerReferred } from '../../agreement/carer-referred';
import { namesAnother } from '../../agreement/others-named';
import { article6Relied } from '../../legal-basis/overrides';
import type { AnswerToChange } from './answer-to-change';
import { on, onBothSides, who } from './both-sides';
import type { ContradictionKind, Ground } from './contradiction';
import { oneOf, says } from './mention';
import type { TypedText } from './typed-texts';

const children = oneOf(
  'child(?:ren)?',
  "child(?:ren)?'s",
  'young(?:er|est)?',
  'youngsters?',
  'teenagers?',
  'pupils?',
  'minors?',
  'kids?',
  'bab(?:y|ies)',
  'under[- ]?1[68]s?',
  'parent(?:s|al)?',
);
const others = oneOf(
  'next of kin',
  'kin',
  'famil(?:y|ies)',
  'relatives?',
  'relations?',
  'carers?',
  'contacts',
  'emergency contact',
  'household',
  'others?',
  'other (?:people|person)',
  '(?:some|any)body else',
  '(?:some|any)one else',
  'third part(?:y|ies)',
  'every(?:body|one)',
  'cared for',
  'perpetrator',
  'wife|husband|partners|spouse|friends?|neighbours?|parents?',
);
const relies = ({ result }: Ground, side: Side, id: string): boolean =>
  result.flows.some(({ result: flow }) => article6Relied(flow, side, id) === '6(1)(f)' || (side === 'receiving' && flow.art6.returnFlow === '6(1)(f)'));

/** The last of the three boxes in words of their own, the balance, where it does not speak of these people: an aim that names them weighs nothing. */
function silentOn(ground: Ground, side: Side, spokenOf: RegExp): TypedText | undefined {
  const balance = ground.texts.findLast((text) => text.part === 'interests' && text.side === side);
  const silent = balance !== undefined && says(balance.words, spokenOf) === undefined;
  return silent && relies(ground, side, on(ground, side).id) ? balance : undefined;
}

const sources = ['uk-gdpr-6-1-f', 'ico-legitimate-interests'];
const boxes: Readonly<Record<Side, AnswerToChange>> = { sharing: { at: 'draft', question: 'our-reason' }, receiving: { at: 'review', question: 'only-you' } };

export const interestKinds: readonly ContradictionKind[] = [
  ...onBothSides((side) => ({
    id: `${side}-interests-without-children`,
    level: 'warning',
    sentence: `${who(side)} relies on legitimate interests in its own words. Under ‘{where}’ it says nothing of ‘{people}’, whose details are shared`,
    why: 'The law asks that the interests of a child be weighed in particular. Say how children are told, and why it is fair to them.',
    sources,
    change: boxes[side],
    when: (ground) => {
      const { people } = ground.model;
      if (!people.children && !people.young) return undefined;
      const silent = silentOn(ground, side, children);
      return silent && { says: { where: silent.called, people: ground.chosen('people', people.children ? 'children' : 'young') } };
    },
  })),
  ...onBothSides((side) => ({
    id: `${side}-interests-without-others`,
    level: 'warning',
    sentence: `${who(side)} relies on legitimate interests in its own words. Under ‘{where}’ it says nothing of the people behind ‘{details}’`,
    why: 'Their details are shared too, and they did not ask for the service. Say why it is fair to them.',
    sources,
    change: boxes[side],
    when: (ground) => {
      const named = ground.outward.items.map(({ itemId }) => itemId).filter((id) => namesAnother(id, carerReferred(ground.model)));
      const silent = named.length > 0 ? silentOn(ground, side, others) : undefined;
      return silent && { says: { where: silent.called, details: ground.details(named) } };
    },
  })),
];
