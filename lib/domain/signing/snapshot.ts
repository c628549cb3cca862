// The snapshot of an agreement at the moment its words are fixed.
import type { AgreementModel, IgReview, Party } from '../agreement/model';
import { type Evidence, isFile } from '../evidence/evidence';
import type { Checklist } from '../assurance/checklist';
import { frozenMailbox } from '../assurance/mailbox';
import type { AgreementResult, Override } from '../legal-basis/result';
import type { Contact, Team } from '../people/organisation';
import type { PrintModel } from '../print/print-model';
import { declarationEdition } from './declaration';
import { type Snapshot, snapshotFormat } from './frozen-version';

export interface SnapshotSource {
  readonly reference: string;
  readonly version: number;
  readonly frozenAt: string;
  readonly contentEdition: string;
  readonly print: PrintModel;
  readonly model: AgreementModel;
  readonly result: AgreementResult;
  readonly checklist: Checklist;
}

/**
 * Jobs stay in what is signed, and of names only those that print: who signs, and what people typed into the text. Names, telephone numbers
 * and mailboxes of contacts are on the contact sheet alone, where they can change and be erased; who reviewed and decided is told by id.
 */
const job = ({ role }: Contact): Contact => ({ name: role, role });
const team = (one: Team): Team => ({ ...one, mailbox: '', phone: '' });

function withoutContacts(party: Party): Party {
  const { dspt } = party;
  const { contacts, teams, numbersChecked: _, inRegisters: __, ...organisation } = party.organisation;
  const { caldicottAlternative, alternativePhone: ___, ...named } = contacts;
  const jobs = Object.fromEntries(Object.entries(named).map(([key, contact]) => [key, contact && job(contact)])) as unknown as typeof named;
  const lookedUp = dspt?.lookedUp && { dspt: { ...dspt, lookedUp: { ...dspt.lookedUp, by: '' } } };
  return {
    ...party,
    ...lookedUp,
    organisation: { ...organisation, contacts: { ...jobs, ...(caldicottAlternative && { caldicottAlternative }) }, teams: teams.map(team) },
  };
}

/** What the IG lead wrote for her own organisation, and was told by its data protection officer, stays there: both sides get the frozen bytes. */
const withoutOwnNotes = ({ notes: _, backNote: __, dpoAdvice: ___, found: ____, lawAdvised, ...review }: IgReview) => ({
  ...review,
  byName: '',
  // One rule for all advice (decision 37): for which law and on which day stands in the text; by whom and in what words stays inside.
  ...(lawAdvised && { lawAdvised: { ...lawAdvised, officer: '', advice: '' } }),
});

/** Parts of answers that name a person or a mailbox. */
const personal: Readonly<Record<string, readonly string[]>> = { lead: ['name', 'caldicott'], mistakes: ['tellWhom'] };

/** Of an adviser the day prints; the name and what was advised stay with the organisation. */
const withoutAdviser = <O extends Override>({ adviser, ...override }: O): Omit<O, 'adviser'> & Pick<Override, 'adviser'> => ({
  ...override,
  ...(adviser && { adviser: { name: '', date: adviser.date } }),
});

const resultWithoutAdvisers = (result: AgreementResult): AgreementResult => ({
  ...result,
  flows: result.flows.map((flow) => ({ ...flow, result: { ...flow.result, overrides: flow.result.overrides.map(withoutAdviser) } })),
  refusedOverrides: result.refusedOverrides.map((refused) => ({ ...refused, override: withoutAdviser(refused.override) })),
});

/** The name of a file is somebody’s own words; its hash says which one it is. */
const withoutName = (piece: Evidence): Evidence => {
  if (!isFile(piece)) return piece;
  const { name: _, ...rest } = piece;
  return rest;
};

/** Who reviewed, and who said something of help or a plan since, is told by id. */
function reviewNamingNobody({ rows, plans, ...review }: NonNullable<Checklist['review']>): NonNullable<Checklist['review']> {
  const nobody = <T extends { readonly byName: string }>(said: T): T => ({ ...said, byName: '' });
  const row = ({ help, ...one }: (typeof rows)[string]) => ({
    ...one,
    ...(help && { help: { ...help, ...(help.done && { done: nobody(help.done) }), ...(help.moved && { moved: nobody(help.moved) }) } }),
  });
  return {
    ...nobody(review),
    rows: Object.fromEntries(Object.entries(rows).map(([item, one]) => [item, row(one)])),
    ...(plans && { plans: Object.fromEntries(Object.entries(plans).map(([item, said]) => [item, nobody(said)])) }),
  };
}

function withoutPeople({ answers, review, decision, evidence, ...checklist }: Checklist): Checklist {
  const mailbox = frozenMailbox({ answers, ...(evidence && { evidence }) });
  const kept = Object.entries(answers).map(([key, answer]) => {
    const value = Object.entries((key === 'email' && mailbox) || answer.value).filter(([name]) => !personal[key]?.includes(name));
    return [key, { ...answer, value: Object.fromEntries(value) }] as const;
  });
  return {
    ...checklist,
    answers: Object.fromEntries(kept),
    ...(evidence && { evidence: evidence.map(withoutName) }),
    ...(review && { review: reviewNamingNobody(review) }),
    ...(decision && { decision: { ...decision, byName: '' } }),
  };
}

/** Answers that are absent are left out, so that the canonical text has one form. */
const withoutGaps = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export function takeSnapshot({ reference, version, frozenAt, contentEdition, print, model, result, checklist }: SnapshotSource): Snapshot {
  return withoutGaps({
    format: snapshotFormat,
    reference,
    version,
    frozenAt,
    editions: { rules: result.rulesVersion, content: contentEdition, declaration: declarationEdition },
    print,
    model: {
      ...model,
      parties: model.parties.map(withoutContacts),
      overrides: model.overrides.map(withoutAdviser),
      ...(model.team && { team: team(model.team) }),
      ...(model.igReview && { igReview: withoutOwnNotes(model.igReview) }),
    },
    legalBasis: resultWithoutAdvisers(result),
    checklist: withoutPeople(checklist),
  });
}
