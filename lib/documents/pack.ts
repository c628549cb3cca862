// The pack of a signed version: every paper, the agreement as PDF and as data, the contact sheet, and a list of all of them with
// their SHA-256. The same version and contact sheet give the same bytes: no clock, no order of chance, no name that somebody typed.
import { createHash } from 'node:crypto';
import { type Zippable, zipSync } from 'fflate';
import type { PackSource } from '@/lib/domain/print/papers/pack-source';
import { contactSheetPaper, type PrintedPaper } from '@/lib/domain/print/papers/printed-paper';
import type { PaperJob } from './render-state';

export interface PackFile {
  /** Lower case letters, figures, dashes, one dot: the same on every file system. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Refusal {
  readonly ok: false;
  readonly code: string;
  readonly reason: string;
}
type Render = (job: PaperJob) => Promise<{ readonly ok: true; readonly pdf: Uint8Array } | Refusal>;

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** Every paper, and each that is offered in large print in that too: nobody has to come back for it. */
const jobsOf = ({ papers, sheet, reference }: PackSource): readonly { readonly name: string; readonly paper: PrintedPaper; readonly large: boolean }[] => [
  ...papers.map((paper) => ({ name: `${paper.id}.pdf`, paper, large: false })),
  ...papers.filter(({ largePrint }) => largePrint).map((paper) => ({ name: `${paper.id}-large-print.pdf`, paper, large: true })),
  { name: 'contact-sheet.pdf', paper: contactSheetPaper(sheet, { reference }), large: false },
];

function manifest({ reference, version, fingerprint, at, sheet }: PackSource, files: readonly PackFile[]): PackFile {
  const listed = files.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: hash(bytes) }));
  const about = { reference, version, fingerprint, signedAt: at, contactSheetOf: sheet.date, files: listed };
  return { name: 'manifest.json', bytes: text(`${JSON.stringify(about, undefined, 2)}\n`) };
}

/** A ZIP holds the figures of a clock without its zone, and the writer reads those of this machine: so they are made those of UTC. */
function zoneless(at: string): Date {
  const [year = 1980, month = 1, day = 1, hour = 0, minute = 0, second = 0] = at.match(/\d+/gu)?.map(Number) ?? [];
  return new Date(year, month - 1, day, hour, minute, second);
}

/** Puts files into one folder of a ZIP. PDFs are compressed already. */
export function zipped(folder: string, files: readonly PackFile[], at: string): Uint8Array {
  const entries = files.map(({ name, bytes }) => [`${folder}/${name}`, [bytes, { level: name.endsWith('.pdf') ? 0 : 6, mtime: zoneless(at) }]] as const);
  return zipSync(Object.fromEntries(entries) as Zippable);
}

/** One PDF after the other, so that a pack never fills the queue; a paper that cannot be made is a refusal of the whole. */
export async function makePack(source: PackSource, render: Render): Promise<{ readonly ok: true; readonly name: string; readonly zip: Uint8Array } | Refusal> {
  const files: PackFile[] = [
    { name: 'agreement.pdf', bytes: source.agreement.pdf },
    { name: 'agreement.json', bytes: text(source.agreement.json) },
  ];
  for (const { name, paper, large } of jobsOf(source)) {
    const made = await render({ paper, large, priority: 'preview' });
    if (!made.ok) return made;
    files.push({ name, bytes: made.pdf });
  }
  if (source.newerWords !== undefined) files.push({ name: 'about-the-words.txt', bytes: text(`${source.newerWords}\n`) });
  const name = `${source.reference}-version-${source.version}`;
  return { ok: true, name: `${name}.zip`, zip: zipped(name, [...files, manifest(source, files)], source.at) };
}
