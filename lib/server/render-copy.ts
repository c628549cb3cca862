import 'server-only';
// A PDF laid out while somebody waits for it: a draft, or a final version that nobody has signed yet. Never a signed copy.
import type { Given, Refused } from './download';
import { type PdfJob, runtime } from './runtime';

const busy: Refused = {
  status: 503,
  title: 'We cannot make this file at the moment',
  say: 'Wait a minute and try again. You can read the same text on its page.',
};

export async function renderCopy(name: string, job: Omit<PdfJob, 'priority'>): Promise<Given | Refused> {
  const made = await runtime().renderPdf({ ...job, priority: 'preview' });
  return made.ok ? { name: `${name}.pdf`, type: 'application/pdf', body: made.pdf } : busy;
}
