import 'server-only';
// The list of agreements as a file: the same search, all pages.
import { fileColumns, listWords, sideWords } from '@/content/wording/agreement-list';
import * as list from '@/db/agreement-list';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { anyMember } from '@/lib/domain/people/actor';
import { csv } from '@/lib/domain/print/csv';
import { view } from '@/lib/server/view';
import { askedOf, ListInput, soughtFor } from './list-sought';
import { listedTag, serviceLabel, waitsNow } from './listed-line';

export interface AgreementListFile {
  readonly name: string;
  readonly content: string;
}

function row(line: list.ListedRow, today: string): readonly string[] {
  const { reference, otherName, service, ownService, side, starts, review, ends, changedAt } = line;
  const told = serviceLabel(service, ownService);
  const dates = [starts ?? '', review ?? '', ends ?? '', dayOf(changedAt.toISOString())];
  return [reference, otherName, told, listedTag(line, today), sideWords[side], ...dates, waitsNow(line, today) ? listWords.waits : ''];
}

export const agreementListFile = view({
  name: 'agreement-list-file',
  who: anyMember,
  input: ListInput,
  load: async (q, input, actor, now) => {
    const asked = askedOf(input);
    const today = dayOf(now.toISOString());
    return list.lines(q, actor, soughtFor(asked, today), { order: asked.sort, today });
  },
  allow: () => 'yes',
  show: ({ subject, now }): AgreementListFile => {
    const today = dayOf(now.toISOString());
    return { name: `agreements-${today}.csv`, content: csv([fileColumns, ...subject.map((line) => row(line, today))]) };
  },
});
