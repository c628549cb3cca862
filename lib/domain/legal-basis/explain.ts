// The legal basis card of an agreement: what the rules answered, in words, with the reason and the source behind each line.
import type { Catalogue } from '../agreement/catalogue';
import type { AgreementModel } from '../agreement/model';
import { seesRecords, seesWithAYes } from '../agreement/named-statute';
import { sentenceOf } from './actions';
import { alsoLines } from './card/also-lines';
import { article10Lines, article6Lines, article9Lines, type CardSource, confidenceLines, noneChosen } from './card/condition-lines';
import type { CardPart, LegalCard } from './card/legal-card';
import { toDoParts, waitingForLaw, warningLines } from './card/to-do';
import { named, statusWords } from './condition-words';
import { nationLines, nationNames } from './nations';
import type { AgreementResult, CommonLaw, FlowResult, Status } from './result';
import { lawOfAsking } from '../print/asking-law';
import { partyOn, referralShowsHealth } from './to-flow-facts';

const tones: Readonly<Record<Status, LegalCard['tone']>> = {
  ok: 'good',
  needs_review: 'check',
  blocked: 'stop',
  out_of_scope: 'stop',
  wrong_instrument: 'stop',
  not_needed: 'good',
};

/** Said for information: none of these changes the status. */
const notesOnly: readonly string[] = [
  'CONSENT_IS_NOT_ART6',
  'REFERRAL_REVEALS_HEALTH',
  'VITAL_INTERESTS_ONLY_IF_INCAPABLE',
  'CHILDREN_ACT_2004_16LA',
  'LAW_NOT_NAMED',
];
/** Of a text that somebody typed as a law, a second look (rules C7, C9); where the name comes later, a note. */
const isNote = (id: string, { service: { statute } }: AgreementModel): boolean => notesOnly.includes(id) && (id !== 'LAW_NOT_NAMED' || statute === undefined);

const forPeople: Readonly<Record<CommonLaw, string>> = {
  explicit_consent: 'We ask first. If you say yes, we write it down and send only what is listed',
  implied_consent: 'People expect us to share what their care needs. If somebody says no, or would be likely to, we stop and ask',
  // One person’s care (rule C9).
  statutory_duty: 'A law gives a right to what it covers. We tell you, and look at any objection before we send anything',
  overriding_public_interest: 'To keep somebody safe we may share without asking, one case at a time',
  s251_support: 'We have approval to share this without asking each person',
  not_engaged: 'Nothing that you told us in confidence is passed on',
};

/** What stops the sharing is read before anything that only asks for a second look. */
const stopping: readonly string[] = [
  'SEEK_CONSENT_ANONYMISE_OR_S251',
  'NO_COMMON_LAW_BASIS',
  'PURPOSE_NOT_ALLOWED',
  'USE_PROCESSING_CONTRACT',
  'USE_CHILDRENS_GUIDANCE',
  'ART9_2_D_NOT_OPEN',
  'ART9_2_D_NO_DISCLOSURE',
];
const stopsFirst = (warnings: readonly string[]): readonly string[] => [
  ...warnings.filter((id) => stopping.includes(id)),
  ...warnings.filter((id) => !stopping.includes(id)),
];

/** Rule C7: such a law need give nobody a right, it may only permit. */
const permittedByLaw = ({ actions }: FlowResult): string =>
  actions.includes('CASE_BY_CASE_DECISION')
    ? 'A law requires or permits what it covers. We decide one case at a time, and tell you unless that adds risk'
    : 'A law requires or permits what it covers. We share no more than that, and say so in our privacy notice';

function firstLine(model: AgreementModel, result: AgreementResult): string {
  const { statute } = model.service;
  const first = result.flows[0]?.result;
  const commonLaw = lawOfAsking(first, referralShowsHealth(model));
  if (first?.rules.includes('C7')) return permittedByLaw(first);
  const access = commonLaw === 'statutory_duty' && seesRecords(statute);
  if (access)
    return `A law lets an advocate ${access} records that may matter to the advocate’s work${seesWithAYes(statute) ? '. If you can decide, that takes your yes' : ''}. We tell you, and look at any objection before we send anything`;
  // Rule P5: whoever gives no name does not come expecting to be passed on.
  if (commonLaw === 'implied_consent' && first?.rules.includes('P5'))
    return 'People use this team without giving a name, and may not expect us to pass anything on. We say first what we would send. If somebody says no, or would be likely to, we stop and ask';
  if (commonLaw === 'implied_consent' && first?.rules.includes('P7'))
    return 'People can use this service without giving a name, and may not expect us to pass theirs on. We say first what we would send. If somebody says no, or would be likely to, we stop and ask';
  if (commonLaw != null) return forPeople[commonLaw];
  const [warning] = stopsFirst(result.warnings);
  return warning === undefined ? statusWords[result.status] : sentenceOf(warning).replace(/\.$/, '');
}

/** What is taken as true of the partner while it has not answered. The result is asked again when an answer differs. */
function takenAs(model: AgreementModel, result: AgreementResult): readonly string[] {
  const partner = partyOn(model, 'receiving');
  const { name } = partner.organisation;
  const some = (holds: (flow: FlowResult) => boolean) => result.flows.some(({ result: flow }) => holds(flow));
  const sensitive = some((flow) => flow.art9.receiving !== null && flow.art9.receiving !== 'none');
  const unsaid = partner.organisation.unanswered?.includes('about') === true;
  return [
    ...(unsaid ? [`Until ${name} says what it is, we take it that it is a charity. This is worked out again when it has.`] : []),
    ...(waitingForLaw(model, result).includes(partner) ? [`Until its adviser names a law, we take it that ${name} has none for this task.`] : []),
    ...(partner.confidentialityOpen && sensitive
      ? [`Until ${name} answers, we take it that everyone who sees the details is bound to keep them private. The final version waits for that answer.`]
      : []),
  ];
}

/** A choice that the answers of today do not allow any more: the suggestion stands again, and the page says so. */
const fallen = (model: AgreementModel, { refusedOverrides }: AgreementResult): readonly string[] =>
  refusedOverrides
    .filter(({ override }) => override.by !== 'answer')
    .map(({ override, why }) => {
      const name = model.parties.find(({ id }) => id === override.partyId)?.organisation.name ?? 'A party';
      return `${name} had chosen ${named(override.chosen)} in place of ${named(override.default)}. That choice does not count now. ${why}.`;
    });

const unchosen = (model: AgreementModel, { status }: AgreementResult): boolean => status === 'ok' && noneChosen(model);

/** The footing holds, and a condition for health details is still to be chosen (rule A9.11). */
const toChoose = ({ status, warnings }: AgreementResult): boolean => status === 'ok' && warnings.includes('NOBODY_SAYS_YES');

/** Nothing is ready while nobody has chosen details, and what the partner has still to answer is counted. */
function statusWord(model: AgreementModel, result: AgreementResult, toCome: number): string {
  if (unchosen(model, result)) return 'No details are chosen yet';
  if (toChoose(result)) return `${statusWords.ok}, one condition to choose`;
  if (result.status !== 'ok' || toCome === 0) return statusWords[result.status];
  return `${statusWords.ok}, ${toCome === 1 ? 'one answer' : `${toCome} answers`} to come`;
}

/** Where nothing may be shared there is no reason to name and nothing to do under it: only what the opt-out waits for. */
function partsOf(source: CardSource): readonly CardPart[] {
  const also: CardPart = { id: 'also', heading: 'Also in law', lines: alsoLines(source) };
  if (source.result.status === 'blocked') return [{ ...also, lines: also.lines.filter(({ id }) => id === 'opt-out') }];
  const offences = article10Lines(source);
  return [
    { id: 'confidence', heading: 'Duty of confidence', lines: confidenceLines(source) },
    { id: 'article-6', heading: 'Reason to use personal details (Article 6)', lines: article6Lines(source) },
    { id: 'article-9', heading: 'Reason to use health details (Article 9)', lines: article9Lines(source) },
    ...(offences.length > 0 ? [{ id: 'article-10', heading: 'Reason to use details about offences (Article 10)', lines: offences } as const] : []),
    also,
    ...toDoParts(source),
  ];
}

/** The card. `catalogue` gives the questions their words; `enquiry` takes their place where other questions were asked. */
export function explainResult(model: AgreementModel, result: AgreementResult, catalogue: Catalogue, enquiry?: CardSource['enquiry']): LegalCard {
  const source: CardSource = {
    model,
    result,
    catalogue,
    commonLaw: lawOfAsking(result.flows[0]?.result, referralShowsHealth(model)) ?? null,
    ...(enquiry && { enquiry }),
  };
  const toCome = takenAs(model, result);
  return {
    status: result.status,
    statusWord: statusWord(model, result, toCome.length),
    tone: unchosen(model, result) || toChoose(result) ? 'check' : tones[result.status],
    firstLine: firstLine(model, result),
    warnings: warningLines(stopsFirst(result.warnings.filter((id) => !isNote(id, model))), source),
    notes: warningLines(
      result.warnings.filter((id) => isNote(id, model)),
      source,
    ),
    parts: partsOf(source),
    takenAs: [...fallen(model, result), ...toCome],
    ...(model.nation !== 'england' && { nation: { heading: `In ${nationNames[model.nation]}`, lines: nationLines[model.nation] } }),
    rulesVersion: result.rulesVersion,
  };
}
