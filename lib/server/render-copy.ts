import 'server-only';
// A PDF laid out while somebody waits for it: a draft, a final version that nobody has signed yet, or a paper. Never a signed copy.
import type { Given, Refused } from './download';
import { type AgreementPdf, type PaperPdf, type PdfResult, runtime } from './runtime';

const title = 'We cannot make this file at the moment';
const busy: Refused = { status: 503, title, say: 'Wait a minute and try again. You can read the same text on its page.' };

/** Waiting helps neither against a character that no font has nor against an engine that is not there. */
const lasting: Readonly<Record<string, Pick<Refused, 'status' | 'title'>>> = {
  'unsupported-character': { status: 409, title: 'This text cannot be made into a PDF' },
  'engine-missing': { status: 409, title: 'This server cannot make PDFs' },
};

/** Why there is no PDF, in words for whoever waits. */
export function refusedAs({ code, reason }: Extract<PdfResult, { ok: false }>): Refused {
  const found = lasting[code];
  return found ? { ...found, say: `${reason}.` } : busy;
}

type Copied = Omit<AgreementPdf, 'priority'> | Omit<PaperPdf, 'priority'>;

export async function renderCopy(name: string, job: Copied): Promise<Given | Refused> {
  const made = await runtime().renderPdf({ ...job, priority: 'preview' });
  return made.ok ? { name: `${name}.pdf`, type: 'application/pdf', body: made.pdf } : refusedAs(made);
}
