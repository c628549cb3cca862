import 'server-only';
// What somebody is told in the app: what happened to each agreement, the newest first. Looking changes nothing.
import * as z from 'zod';
import { notificationWords as words } from '@/content/wording/notifications';
import * as notifications from '@/db/notifications';
import { momentInWords } from '@/lib/domain/audit/moment-words';
import { grouped } from '@/lib/domain/contacts/grouped';
import { anyMember } from '@/lib/domain/people/actor';
import { filledIn } from '@/lib/domain/questions/resolve-question';
import { view } from '@/lib/server/view';
import { counted } from './look-at-dates';
import type { NotificationLine, NotificationsModel } from './notifications-page-model';

const most = 100;

const isGone = ({ agreement, otherName }: notifications.Told): boolean => agreement !== null && otherName === null;

/** Whoever has done what it asks for need not be told that it is new. */
const isFresh = ({ readAt, done }: notifications.Told): boolean => readAt === null && !done;

const headingOf = ({ agreement, otherName }: notifications.Told): string =>
  agreement === null ? words.own : [otherName, agreement].filter(Boolean).join(', ');

const lineOf = (told: notifications.Told): NotificationLine => ({
  id: told.id,
  ...(!isGone(told) && { href: told.page }),
  text: told.said,
  when: momentInWords(told.at.toISOString()),
  isNew: isFresh(told),
});

export const notificationsPage = view({
  name: 'notifications-page',
  who: anyMember,
  input: z.strictObject({}),
  load: async (q, _input, actor) => ({
    told: await notifications.ofPerson(q, actor.person, actor.organisation, most),
    unread: await notifications.fresh(q, actor.person, actor.organisation),
  }),
  allow: () => 'yes',
  show: ({ subject: { told, unread }, now }): NotificationsModel => {
    const groups = grouped(told, ({ agreement }) => agreement ?? '');
    const fresh = told.filter(isFresh);
    return {
      groups: [...groups].map(([key, all]) => ({ key, heading: all[0] ? headingOf(all[0]) : key, lines: all.map(lineOf) })),
      ...(unread > 0 && {
        unread: unread > fresh.length ? filledIn(words.moreUnread, { n: String(unread), shown: String(fresh.length) }) : counted(words.unread, unread),
      }),
      from: (fresh.at(-1)?.at ?? now).toISOString(),
      until: (told[0]?.at ?? now).toISOString(),
      words,
    };
  },
});
