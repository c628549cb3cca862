// The card “Standard terms”: every sentence that would print as our suggestion, with the law and guidance that stand beside it.
// The rows are read off the print model itself, so that nothing prints as confirmed that nobody was shown.
import type { AgreementModel, Party } from '../agreement/model';
import { printAgreement } from '../print/print-agreement';
import type { PrintModel, Sentence } from '../print/print-model';
import { standingValues } from '../print/names';
import type { AgreementResult } from '../legal-basis/result';
import type { CardRow } from './check-card';
import type { JourneyContext } from './journey-context';

const prefix = 'standard-terms/';
/** Sections whose law and guidance are standing terms; what the legal basis prints is read on its own card. */
const standing = ['purpose', 'transfer', 'rights', 'incidents', 'safeguarding', 'foi', 'checks'];

/** The agreement without what only the partner can answer: its later answers must not undo what the sender confirmed. */
export function asDrafted({ mailbox, received, parties, ...model }: AgreementModel): AgreementModel {
  return {
    ...model,
    parties: parties.map(({ dspt, notice, signatory, legitimateInterests, ...party }) =>
      party.side === 'receiving'
        ? party
        : { ...party, ...(dspt && { dspt }), ...(notice && { notice }), ...(signatory && { signatory }), ...(legitimateInterests && { legitimateInterests }) },
    ),
  };
}

/** Who decides at the partner is its own to name, in its profile or its checklist, whenever it does: a confirmation holds to the text before that. */
function beforeGuardianNamed({ parties, ...model }: AgreementModel): AgreementModel {
  const unnamed = ({ organisation, ...party }: Party): Party => {
    const { caldicott, caldicottAlternative, ...contacts } = organisation.contacts;
    return { ...party, organisation: { ...organisation, contacts } };
  };
  return { ...model, parties: parties.map((party) => (party.side === 'receiving' ? unnamed(party) : party)) };
}

/** The text as the drafter would see it now. */
export const draftedPrint = (model: AgreementModel, result: AgreementResult, { catalogue, today }: JourneyContext): PrintModel =>
  printAgreement({ model: asDrafted(model), result, catalogue, version: 1, on: today });

/** The rows that a confirmation holds to; undefined where they are those that are read. */
export function confirmedTermRows(model: AgreementModel, result: AgreementResult, context: JourneyContext): readonly CardRow[] | undefined {
  const unnamed = beforeGuardianNamed(model);
  const { contacts } = model.parties.find(({ side }) => side === 'receiving')?.organisation ?? {};
  return contacts?.caldicott || contacts?.caldicottAlternative ? standardTermRows(draftedPrint(unnamed, result, context), unnamed, context) : undefined;
}

interface Placed extends Sentence {
  readonly section: string;
}

/** Every sentence with the section that it stands in, in the order of print. */
export function sentencesOf({ smallCharity, sections, signatures }: PrintModel): readonly Placed[] {
  const inSections = sections.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) => ('sentences' in block ? block.sentences.map((sentence) => ({ ...sentence, section: id as string })) : [])),
  );
  return [
    ...(smallCharity?.sentences ?? []).map((sentence) => ({ ...sentence, section: 'small-charity' })),
    ...inSections,
    ...signatures.map(({ sentence }) => ({ ...sentence, section: 'signatures' })),
  ];
}

const labels = { guidance: 'National guidance', law: 'The law', suggestion: 'Our suggestion', answer: 'Your answer' } as const;

/** A sentence that begins with “It” stands alone here, so it names whom it speaks of. */
function withSubject({ text, section }: Placed, model: AgreementModel): string {
  const [sharing, partner] = [model.parties.find(({ side }) => side === 'sharing'), model.parties.find(({ side }) => side === 'receiving')];
  if (!sharing || !partner) return text;
  const { SharingOrg, Partner } = standingValues(model, sharing, partner);
  const subjects: Readonly<Record<string, string | undefined>> = {
    purpose: Partner,
    rights: 'The side that is told',
    incidents: 'The side that holds the details',
    foi: sharing.organisation.publicAuthority ? SharingOrg : Partner,
    checks: 'This agreement',
  };
  return text.replace(/^It (?=\p{Ll})/u, (it) => (subjects[section] === undefined ? it : `${subjects[section]} `));
}

/** The rows of the card, each line with where it comes from. */
export function standardTermRows(print: PrintModel, model: AgreementModel, { catalogue }: JourneyContext): readonly CardRow[] {
  const { topics, sources } = catalogue.check;
  const topicOf = ({ from, section }: Placed) => topics[from.startsWith(prefix) ? from.slice(prefix.length) : section] ?? section;
  const isTerm = ({ from, kind, section }: Placed) => from.startsWith(prefix) || (kind === 'law' && sources[from] !== undefined && standing.includes(section));
  const source = ({ from, kind }: Placed) => (kind === 'confirmed' ? labels.suggestion : kind === 'answer' ? labels.answer : labels[sources[from] ?? 'law']);
  const open: readonly string[] = [labels.answer, labels.suggestion];
  const terms = sentencesOf(print).filter(isTerm);
  return terms
    .filter(({ text }, index) => terms.findIndex((other) => other.text === text) === index)
    .map((term) => ({ label: topicOf(term), lines: [withSubject(term, model)], source: source(term) }))
    .sort((a, b) => Number(!open.includes(a.source)) - Number(!open.includes(b.source)));
}

/** Rows of one label read as one. */
export function rowsTogether(rows: readonly CardRow[]): readonly CardRow[] {
  const labels = [...new Set(rows.map(({ label }) => label))];
  return labels.map((label) => ({ label, lines: rows.filter((row) => row.label === label).flatMap(({ lines }) => lines) }));
}
