import 'server-only';
// One point of the guidance as a row: what is asked and from where, how the agreement stands to it, where it does it or who goes where to do it.
import { citationById } from '@/content/citations';
import { followsWords as words } from '@/content/wording/follows-guidance';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Side } from '@/lib/domain/agreement/model';
import type { FollowedPoint } from '@/lib/domain/follows-guidance/follow-guidance';
import type { GuidanceContext, Place, Reading, Remedy } from '@/lib/domain/follows-guidance/guidance-point';
import { type Actor, hasRole } from '@/lib/domain/people/actor';
import type { PaperModel } from '@/lib/domain/print/papers/paper-model';
import { sideOf } from '@/lib/domain/signing/who-signs';
import { checkWordsFor } from './check-words';
import type { FollowedRow, FollowedSource } from './follows-guidance-model';
import { paperAt, type PapersAt } from './paper-links';
import { questionPath } from './question-path';
import type { Way } from './question-page-model';
import { organisationOf } from './signing-file';

export interface Around {
  readonly file: AgreementFile;
  readonly actor: Actor;
  readonly at: PapersAt;
  readonly papers: readonly PaperModel[];
  /** Of the version that is read; absent for a draft. */
  readonly version: number | undefined;
}

function sourceOf(id: string): FollowedSource {
  const { short, edition, url, certainty, kind } = citationById(id);
  // The year of an Act says nothing of its edition that its name does not.
  const dated = edition !== undefined && kind !== 'law' && !short.includes(edition) ? ` (${edition})` : '';
  return { text: `${short}${dated}${certainty === 'unverified' ? ' *' : ''}`, ...(url !== undefined && { url }) };
}

function placeOf(place: Place, { print }: GuidanceContext, { file, at, papers, version }: Around): readonly Required<Way>[] {
  const agreement = `/agreements/${file.reference}`;
  const text = version === undefined ? `${agreement}/preview` : `${agreement}/versions/${version}`;
  if (place.at === 'section') {
    const found = print.sections.find(({ id }) => id === place.section);
    return found ? [{ href: `${text}#${found.id}`, text: words.places.section.replace('{n}', String(found.number)) }] : [];
  }
  if (place.at === 'schedule') return [{ href: `${text}#schedule`, text: words.places.schedule }];
  if (place.at === 'page') return [{ href: `${agreement}/${place.page}`, text: words.places[place.page] }];
  const one = papers.find(({ kind, side }) => kind === place.paper && (place.side === undefined || side === place.side));
  return one ? [{ href: paperAt(at, one.id), text: one.title }] : [];
}

const changesThings = ({ roles }: Actor): boolean => hasRole({ roles }, 'drafter', 'ig-lead', 'checklist-owner', 'admin');

/** Whose page it is, with its words. A question is asked in the draft, which is the sender’s. */
function pageOf(remedy: Remedy, { file }: Around): { readonly side: Side; readonly way: Required<Way> } | undefined {
  const { reference, checklist } = file;
  if ('question' in remedy) {
    return { side: 'sharing', way: { href: `/agreements/${reference}/${questionPath(remedy.question)}`, text: words.answer } };
  }
  if ('checklist' in remedy) return checklist && { side: 'receiving', way: { href: `/checklists/${checklist.id}`, text: words.fillIn } };
  const where = checkWordsFor(remedy.check, file).where;
  if (!where || (where.href.includes('{checklist}') && !checklist)) return undefined;
  const href = where.href.replace('{reference}', reference).replace('{checklist}', checklist?.id ?? '');
  return { side: where.side, way: { href, text: where.text } };
}

function remedied(reading: Reading, around: Around): Pick<FollowedRow, 'way' | 'rests'> {
  if (reading.status !== 'not-yet' || !reading.remedy || around.version !== undefined) return {};
  const page = pageOf(reading.remedy, around);
  const side = sideOf(around.file, around.actor.organisation);
  if (!page) return {};
  if (page.side !== side) return { rests: words.rests.replace('{organisation}', organisationOf(around.file, page.side)) };
  // A text that was sent is not changed in the draft.
  const shut = around.file.status !== 'draft' && page.way.href.startsWith(`/agreements/${around.file.reference}/draft`);
  return changesThings(around.actor) && !shut ? { way: page.way } : {};
}

export function rowOf({ point, reading }: FollowedPoint, context: GuidanceContext, around: Around): FollowedRow {
  const places = reading.status === 'done' || reading.status === 'not-done' ? reading.where : [];
  return {
    id: point.id,
    asks: point.asks,
    sources: point.source.map(sourceOf),
    tag: words.status[reading.status],
    says: reading.says,
    where: places.flatMap((place) => placeOf(place, context, around)),
    ...remedied(reading, around),
  };
}
