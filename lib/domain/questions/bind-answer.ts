// What an answer was given for. A starting set is confirmed for one service and kind, the legal basis is read as one result, the
// partner needs certain details: when that changes, the answer stands no more and the question asks again.
import { chosenItemIds, dangerousIds, excessIds, lackingOf, outwardItems, ownWordsIds, sensitiveIds } from '../agreement/chosen-items';
import { endangersByName } from '../agreement/high-harm';
import { lawBinding } from '../agreement/named-statute';
import { serviceForTeam } from '../agreement/service-for-team';
import type { SettledService } from '../agreement/service-kind';
import { startingSet } from '../agreement/starting-set';
import { resultDigestText } from '../legal-basis/result-digest';
import { oncePer } from '../once-for';
import type { FormValue } from './form';
import type { JourneyContext } from './journey-context';
import type { Question } from './question';

/** The key, beside the fields, under which an answer keeps what it was given for. */
export const givenFor = 'given-for';

type Listed = 'extra-details' | 'sensitive-details' | 'own-words-details' | 'dangerous-details';

/** The details that a page lists: with another one among them it asks another thing. */
function listedIds(binds: Listed, service: SettledService, { file: { answers }, catalogue }: JourneyContext): readonly string[] {
  if (binds === 'dangerous-details')
    return [...(endangersByName(service) ? [`service ${service.typeId}`] : []), ...dangerousIds(outwardItems(answers, service, catalogue))];
  const set = startingSet(service, catalogue);
  const chosen = chosenItemIds(answers, set, catalogue);
  if (binds === 'extra-details') return [...excessIds(chosen, service, set, catalogue, answers), ...lackingOf(chosen, set).map((one) => `lacks ${one}`)];
  return binds === 'sensitive-details' ? sensitiveIds(chosen, set, catalogue, answers) : ownWordsIds(answers, chosen);
}

const isListed = (binds: NonNullable<Question['binds']>): binds is Listed => binds.endsWith('-details');

const bound = oncePer((context: JourneyContext, binds: NonNullable<Question['binds']>): string | undefined => {
  const { file, catalogue, legal, suggested, hash } = context;
  if (binds === 'legal-result') {
    // What an IG lead chooses instead is for her to read again, not for the drafter.
    const result = (suggested ?? legal)();
    return result && hash(resultDigestText(result));
  }
  const service = serviceForTeam(file, catalogue);
  if (!service) return undefined;
  if (binds === 'details') return hash(JSON.stringify(outwardItems(file.answers, service, catalogue).map(({ itemId }) => itemId)));
  if (isListed(binds)) return hash(JSON.stringify(listedIds(binds, service, context)));
  if (binds === 'service') return service.typeId;
  if (binds === 'service-law') return lawBinding(service.typeId, service.statutory === true);
  const kind = `${service.typeId} ${service.kind ?? 'open'}${service.statute === undefined ? '' : ' by law'}`;
  if (binds !== 'starting-set') return kind;
  const named = [...(service.anonymousTeam ? ['without names'] : []), ...(service.withoutNames ? ['without number'] : [])];
  return [kind, ...named, ...startingSet(service, catalogue).needed.flatMap(({ onlyWhen }) => onlyWhen ?? [])].join(' ');
});

/** What an answer to this question would be given for now; undefined when it stands by itself. */
export const bindingOf = ({ binds }: Pick<Question, 'binds'>, context: JourneyContext): string | undefined =>
  binds === undefined ? undefined : bound(context, binds);

/** The value as it is stored. */
export function bindAnswer(question: Pick<Question, 'binds'>, value: FormValue, context: JourneyContext): FormValue {
  const binding = bindingOf(question, context);
  return binding === undefined ? value : { ...value, [givenFor]: binding };
}

/**
 * Was the answer given for what stands now? An answer that was never tied to anything stands. Once the agreement is with the partner its
 * answers can move the legal result; then the IG lead's own confirmation holds the final version, and the drafter is not asked again.
 */
export function stillBound(question: Pick<Question, 'binds'>, value: FormValue, context: JourneyContext): boolean {
  const given = value[givenFor];
  const drafting = context.file.status === 'draft' || context.file.status === 'changes-asked';
  if (question.binds === 'legal-result' && !drafting) return true;
  return question.binds === undefined || given === undefined || given === bindingOf(question, context);
}
