import 'server-only';
import * as z from 'zod';
import * as notifications from '@/db/notifications';
import { done } from '@/lib/domain/outcome';
import { anyMember } from '@/lib/domain/people/actor';
import { command } from '@/lib/server/command';
import { ours } from '@/lib/server/input-kinds';

/** Everything that the page showed is read; what has come since is not. */
export const markNotificationsRead = command({
  name: 'mark-notifications-read',
  who: anyMember,
  input: z.strictObject({ until: ours(z.iso.datetime()) }),
  load: async (q, { until }, { person, organisation }) => ({ unread: await notifications.unread(q, person, organisation, new Date(until)) }),
  allow: () => 'yes',
  decide: ({ subject: { unread }, input, actor: { person, organisation } }) => {
    const writes = unread > 0 ? { person, organisation, until: new Date(input.until) } : undefined;
    return done({ read: unread }, { what: 'notifications-read', person }, writes);
  },
  save: async (q, read, now) => read && notifications.markRead(q, read.person, read.organisation, read.until, now),
});
