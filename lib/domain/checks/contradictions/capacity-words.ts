// Steps of somebody’s own for a person who cannot decide, that hand the decision to whoever is to get the details, or leave it to nobody:
// who decides is set by law, and the side that shares is bound by it (Mental Capacity Act 2005; guidance, when a person lacks capacity).
import { asksFirst } from '../../print/asking-law';
import type { ContradictionKind, Ground } from './contradiction';
import { mention, oneOf, plainly } from './mention';
import type { TypedText } from './typed-texts';

const theirs = "(?:(?:the |a |its |their |our |any |each )?(?:partner|charity|club|volunteer|befriender|driver|receptionist)(?:'s)?s?)";
const ofTheirs = `${theirs}(?: organisation)?(?: (?:manager|staff|team|workers?|coordinator|volunteers?|lead))?`;
const notOf = '(?<!(?:not|never|nor|no|neither|than|before|until|after|if|tell|tells|told|ask|asks) (?:the |a |its |their |our |any |each )?)';
const may = '(?:(?:can|may|will|then|must|should|also|always|simply) ){0,2}';
const end = '(?=\\s*(?:$|[.,;!)]))';
const forThem = '(?: (?:for|on behalf of) (?:them|him|her|the person|people|that person|whoever cannot))';
const aboutThem = '(?= (?:whether|if|for|what is best|what to do|in (?:the|their)|instead|then|alone)(?![a-z]))';

/** A case with which the sentence begins, and no condition of it. */
const whoeverCannot =
  "(?:(?:if|when|where) (?:somebody|someone|a person|the person|people|they) (?:cannot|can't|is not able to|are not able to|lacks?) [^.;,]*, )?";

/** Finds, as typed, who is left to decide. */
const handedOver = oneOf(
  `${whoeverCannot}${notOf}${ofTheirs} ${may}(?:decides?|chooses?|judges?)(?:${forThem}|${aboutThem}|${end})`,
  `${notOf}${ofTheirs} ${may}(?:says? yes|consents?|agrees?|signs?)(?:${forThem}|${end})`,
  `${notOf}${ofTheirs} ${may}(?:makes? the decision|has the last word|gives? (?:the )?(?:consent|yes)|assess(?:es)? (?:the |their )?capacity)`,
  `(?:decision|it) is (?:left to|up to|for|made by|taken by) ${ofTheirs}${end}`,
  `(?<!not )decided by ${ofTheirs}${end}`,
);

/** Nothing of the steps is done at all. */
const noSteps = oneOf(
  `nothing (?:is|needs to be|has to be|need be) (?:written down|recorded|written|noted)${end}`,
  `(?:do not|don't|never|need not) (?:write|record|note) (?:it|this|anything|the decision|why)(?: down)?${end}`,
  `(?:nobody|no[- ]?one) decides${end}`,
  '(?:take|takes|taken|assume|assumes) (?:it )?(?:as a yes|for a yes|that (?:they|the person) (?:agrees?|says? yes|consents?))',
);
/** Where each person is asked, whoever cannot decide is not simply left out of the asking. */
const noAsking = oneOf(
  `(?:nobody|no[- ]?one) (?:is|needs to be|has to be|need be) asked(?: and(?![a-z])|${end})`,
  'shares?(?: (?:it|them|the details))? (?:anyway|all the same|regardless|without asking)',
  'go(?:es)? ahead (?:anyway|all the same|regardless|without asking)',
);

/** Somebody close who may have been appointed, advice on the question, or another decision: nothing is handed over. */
const another =
  /\b(?:attorneys?|husbands?|wi(?:fe|ves)|spouses?|family|takes? advice|no (?:partner|charity|volunteer)|no circumstances|stops?|what to (?:do|offer)|when to)\b/iu;
const sentences = (text: string): readonly string[] => text.split(/(?<=[.;!?\n])/u);
const handed = (text: string): string | undefined =>
  sentences(text)
    .filter((one) => !another.test(one))
    .map((one) => mention(one, handedOver))
    .find((word) => word !== undefined);
const undone = plainly();

const ownSteps = ({ texts }: Ground): TypedText | undefined => texts.find(({ part }) => part === 'capacity');
const asksEach = ({ model, law }: Ground): boolean => asksFirst({ model, outwardResult: law });

export const capacityKinds: readonly ContradictionKind[] = [
  {
    id: 'capacity-decided-by-partner',
    level: 'error',
    stops: 'sending',
    sentence: 'Your steps for someone who cannot decide say ‘{word}’, and whoever is to get the details cannot decide for them',
    why: 'An attorney or deputy for health and welfare decides, or else a senior person of yours, in the person’s best interests.',
    sources: ['s4-capacity', 'mca-2005'],
    change: { at: 'draft', question: 'capacity' },
    when: (ground) => {
      const word = handed(ownSteps(ground)?.text ?? '');
      return word !== undefined && { says: { word } };
    },
  },
  {
    id: 'capacity-decided-by-nobody',
    level: 'error',
    stops: 'sending',
    sentence: 'Your steps for someone who cannot decide say ‘{word}’, and somebody must decide and write down why',
    why: 'A decision for a person who cannot make it is made by whoever may in law, and recorded with its reasons.',
    sources: ['s4-capacity', 'mca-2005'],
    change: { at: 'draft', question: 'capacity' },
    when: (ground) => {
      const own = ownSteps(ground)?.words ?? '';
      const word = undone(own, noSteps) ?? (asksEach(ground) ? undone(own, noAsking) : undefined);
      return word !== undefined && { says: { word } };
    },
  },
];
