import 'server-only';
// One paper to read, to copy from and to print; its PDF is made from the same model. A contact sheet has a page of its own.
import * as z from 'zod';
import { papersPageWords as words } from '@/content/wording/papers-page';
import { anyMember } from '@/lib/domain/people/actor';
import { Reference, Whole } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import type { PaperPageModel } from './documents-page-model';
import { closedPapers, documentsAt, paperFiles } from './paper-links';
import { mayReadPapers, papersFile, papersIn } from './papers-file';
import { namedFor } from './signing-file';

export const paperPage = view({
  name: 'paper-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference, kind: z.string().max(60), version: Whole.optional() }),
  load: async (q, { kind, ...input }, actor, now) => {
    const found = await papersFile(q, input, actor, now);
    if (!found) return undefined;
    const made = papersIn(found, now);
    if (made.kind !== 'papers') return { ...found, made };
    const paper = made.papers.find(({ id }) => id === kind);
    return paper && { ...found, made, paper };
  },
  allow: mayReadPapers,
  show: ({ subject, input, actor }): PaperPageModel => {
    const { file, one, made } = subject;
    const caption = namedFor(file, actor.organisation);
    const back = { href: documentsAt(input), text: 'All documents' };
    if (!('paper' in subject)) {
      const closed = closedPapers(made.kind === 'papers' ? 'early' : made.kind, file.reference, one?.version.number);
      return { title: `${words.h1} – ${caption}`, h1: words.h1, caption, back, files: [], closed };
    }
    const { paper } = subject;
    return { title: `${paper.title} – ${caption}`, h1: paper.title, caption, back, paper, files: paperFiles(input, paper) };
  },
});
