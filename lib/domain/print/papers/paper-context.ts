// What every paper looks at: the agreement and its legal result, the contact sheet, and the one way to say a worded sentence.
import type { FlowItem, Party, Side } from '../../agreement/model';
import { dateInWords } from '../../assurance/calendar';
import { jobAlone } from '../../contacts/contact-line';
import type { Contact } from '../../people/organisation';
import { gives } from '../gives';
import { asNationSays } from '../nation-words';
import { printContext, type PrintContext, type PrintSource } from '../print-context';
import type { PrintContactSheet, Sentence } from '../print-model';
import type { PaperEnd } from '../promises-after';
import { fill, type Values } from '../print-wording';
import { asTyped, capitalised, counted, inSentence } from '../words';
import { itemsTold } from './items-told';
import type { PaperBody, PaperKind } from './paper-model';
import { reached, type SheetRow } from './reached';
import { jobsToldToYou, toldToYou } from './told-to-you';

export interface PaperSource extends PrintSource {
  /** Names, numbers and mailboxes as they stand today. Without it the papers name no contact. */
  readonly sheet?: PrintContactSheet;
  /** The data protection officers, as both profiles name them today: a fixed version keeps that there is one, and nobody’s number. */
  readonly officers?: Readonly<Partial<Record<Side, Contact>>>;
  /** SHA-256 of the signed version. Without it the papers are a draft’s, and say so. */
  readonly fingerprint?: string;
  /** ISO date on which the agreement is reviewed, known once the last side has signed. */
  readonly reviewOn?: string;
  /** It has been ended, or a new version replaces it: from that day on nobody uses its papers. */
  readonly end?: PaperEnd;
}

export interface PaperContext extends Omit<PrintContext, 'say'> {
  readonly source: PaperSource;
  /** 0, or more: how many kinds of sentences that could be spared are left out, because the paper was too long with them. */
  readonly tight: number;
  readonly told: readonly FlowItem[];
  readonly toldBack: readonly FlowItem[];
  readonly say: (id: string, values?: Values) => Sentence;
  readonly label: (id: string, values?: Values) => string;
  /** What a kind of paper is called, and what it is for. */
  readonly titled: (kind: PaperKind, values?: Values) => Pick<PaperBody, 'title' | 'use'>;
  readonly party: (side: Side) => Party;
  /** The row of a side’s contact sheet for a job. */
  readonly contact: (side: Side, job: string) => SheetRow | undefined;
}

const objections = 'Objections, requests and complaints';

/** What was typed, ready to follow the words that lead to it. */
function typed({ model, values, ...context }: PrintContext): Values {
  const { purpose, received, service } = model;
  const { ends } = gives({ model, catalogue: context.catalogue });
  return {
    purpose: inSentence(asTyped(purpose.text)).replace(/^so that /iu, ''),
    use: inSentence(asTyped(purpose.mayDo)),
    useOfYours: toldToYou(inSentence(asTyped(purpose.mayDo)), purpose.changed),
    service: inSentence(asTyped(service.label)),
    ends,
    ...(received && {
      period: counted(received.keep.number, received.keep.unit === 'months' ? 'month' : 'year'),
      months: counted(received.notTakenMonths, 'month'),
      jobs: jobsToldToYou(inSentence(asTyped(received.jobs))),
    }),
  };
}

/** Its full name with the short one that the paper goes on with; the full one alone where a limit leaves no room for both: who it is never gives way. */
function introduced({ organisation }: Party, short: string, tight: number): string {
  const name = asTyped(organisation.name);
  return tight > 6 || name === short ? name : `${name} (“${short}”)`;
}

/** A yes reaches no further than the review, nor than the last day of the agreement. */
const yesUntil = ({ reviewOn, end }: PaperSource): string | undefined => (end && (!reviewOn || end.on < reviewOn) ? end.on : reviewOn);

/** The words of the agreement’s own context, with contacts; nothing here knows which paper it is for. */
export function paperContext(source: PaperSource, tight = 0): PaperContext {
  const print = printContext(source);
  const { catalogue, sharing, partner, values, outward, back } = print;
  const party = (side: Side) => (side === 'sharing' ? sharing : partner);
  const contact = (side: Side, job: string) =>
    source.sheet?.sides.find(({ organisation }) => organisation === party(side).organisation.name)?.rows.find((row) => jobAlone(row.job) === job);
  const tell = (name: string | undefined, side: Side) => [name, reached(contact(side, objections))].filter(Boolean).join(' ');
  const until = yesUntil(source);
  const all: Values = {
    ...values,
    ...typed(print),
    // A full name stands once, and gives way to the short one where a limit leaves no room.
    sharingName: tight > 6 ? (values.sharingOrg ?? '') : asTyped(sharing.organisation.name),
    partnerName: tight > 6 ? (values.partner ?? '') : asTyped(partner.organisation.name),
    partnerIntroduced: introduced(partner, values.partner ?? '', tight),
    tellSharing: tell(values.sharingOrg, 'sharing'),
    tellPartner: tell(values.partner, 'receiving'),
    review: until ? dateInWords(until) : 'the agreement is reviewed',
    reference: source.model.reference,
    version: String(source.version),
  };
  const worded = catalogue.papers;
  const say = (id: string, more: Values = {}): Sentence => {
    const sentence = worded.sentences[id] ?? catalogue.wording.sentences[id];
    if (!sentence) throw new Error(`no sentence “${id}” in the wording`);
    return { text: capitalised(fill(asNationSays(sentence.text, print.model.nation), { ...all, ...more })), kind: sentence.kind, from: sentence.from };
  };
  const label = (id: string, more: Values = {}): string => {
    const words = worded.labels[id];
    if (words === undefined) throw new Error(`no label “${id}” in the wording`);
    return fill(asNationSays(words, print.model.nation), { ...all, ...more });
  };
  const titled = (kind: PaperKind, more: Values = {}) => {
    const { title, use } = worded.titles[kind];
    return { title: fill(title, { ...all, ...more }), use: fill(use, { ...all, ...more }) };
  };
  const toldBack = itemsTold(back, catalogue);
  return { ...print, source, tight, values: all, say, label, titled, party, contact, told: itemsTold(outward, catalogue), toldBack };
}
