import 'server-only';
// Where a draft stands, for every page of it; and why it may be closed to whoever looks.
import * as agreements from '@/db/agreements';
import type { Q } from '@/db/store';
import { whyClosed } from '@/lib/domain/agreement/answering';
import type { Standing } from '@/lib/domain/agreement/standing';
import type { Actor } from '@/lib/domain/people/actor';
import { fromCheck, fromName, type FromPage } from '@/lib/domain/questions/change-from-check';
import { withQuery } from '@/lib/server/own-path';
import { standingNow } from './known-standing';
import type { Closed } from './question-page-model';

/** undefined: nothing that these organisations may see. `whole`: see db/surroundings.ts. */
export async function draftStanding(q: Q, reference: string, actor: Actor, now: Date, whole = false): Promise<Standing | undefined> {
  const file = await agreements.file(q, reference, actor.organisations);
  return file && (await standingNow(q, file, now, whole));
}

/** The address of a page of the draft. */
export const inDraft = ({ file }: Pick<Standing, 'file'>, path = ''): string => `/agreements/${file.reference}/draft${path && `/${path}`}`;

/** Change: what is changed there leads back to the page where it stood, see lib/domain/questions/change-from-check.ts. */
export const changeHref = (standing: Pick<Standing, 'file'>, path: string, from: FromPage = fromCheck): string =>
  withQuery(inDraft(standing, path), fromName, from);

export const isDrafted = ({ file: { status } }: Pick<Standing, 'file'>): boolean => status === 'draft' || status === 'changes-asked';

/** Why nothing can be changed now, with the way to where it can; undefined when it can. */
export function closedFor(standing: Pick<Standing, 'file'>, actor: Actor): Closed | undefined {
  const { file } = standing;
  const text = whyClosed({ file, question: { journey: 'draft' } }, actor);
  if (text === undefined) return undefined;
  if (!isDrafted(standing)) return { text, way: { href: `/agreements/${file.reference}`, text: 'Go to the agreement' } };
  return { text, way: { href: inDraft(standing, 'with-ig-lead'), text: 'Take the draft back' }, takesBack: file.reference };
}
