import 'server-only';
// The dated contact sheet: whom to ring and write to on both sides. Outside what is signed, so it shows the profiles as they stand.
import * as z from 'zod';
import * as agreements from '@/db/agreements';
import { dateInWords, dayOf } from '@/lib/domain/assurance/calendar';
import { type Actor, anyMember } from '@/lib/domain/people/actor';
import { contactSheet } from '@/lib/domain/print/contact-sheet';
import { contactWords } from '@/lib/domain/print/frame-words';
import { Reference } from '@/lib/server/input-fields';
import { view } from '@/lib/server/view';
import { agreementNames } from './agreement-names';
import type { ContactsPageModel } from './contacts-page-model';

export const contactsPage = view({
  name: 'contacts-page',
  who: anyMember,
  input: z.strictObject({ reference: Reference }),
  load: async (q, { reference }, actor: Actor) => agreements.file(q, reference, actor.organisations),
  allow: () => 'yes',
  show: ({ subject: file, actor, now }): ContactsPageModel => {
    const today = dayOf(now.toISOString());
    const sheet = contactSheet(file, today);
    const { other } = agreementNames(file, actor.organisation);
    return {
      title: `Contact sheet – Agreement with ${other}`,
      h1: 'Contact sheet',
      back: { href: `/agreements/${file.reference}` },
      about: `As both organisations describe themselves on ${dateInWords(today)}. It is not part of what is signed, so a telephone number can change without a new signature.`,
      sheet,
      words: { ...contactWords(sheet), heading: `Agreement ${file.reference}` },
    };
  },
});
