import 'server-only';
// May details about one person be shared under a signed agreement? The rules run in the browser; this gives them what they read.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { appointedWords, canIShareWords as words, decisionWords, imcaQuestionWords, personQuestionWords } from '@/content/wording/can-i-share';
import { signingWords } from '@/content/wording/signing';
import { showsHealthOfCaredFor } from '@/lib/domain/agreement/carer-referred';
import { isOver, isSigned, termOnFile } from '@/lib/domain/agreement/term-on-file';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { advocatesRight, onlyImcasRight } from '@/lib/domain/legal-basis/named-law';
import { nationNames } from '@/lib/domain/legal-basis/nations';
import { looksSince } from '@/lib/domain/assurance/worse-since';
import { beforeSharing } from '@/lib/domain/print/before-sharing';
import { ownYes } from '@/lib/domain/print/papers/own-yes';
import { isNameless } from '@/lib/domain/print/names';
import { otherPeopleNamed } from '@/lib/domain/print/other-people';
import { isAboutChildren } from '@/lib/domain/legal-basis/person/deciding-rules';
import { actionsOf, personLines, personReason, personRules } from '@/lib/domain/legal-basis/person/assess-person';
import { personActionSentences } from '@/lib/domain/legal-basis/person/person-actions';
import type { PersonSetting } from '@/lib/domain/legal-basis/person/person-questions';
import type { PersonRule } from '@/lib/domain/legal-basis/person/person-rule';
import { anyMember } from '@/lib/domain/people/actor';
import type { Organisation } from '@/lib/domain/people/organisation';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import type { Side } from '@/lib/domain/agreement/model';
import type { Snapshot } from '@/lib/domain/signing/frozen-version';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import type { CanIShareModel, PersonCheck, PersonRow } from './can-i-share-model';
import { namedFor, organisationOf, type SigningFile, signingFile } from './signing-file';
import type { ClosedPage } from './signing-models';
import { shownSource, shownSources } from './shown-sources';

type Names = Readonly<Record<string, string>>;

function closedOf({ file, version }: SigningFile, today: string): ClosedPage | undefined {
  const agreement = `/agreements/${file.reference}`;
  if (version && !version.unchanged)
    return { text: signingWords.closed.broken, way: { href: `${agreement}/versions/${version.number}`, text: 'See what does not match' }, broken: true };
  const way = { href: agreement, text: 'Go to the agreement' };
  if (isOver(file, version?.unchanged ? version.snapshot.model : undefined, today)) return { text: words.closed.ended, way };
  return isSigned(file) && version ? undefined : { text: words.closed.unsigned, way };
}

/** Who sends in the flow that the reader asks about: their own organisation, or the sharing one where theirs sends nothing. */
const senderOf = ({ model }: Snapshot, side: Side): Side => (side === 'receiving' && model.flows.some(({ id }) => id === 'return') ? 'receiving' : 'sharing');

const resultOf = ({ legalBasis }: Snapshot, sender: Side) =>
  legalBasis.flows.find(({ flowId }) => flowId === (sender === 'receiving' ? 'return' : 'outward'))?.result;

const ownYesIn = ({ model, legalBasis: result, checklist, version, frozenAt: on }: Snapshot, sender: Side) =>
  ownYes({ model, result, checklist, catalogue, version, on }, sender === 'receiving' ? 'return' : 'outward');

/** “the person cared for”: who has to say yes on their own. */
function whoElseIn({ model }: Snapshot, sender: Side): string {
  const outward = model.flows.find(({ id }) => id === 'outward');
  return sender === 'sharing' && outward !== undefined ? otherPeopleNamed({ model, outward }) : '';
}

/**
 * Who may ask for an IMCA: an NHS body or a local authority (Mental Capacity Act 2005 sections 37 to 39), and where liberty is at stake the
 * supervisory body, a council. Of NHS bodies we have read of trusts in England alone (SI 2006/2883 regulation 1(4), as made); whoever else
 * sends asks first, a body of the NHS in Wales too: its list is in SI 2007/852 regulation 3, and a local health board may be supervisory body.
 */
const mayAsk: Readonly<Partial<Record<Organisation['kind'], NonNullable<PersonSetting['imca']>>>> = { 'nhs-trust': 'body', council: 'supervisory-body' };

/** A referral to an IMCA. What an IMCA sends back has no such questions. */
export function imcaOf({ model }: Pick<Snapshot, 'model'>, sender: Side): Pick<PersonSetting, 'imca'> {
  const { statute } = model.service;
  if (sender !== 'sharing' || statute === undefined || !onlyImcasRight(statute) || (model.nation !== 'england' && model.nation !== 'wales')) return {};
  const kind = model.parties.find(({ side }) => side === 'sharing')?.organisation.kind;
  const body = kind && mayAsk[kind];
  return { imca: body === undefined || (body === 'body' && model.nation === 'wales') ? 'ask' : body };
}

function settingOf(snapshot: Snapshot, sender: Side): PersonSetting | undefined {
  const { model } = snapshot;
  const result = resultOf(snapshot, sender);
  if (!result || result.status === 'not_needed') return undefined;
  const othersAsked = whoElseIn(snapshot, sender) !== '';
  return {
    status: result.status,
    commonLaw: result.commonLaw,
    ndoo: result.ndoo,
    ...(model.service.statute !== undefined && advocatesRight(model.service.statute) && { lawForUnable: true }),
    ...imcaOf(snapshot, sender),
    children: model.people.children,
    nation: model.nation,
    ...ownYesIn(snapshot, sender).setting,
    ...(othersAsked && { othersAsked }),
    ...(othersAsked && showsHealthOfCaredFor(model) && { othersShown: true }),
    // As section 7 prints them, or not.
    ...(!snapshot.legalBasis.actions.includes('CAPACITY_PATHWAY') && { noSteps: true }),
  };
}

/** As section 5, the staff guide and the promises say. */
export const seenIn = ({ service, nation }: Pick<Snapshot['model'], 'service' | 'nation'>): Names => ({
  seen: service.highHarm ? words.seen : '',
  plan: service.highHarm ? words.plan.safe : nation === 'scotland' || nation === 'ni' ? '' : words.plan.usual,
});

/** Of a team that people use without a name, the record that it keeps itself: one in the health record would say who came (rule P5). */
export const recordIn = (model: Pick<Snapshot['model'], 'team'>, sender: Side): string =>
  sender === 'sharing' && isNameless(model) ? words.record.nameless : words.record.own;

/** Jobs, not people: names stand on the contact sheet. */
function namesOf(snapshot: Snapshot, { file }: SigningFile, side: Side, sender: Side): Names {
  const { model } = snapshot;
  const contacts = model.parties.find((party) => party.side === sender)?.organisation.contacts;
  const from = organisationOf(file, sender);
  const guardian = contacts?.caldicott ? words.guardian : contacts?.caldicottAlternative ? words.instead : words.noGuardian;
  return {
    sender: from,
    other: organisationOf(file, sender === 'sharing' ? 'receiving' : 'sharing'),
    lead: side === 'sharing' ? words.igLead : words.noGuardian,
    guardian: side === sender ? guardian : `${guardian} at ${from}`,
    instead: contacts?.caldicottAlternative ?? '',
    nation: nationNames[model.nation],
    ...ownYesIn(snapshot, sender).names,
    whoElse: whoElseIn(snapshot, sender),
    ...seenIn(model),
    record: recordIn(model, sender),
    recorded: words.recorded[model.consentRecord ?? 'either'],
    ...appointedWords[model.nation],
  };
}

function aboutOf(side: Side, sender: Side): string {
  if (side !== sender) return words.about.nothingBack;
  return side === 'sharing' ? words.about.sends : words.about.back;
}

function noticeOf({ model }: Snapshot, { file }: SigningFile, today: string, names: Names): string | undefined {
  const term = termOnFile(file, model);
  if (!term) return undefined;
  if (today < term.starts) return filledIn(words.notYet, { ...names, starts: dateInWords(term.starts) });
  if (term.ends !== undefined) return filledIn(words.stops, { ...names, ends: dateInWords(term.ends) });
  return today > term.review ? filledIn(words.ended, { ...names, review: dateInWords(term.review) }) : undefined;
}

/** As the checklist stands now: a plan that is done, or a condition that was looked at again, holds nothing up. A version that replaces one starts nothing. */
function beforeOf({ model, legalBasis: result, checklist: frozen, version, frozenAt: on }: Snapshot, { file }: SigningFile, names: Names): readonly string[] {
  const checklist = file.checklist ?? frozen;
  const before = beforeSharing({ model, result, checklist, catalogue, version, on }, { ...file, looks: looksSince({ checklist, file }) });
  return before.length === 0 ? [] : [filledIn(words.before, { ...names, before: before.join('; ') })];
}

/** Whom to ask, and in doubt whom. */
function unsureOf({ guardian, instead }: Names): string {
  if (guardian === words.guardian) return `${words.unsure} ${words.inDoubt}`;
  return instead === '' ? words.unsure : `${words.unsure} ${words.insteadIs}`;
}

/** The answers to “Has this person said yes?” that this agreement has a record for. */
export function questionsOf(
  names: Names,
  { consentRecord }: Pick<Snapshot['model'], 'consentRecord'>,
  { imca }: Pick<PersonSetting, 'imca'> = {},
): PersonCheck['questions'] {
  const all = filledIn({ ...personQuestionWords, ...(imca !== undefined && imcaQuestionWords) }, names);
  const unused = consentRecord === 'note' ? 'written' : consentRecord === 'form' ? 'spoken' : undefined;
  const options = Object.fromEntries(Object.entries(all.yes.options).filter(([value]) => value !== unused));
  return { ...all, yes: { ...all.yes, options } };
}

function checkOf(setting: PersonSetting, names: Names, address: string, model: Snapshot['model']): PersonCheck {
  const cited = [...new Set(personRules.flatMap((rule) => personReason(rule, setting.nation).source))];
  return {
    setting,
    steps: { ...words.steps, address },
    questions: questionsOf(names, model, setting),
    decisions: filledIn(decisionWords, names),
    actions: filledIn(personActionSentences, names),
    sources: Object.fromEntries(cited.map((id) => [id, shownSource(id)])),
  };
}

function reasonOf(rule: PersonRule, nation: PersonSetting['nation']): PersonRow['reason'] {
  const { sentence: because, source, caveat } = personReason(rule, nation);
  return { because, sources: shownSources(source), ...(caveat !== undefined && { caveat }) };
}

function rowsOf({ setting, decisions, actions }: PersonCheck, names: Names): readonly PersonRow[] {
  const lines = personLines(setting).filter(({ rule }) => setting.children || !isAboutChildren(rule));
  return lines.map(({ rule, outcome }, index) => ({
    key: `${rule.id}-${index}`,
    when: filledIn(outcome.said, names),
    answer: decisions[outcome.decision],
    actions: actionsOf(outcome, setting).map((id) => actions[id]),
    ...(lines[index - 1]?.rule !== rule && { reason: reasonOf(rule, setting.nation) }),
  }));
}

/** What holds for everybody, before anything is asked about this person. */
function firstOf({ file, version }: SigningFile, names: Names): NonNullable<CanIShareModel['open']>['first'] {
  const { heading, who, what, wishes, list, sources } = words.first;
  const href = `/agreements/${file.reference}/versions/${version?.number ?? 1}#details`;
  return { heading, ...filledIn({ who, what, wishes }, names), list: { href, text: list }, sources: shownSources(sources) };
}

function openOf(signing: SigningFile, snapshot: Snapshot, side: Side, today: string): CanIShareModel['open'] {
  const sender = senderOf(snapshot, side);
  const setting = settingOf(snapshot, sender);
  if (!setting) return undefined;
  const names = namesOf(snapshot, signing, side, sender);
  const check = checkOf(setting, names, `/agreements/${signing.file.reference}/can-i-share`, snapshot.model);
  const notice = noticeOf(snapshot, signing, today, names);
  return {
    hint: words.hint,
    about: filledIn(aboutOf(side, sender), names),
    notices: [
      ...(notice === undefined ? [] : [notice]),
      ...beforeOf(snapshot, signing, names),
      ...(setting.nation === 'england' ? [] : [filledIn(words.nation, names)]),
    ],
    first: firstOf(signing, names),
    check,
    rows: rowsOf(check, names),
    unsure: filledIn(unsureOf(names), names),
    contacts: { href: `/agreements/${signing.file.reference}/contacts`, text: words.contacts },
    others: words.others.map(({ text, source, ...other }) => ({ ...filledIn({ ...other, text: [...text] }, names), source: shownSource(source) })),
  };
}

export const canIShare = view({
  name: 'can-i-share',
  who: anyMember,
  input: z.strictObject({ reference: Reference }),
  load: async (q, { reference }, actor) => signingFile(q, reference, actor.organisations),
  allow: (actor, { file }) => (sideOf(file, actor.organisation) ? 'yes' : 'hidden'),
  show: ({ subject: signing, actor, now }): CanIShareModel => {
    const { file, version } = signing;
    const side = sideOf(file, actor.organisation) ?? 'sharing';
    const caption = namedFor(file, actor.organisation);
    const today = dayOf(now.toISOString());
    const closed = closedOf(signing, today);
    const open = closed || !version?.unchanged ? undefined : openOf(signing, version.snapshot, side, today);
    // A flow that needs no agreement has no check of one person.
    const shut = closed ?? (open ? undefined : { text: words.closed.nothing, way: { href: `/agreements/${file.reference}`, text: 'Go to the agreement' } });
    return {
      title: `${words.h1} – ${caption}`,
      h1: words.h1,
      caption,
      back: { href: `/agreements/${file.reference}`, text: 'Back to the agreement' },
      ...(shut && { closed: shut }),
      ...(open && { open }),
    };
  },
});
