// The words around the text: marks, facts, signature lines, column heads. HTML and PDF print them from here, so that they agree.
import { throughWhom } from '../contacts/through-whom';
import { openMark } from './open-line';
import type { PrintContactSheet, PrintFrame, PrintModel } from './print-model';

export interface SignatureWords {
  readonly partyId: string;
  readonly organisation: string;
  readonly sentence: string;
  /** Name, role, day and time, as signed; absent while the side has not signed. */
  readonly signed?: { readonly name: string; readonly role: string; readonly at: string };
}

export interface FrameWords {
  /** “Draft, not signed”. */
  readonly mark: string;
  /** Second line under the title: reference, version, start, review. */
  readonly facts: readonly string[];
  /** Head of every page. */
  readonly running: string;
  readonly signatures: readonly SignatureWords[];
  /** Labels of the lines that wait for a signature. */
  readonly blanks: readonly string[];
  /** SHA-256 in groups of four characters; absent for a draft, which has none. */
  readonly fingerprint?: { readonly label: string; readonly groups: readonly string[] };
  /** How a line begins that nobody has answered yet. */
  readonly open: string;
  readonly checklistHead: readonly string[];
  /** `through`: of each side in turn, by job, through whom somebody is asked who has neither number nor mailbox. */
  readonly contacts?: { readonly heading: string; readonly head: readonly string[]; readonly through: readonly Readonly<Record<string, string>>[] };
}

const inLondon = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options });
const day = inLondon({ day: 'numeric', month: 'long', year: 'numeric' });
const clock = inLondon({ hour: 'numeric', minute: '2-digit', hourCycle: 'h12' });

/** “2:14pm”, “5pm”, “midday”, “midnight”. */
function clockWords(at: Date): string {
  const words = clock.format(at).replace(/\s/gu, '').toLowerCase().replace(':00', '');
  return { '12pm': 'midday', '12am': 'midnight' }[words] ?? words;
}

/** “20 November 2026 at 2:14pm”, as the clocks in England showed it. */
const dayAndTime = (at: Date): string => `${day.format(at)} at ${clockWords(at)}`;

function markWords({ mark, signed }: PrintFrame): string {
  if (mark === 'draft') return 'Draft, not signed';
  if (mark === 'signed') return 'Signed';
  return signed.length === 0 ? 'Final version, not yet signed' : 'Final version, part signed';
}

/** The sheet is dated and says that it stands outside what was signed. */
export const contactWords = (sheet: PrintContactSheet) => ({
  heading: `${sheet.heading} of ${day.format(new Date(sheet.date))}, not part of the signed text`,
  head: ['Job', 'Name, telephone and email'],
  through: sheet.sides.map(({ rows }) => Object.fromEntries(rows.map((row) => [row.job, throughWhom(row, rows)]))),
});

const isoDay = (date: string): string => day.format(new Date(date));

/** A day on which an agreement starts is none on which anything may be sent, where something has to be done first. */
export const withBefore = (start: string, before = ''): string => (before === '' ? start : `${start}; before anything is sent, see ${before}`);

/** As the text says them, until the last signature settles the days. */
const dates = ({ start, review, before }: PrintModel, { term }: PrintFrame): readonly string[] =>
  term ? [withBefore(`Starts on ${isoDay(term.starts)}`, before), `Review by ${isoDay(term.review)}`] : [start, review];

/** What is printed around the words of `print`, given its frame. Pure: the same two values always give the same words. */
export function frameWords(print: PrintModel, frame: PrintFrame): FrameWords {
  return {
    mark: markWords(frame),
    facts: [`Reference ${print.reference}`, `Version ${print.version}`, ...dates(print, frame)],
    running: `${print.title}, ${print.reference}, version ${print.version}`,
    signatures: print.signatures.map(({ partyId, organisation, sentence }) => {
      const signature = frame.signed.find((one) => one.partyId === partyId);
      const role = [signature?.role, signature?.inPlaceOf && `in place of ${signature.inPlaceOf}`].filter(Boolean).join(', ');
      const signed = signature && { name: signature.name, role, at: `Signed on ${dayAndTime(new Date(signature.at))}` };
      return { partyId, organisation, sentence: sentence.text, ...(signed && { signed }) };
    }),
    open: openMark,
    blanks: ['Name', 'Role', 'Signature', 'Date'],
    ...(frame.fingerprint !== undefined &&
      frame.mark !== 'draft' && {
        fingerprint: { label: 'Fingerprint of the text (SHA-256 of agreement.json)', groups: frame.fingerprint.match(/.{1,4}/gu) ?? [] },
      }),
    checklistHead: ['What was asked', 'References', 'Answer'],
    ...(frame.contactSheet && { contacts: contactWords(frame.contactSheet) }),
  };
}
