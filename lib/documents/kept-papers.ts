// Papers follow from a frozen version and a contact sheet, so the same words are laid out once: the newest PDFs are kept in memory.
// Nothing is kept of an agreement itself, whose signed PDF is stored, and whose draft changes with every answer.
import { createHash } from 'node:crypto';
import type { RenderRefusal } from './render-refusal';
import type { PaperJob, Rendered, RenderJob } from './render-state';

type Render = (job: RenderJob) => Promise<Rendered | RenderRefusal>;

const keyOf = ({ paper, large }: PaperJob): string =>
  createHash('sha256')
    .update(JSON.stringify([paper, large ?? false]))
    .digest('hex');

/** Lays out what is not kept yet; `most` PDFs of some 40 kB each are kept, and the one that was asked for longest ago goes first. */
export function keptPapers(render: Render, most = 200): Render {
  const kept = new Map<string, Rendered>();
  return async (job) => {
    if (!('paper' in job)) return render(job);
    const key = keyOf(job);
    const made = kept.get(key) ?? (await render(job));
    if (!made.ok) return made;
    kept.delete(key);
    kept.set(key, made);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return made;
  };
}
