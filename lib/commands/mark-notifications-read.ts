import 'server-only';
import * as z from 'zod';
import * as notifications from '@/db/notifications';
import { done } from '@/lib/domain/outcome';
import { anyMember } from '@/lib/domain/people/actor';
import { command } from '@/lib/server/command';
import { ours } from '@/lib/server/input-kinds';

const shown = ({ from, until }: { readonly from: string; readonly until: string }): notifications.Shown => ({ from: new Date(from), until: new Date(until) });

/** Everything that the page showed is read; what has come since is not, nor what it had no room for. */
export const markNotificationsRead = command({
  name: 'mark-notifications-read',
  who: anyMember,
  beforeCode: true,
  input: z.strictObject({ from: ours(z.iso.datetime()), until: ours(z.iso.datetime()) }),
  load: async (q, input, { person, organisation }) => ({ unread: await notifications.unread(q, person, organisation, shown(input)) }),
  allow: () => 'yes',
  decide: ({ subject: { unread }, input, actor: { person, organisation } }) => {
    const writes = unread > 0 ? { person, organisation, shown: shown(input) } : undefined;
    return done({ read: unread }, { what: 'notifications-read', person }, writes);
  },
  save: async (q, read, now) => read && notifications.markRead(q, read.person, read.organisation, read.shown, now),
});
