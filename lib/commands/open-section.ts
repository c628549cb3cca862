import 'server-only';
// “Open this section too”: one more part of a new version can be changed. Each of its answers is looked at in this draft.
import * as z from 'zod';
import * as agreements from '@/db/agreements';
import { mayDraft, whyClosed } from '@/lib/domain/agreement/answering';
import { withoutCardsOf } from '@/lib/domain/agreement/reopened-cards';
import { changeSections } from '@/lib/domain/agreement/replaces';
import { done, refused } from '@/lib/domain/outcome';
import { command } from '@/lib/server/command';
import { Reference } from '@/lib/server/input-fields';
import { ours } from '@/lib/server/input-kinds';

export const openSection = command({
  name: 'open-section',
  who: ['drafter', 'ig-lead'],
  // `screen`: the page of the draft that the button stood on.
  input: z.strictObject({ reference: Reference, section: z.enum(changeSections), screen: ours(z.string().max(100).optional()) }),
  load: (q, { reference }, actor) => agreements.file(q, reference, actor.organisations),
  allow: mayDraft,
  decide: ({ subject: file, input: { section }, actor }) => {
    const closed = whyClosed({ file, question: { journey: 'draft' } }, actor);
    if (closed) return refused(closed);
    const { replaces, reference } = file;
    if (!replaces) return refused('Every section of this draft is open');
    if (replaces.open.includes(section)) return refused('This section is open already');
    const { check } = file.answers;
    const change: agreements.AgreementChange = {
      replaces: { ...replaces, open: [...replaces.open, section] },
      ...(check && { answers: { ...file.answers, check: withoutCardsOf([section], check) } }),
    };
    return done({ reference }, { what: 'section-opened', agreement: reference, section }, { file, change });
  },
  save: async (q, { file, change }, now) => agreements.change(q, file, change, now),
});
