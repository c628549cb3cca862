import 'server-only';
// On the page of the own organisation: signed agreements that name somebody whom it names no more, and the way to change all of them.
import { contactWords } from '@/content/wording/contacts';
import * as contactNotices from '@/db/contact-notices';
import type { Q } from '@/db/store';
import type { LeftBehind } from '@/lib/domain/contacts/contacts-left-behind';
import { changesContacts } from '@/lib/domain/contacts/who-changes-contacts';
import type { SheetOnFile } from '@/lib/domain/contacts/change-contact';
import type { Actor } from '@/lib/domain/people/actor';
import type { ProfileEdits } from '@/lib/domain/people/profile/change-profile';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { reachWords } from './earlier-contacts';
import type { OrganisationPage } from './profile-models';

const words = contactWords.offer;

/** None are read while nobody has changed the people of the profile, nor for whoever could not change a contact; `many`: not before somebody asks. */
export async function sheetsFor(
  q: Q,
  actor: Actor,
  edits: ProfileEdits,
  asked: boolean,
): Promise<{ readonly sheets: readonly SheetOnFile[]; readonly many?: true }> {
  if (!edits.people || !changesContacts(actor)) return { sheets: [] };
  if (!asked && !(await contactNotices.areFew(q, actor.organisation))) return { sheets: [], many: true };
  return { sheets: await contactNotices.sheetsOf(q, actor.organisation) };
}

function offer({ line, job, before, after, references }: LeftBehind): NonNullable<OrganisationPage['contacts']>['offers'][number] {
  const many = references.length > 1;
  const facts = { job, before: reachWords(before), after: reachWords(after), n: String(references.length) };
  return {
    id: `${line} ${facts.before}`,
    text: filledIn(many ? words.many : words.one, facts),
    way: {
      href: `/agreements/${references[0] ?? ''}/contacts/change?contact=${line}&from=profile`,
      text: filledIn(many ? words.changeMany : words.changeOne, facts),
      about: job,
    },
  };
}

export function contactOffers(
  left: readonly LeftBehind[],
  { many, asked }: { readonly many?: true; readonly asked: boolean },
): Pick<OrganisationPage, 'contacts'> {
  const { heading, intro, look, none } = words;
  if (many) return { contacts: { heading, intro, offers: [], look: { href: '/organisation?contacts=yes', text: look } } };
  if (left.length > 0) return { contacts: { heading, intro, offers: left.map(offer) } };
  return asked ? { contacts: { heading, intro: none, offers: [] } } : {};
}
