import 'server-only';
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import * as readings from '@/db/readings';
import { hasTextToRead, marksRead } from '@/lib/domain/agreement/reading';
import { done, refused } from '@/lib/domain/outcome';
import { anyMember } from '@/lib/domain/people/actor';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { command } from '@/lib/server/command';
import { Reference } from '@/lib/server/input-fields';
import { ours } from '@/lib/server/input-kinds';

/** The text or the comments are read as the page showed them; what has come since is not. */
export const markRead = command({
  name: 'mark-read',
  who: anyMember,
  beforeCode: true,
  input: z.strictObject({ reference: Reference, page: z.enum(['review', 'preview', 'comments']), until: ours(z.iso.datetime()) }),
  load: async (q, { reference }, actor) => {
    const file = await agreements.file(q, reference, actor.organisations);
    return file && { file, before: await readings.of(q, reference, actor.person) };
  },
  allow: (actor, { file }) => (sideOf(file, actor.organisation) ? 'yes' : 'hidden'),
  decide: ({ subject: { file, before }, input: { reference, page, until }, actor, now }) => {
    const side = sideOf(file, actor.organisation) ?? 'receiving';
    const at = new Date(Math.min(Date.parse(until), now.getTime()));
    if (page !== 'comments' && !hasTextToRead(file, side)) return refused('This text cannot be read any more. Open the agreement to see where it stands');
    const marks = marksRead(file, side, before?.marks ?? {}, at.toISOString(), catalogue.questions);
    const read: readings.ReadNow = { person: actor.person, reference, ...(page === 'comments' ? { commentsAt: at } : { text: { at, marks } }) };
    return done({ reference, page }, { what: 'agreement-read', person: actor.person, of: reference }, read);
  },
  save: readings.move,
});
