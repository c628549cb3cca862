import 'server-only';
// Who has left and still stands on a contact sheet, with the way to the page that changes it: beside the people, and on the page of an agreement.
import { contactWords } from '@/content/wording/contacts';
import * as contactNotices from '@/db/contact-notices';
import * as membership from '@/db/membership';
import type { Q } from '@/db/store';
import type { SheetOnFile } from '@/lib/domain/contacts/change-contact';
import { type LeftOnSheets, leftLines, leftOnSheets } from '@/lib/domain/contacts/left-on-sheet';
import { changesContacts } from '@/lib/domain/contacts/who-changes-contacts';
import type { Actor } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import type { HubNote } from './agreement-hub-model';
import type { Way } from './question-page-model';

const words = contactWords.left;

/** All sheets of the organisation, as far as there are few enough that they are read at once; each agreement says so itself as well. */
export const fewSheets = async (q: Q, own: string): Promise<readonly SheetOnFile[]> =>
  (await contactNotices.areFew(q, own)) ? contactNotices.sheetsOf(q, own) : [];

const changeWay = ({ reference, line }: LeftOnSheets): Required<Way> => ({
  href: `/agreements/${reference}/contacts/change?contact=${line}`,
  text: words.way,
});

export interface LeftRow {
  readonly key: string;
  readonly text: string;
  readonly way: Required<Way>;
}

/** Beside the people of an organisation, for whoever changes contacts. */
export function leftRows(sheets: readonly SheetOnFile[], names: Parameters<typeof leftLines>[1], actor: Actor, today: string): readonly LeftRow[] {
  if (!changesContacts(actor)) return [];
  return leftOnSheets(leftLines(sheets, names, today)).map((one) => ({
    key: `${one.line} ${one.name}`,
    text: filledIn(one.agreements === 1 ? words.one : words.many, { name: one.name, job: words.jobs[one.line], number: String(one.agreements) }),
    way: changeWay(one),
  }));
}

/** Those who have left, for the sheet of one agreement: asked for only where there is one. */
export const leftNames = async (q: Q, sheet: SheetOnFile | undefined, { organisation }: Actor): Promise<readonly string[]> =>
  sheet ? membership.leftNames(q, organisation) : [];

/** On the page of an agreement, to the side whose person it was. */
export function leftNotes(sheet: SheetOnFile | undefined, former: readonly string[], actor: Actor, today: string): readonly HubNote[] {
  if (!sheet || former.length === 0) return [];
  const changes = changesContacts(actor);
  return leftOnSheets(leftLines([sheet], { former, here: [] }, today)).map((one) => ({
    heading: filledIn(words.one, { name: one.name, job: words.jobs[one.line] }),
    text: changes ? words.text : filledIn(words.ask, { own: actor.organisationName }),
    ...(changes && { way: changeWay(one) }),
  }));
}
