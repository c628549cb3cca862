import 'server-only';
// Where a draft stands, for every page of it; and why it may be closed to whoever looks.
import { catalogue } from '@/content/catalogue';
import * as agreements from '@/db/agreements';
import type { Q } from '@/db/store';
import { surroundings } from '@/db/surroundings';
import { whyClosed } from '@/lib/domain/agreement/answering';
import { type Standing, standingOf } from '@/lib/domain/agreement/standing';
import { dayOf } from '@/lib/domain/assurance/calendar';
import type { Actor } from '@/lib/domain/people/actor';
import { fromCheck, fromName } from '@/lib/domain/questions/change-from-check';
import { withQuery } from '@/lib/server/own-path';
import { sha256 } from '@/lib/server/sha256';
import type { Closed } from './question-page-model';

/** undefined: nothing that these organisations may see. */
export async function draftStanding(q: Q, reference: string, actor: Actor, now: Date): Promise<Standing | undefined> {
  const file = await agreements.file(q, reference, actor.organisations);
  return file && standingOf(file, catalogue, { ...(await surroundings(q, file)), today: dayOf(now.toISOString()), hash: sha256 });
}

/** The address of a page of the draft. */
export const inDraft = ({ file }: Pick<Standing, 'file'>, path = ''): string => `/agreements/${file.reference}/draft${path && `/${path}`}`;

/** Change on “Check your answers”: what is changed there leads back, see lib/domain/questions/change-from-check.ts. */
export const changeHref = (standing: Pick<Standing, 'file'>, path: string): string => withQuery(inDraft(standing, path), fromName, fromCheck);

export const isDrafted = ({ file: { status } }: Pick<Standing, 'file'>): boolean => status === 'draft' || status === 'changes-asked';

/** Why nothing can be changed now, with the way to where it can; undefined when it can. */
export function closedFor(standing: Pick<Standing, 'file'>, actor: Actor): Closed | undefined {
  const { file } = standing;
  const text = whyClosed({ file, question: { journey: 'draft' } }, actor);
  if (text === undefined) return undefined;
  if (!isDrafted(standing)) return { text, way: { href: `/agreements/${file.reference}`, text: 'Go to the agreement' } };
  return { text, way: { href: inDraft(standing, 'with-ig-lead'), text: 'Take the draft back' }, takesBack: file.reference };
}
