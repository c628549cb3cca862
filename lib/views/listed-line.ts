import 'server-only';
// One agreement in a list, in words, from its line alone.
import { catalogue } from '@/content/catalogue';
import { editionChanges } from '@/content/edition';
import { listWords } from '@/content/wording/agreement-list';
import type { ListedRow } from '@/db/agreement-list';
import { changesSince } from '@/lib/domain/agreement/guidance-changed';
import { statusTag } from '@/lib/domain/agreement/status-tag';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import type { ListedLine } from './agreement-list-model';

const labels: ReadonlyMap<string, string> = new Map(catalogue.services.map(({ id, label }) => [id, label]));

export const serviceLabel = (service: string | null, own?: string | null): string =>
  service === null ? listWords.noService : (labels.get(service) ?? own ?? listWords.noService);

/** The tag as its own page has it. today: ISO date. */
export function listedTag({ status, endReason, side, replied, starts, review, ends }: ListedRow, today: string): string {
  if (status === 'with-partner' && side === 'receiving') return replied === 1 ? 'You agreed' : 'With you';
  const term = starts !== null && { starts, review: review ?? '', ...(ends !== null && { ends }) };
  return statusTag({ status, ...(endReason && { endReason }), ...(term && { term }) }, today).text;
}

/** Until it is over: nobody reads “In force” alone where nothing may be sent yet. today: ISO date. */
export const waitsNow = ({ waits, status, starts, ends }: ListedRow, today: string): boolean =>
  waits === 1 && (status === 'signed' || (status === 'ended' && ends !== null && ends > today && ends > (starts ?? '')));

/** number: of its version, where it is told. */
export function listedLine(row: ListedRow, today: string, number?: number): ListedLine {
  const { reference, otherName, service, ownService, review, changedAt, madeUnder } = row;
  return {
    reference,
    ...(number !== undefined && { version: listWords.version.replace('{number}', String(number)) }),
    href: `/agreements/${reference}`,
    name: otherName || listWords.draftOf,
    service: serviceLabel(service, ownService),
    tag: listedTag(row, today),
    ...(waitsNow(row, today) && { waits: listWords.waits }),
    ...(madeUnder !== null && changesSince(madeUnder, editionChanges).length > 0 && { changedSince: listWords.changedSince }),
    review: review === null ? '' : dateInWords(review),
    changed: dateInWords(dayOf(changedAt.toISOString())),
  };
}
