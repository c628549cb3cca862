import 'server-only';
// Every document that goes with an agreement: what it is for, where to read it, its files; and the pack of all of them.
import * as z from 'zod';
import { followsWords } from '@/content/wording/follows-guidance';
import { papersPageWords as words } from '@/content/wording/papers-page';
import { dateInWords } from '@/lib/domain/assurance/calendar';
import { anyMember } from '@/lib/domain/people/actor';
import type { PaperKind, PaperModel } from '@/lib/domain/print/papers/paper-model';
import { Reference, Whole } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import type { DocumentCard, DocumentGroup, DocumentsPageModel } from './documents-page-model';
import { fileLinks } from './file-links';
import { closedPapers, followsAt, packAt, paperAt, paperFiles, paperPdfAt, type PapersAt } from './paper-links';
import { mayReadPapers, type Papers, type PapersFile, papersFile, papersIn } from './papers-file';
import { namedFor, organisationOf } from './signing-file';
import { storedCopy } from './stored-copy';
import { wordsOfToday } from './words-of-today';

type Made = Extract<Papers, { kind: 'papers' }>;
interface Subject extends PapersFile {
  /** Length of the stored PDF of the version, and until it is there how far it is. */
  readonly pdf: Parameters<typeof fileLinks>[0]['pdf'];
}

const groupOf: Readonly<Record<PaperKind, keyof typeof words.groups>> = {
  'consent-form': 'people',
  'patient-leaflet': 'people',
  'signpost-card': 'people',
  'verbal-consent-record': 'staff',
  'staff-guide': 'staff',
  'objection-procedure': 'staff',
  'volunteer-card': 'staff',
  promises: 'wall',
  'privacy-notice-text': 'ig',
  'legitimate-interests-record': 'ig',
  'appropriate-policy-document': 'ig',
};

/** They say who sees the details and how long they are kept, which the partner answers. */
const needsPartner = ({ id, kind }: PaperModel): boolean =>
  kind === 'patient-leaflet' || kind === 'volunteer-card' || id === 'privacy-notice-text-receiving' || id === 'promises-receiving';

const namesDetails: readonly PaperKind[] = ['consent-form', 'verbal-consent-record', 'patient-leaflet', 'staff-guide', 'volunteer-card', 'privacy-notice-text'];

/** What a paper of a draft still lacks. */
function waitsFor(paper: PaperModel, { source: { model } }: Made, { file }: PapersFile): string | undefined {
  const chosen = model.flows.some(({ id, items }) => id === 'outward' && items.length > 0);
  if (!chosen && namesDetails.includes(paper.kind)) return words.ready.details;
  return !model.received && needsPartner(paper) ? words.ready.partner.replace('{partner}', organisationOf(file, 'receiving')) : undefined;
}

/** A title that both sides’ papers carry says whose it is. */
function titleOf({ kind, side, title }: PaperModel, { file }: PapersFile): string {
  return kind === 'promises' && side ? `${title}: ${organisationOf(file, side)}` : title;
}

function paperCard(paper: PaperModel, subject: PapersFile, made: Made, at: PapersAt): DocumentCard {
  const { id, kind, use } = paper;
  const copies = kind === 'privacy-notice-text' || kind === 'verbal-consent-record';
  const ready = waitsFor(paper, made, subject);
  return {
    id,
    title: titleOf(paper, subject),
    use,
    href: paperAt(at, id),
    files: [...paperFiles(at, paper), ...(copies ? [{ text: words.copy, href: `${paperAt(at, id)}#to-copy` }] : [])],
    ...(ready !== undefined && { ready }),
  };
}

function agreementCards({ file, one, pdf }: Subject, at: PapersAt): readonly DocumentCard[] {
  const agreement = `/agreements/${file.reference}`;
  const contacts: DocumentCard = {
    id: 'contact-sheet',
    ...words.contacts,
    href: `${agreement}/contacts`,
    files: [{ text: words.pdf, href: paperPdfAt(at, 'contact-sheet') }],
  };
  if (!one) {
    const files = [{ text: words.pdf, href: `${agreement}/preview/agreement.pdf` }];
    return [{ id: 'agreement', title: 'Agreement', use: words.agreement.draft, href: `${agreement}/preview`, files }, contacts];
  }
  const { complete } = one;
  const { number } = one.version;
  const about = complete ? words.agreement.signed : words.agreement.final;
  const files = fileLinks({ reference: file.reference, number, complete, pdf });
  return [{ id: 'agreement', title: `Agreement, version ${number}`, use: about, href: `${agreement}/versions/${number}`, files }, contacts];
}

/** No paper of its own: a page to read and to print. */
const followsCard = (at: PapersAt): DocumentCard => ({ id: 'guidance', title: followsWords.h1, use: followsWords.hub.about, href: followsAt(at), files: [] });

function groupsOf(subject: Subject, made: Made, at: PapersAt): readonly DocumentGroup[] {
  const cards = (group: string) => [
    ...made.papers.filter(({ kind }) => groupOf[kind] === group).map((paper) => paperCard(paper, subject, made, at)),
    ...(group === 'ig' ? [followsCard(at)] : []),
  ];
  const all = Object.entries(words.groups).map(([group, heading]) => ({ heading, cards: group === 'agreement' ? agreementCards(subject, at) : cards(group) }));
  return all.filter((group) => group.cards.length > 0);
}

function aboutOf({ signed, source: { end } }: Made, { one }: Subject): string {
  if (!signed) return words.about.draft;
  const about = end ? words.about[end.over ? 'ended' : 'ending'].replace('{date}', dateInWords(end.on)) : words.about.signed;
  return [about, wordsOfToday(one?.version) ?? []].flat().join(' ');
}

/** Why nobody signs a form; undefined where there is one. */
function noFormBecause({ papers, source: { model, result } }: Made): string | undefined {
  if (papers.some(({ kind }) => kind === 'consent-form')) return undefined;
  const law = result.flows[0]?.result.commonLaw;
  if (law === 'statutory_duty') return words.noForm.law.replace('{statute}', model.service.statute ?? '');
  return law === 'implied_consent' ? words.noForm.expected : undefined;
}

export const documentsPage = view({
  name: 'documents-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference, version: Whole.optional() }),
  load: async (q, input, actor, now) => {
    const found = await papersFile(q, input, actor, now);
    if (!found) return undefined;
    const { pdf, state } = await storedCopy(q, found.one?.version.id, actor);
    return { ...found, pdf: pdf?.bytes.length ?? state };
  },
  allow: mayReadPapers,
  show: ({ subject, input, actor, now }): DocumentsPageModel => {
    const { file, one } = subject;
    const made = papersIn(subject, now);
    const caption = namedFor(file, actor.organisation);
    const page = { title: `${words.h1} – ${caption}`, h1: words.h1, caption, back: { href: `/agreements/${file.reference}`, text: 'Back to the agreement' } };
    if (made.kind !== 'papers') return { ...page, groups: [], closed: closedPapers(made.kind, file.reference, one?.version.number) };
    return {
      ...page,
      about: [aboutOf(made, subject), noFormBecause(made)].filter(Boolean).join(' '),
      groups: groupsOf(subject, made, input),
      pack: made.signed ? { href: packAt(input), note: words.pack.note } : { note: words.pack.later },
    };
  },
});
