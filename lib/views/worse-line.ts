import 'server-only';
// One thing that has changed for the worse, in a sentence: what it is, whose, and since when.
import { worseWords } from '@/content/wording/check-again';
import { addDays, dateInWords } from '@/lib/domain/assurance/calendar';
import { checklistSummary } from '@/lib/domain/assurance/checklist-summary';
import { worseMailbox, worseProfileMailbox } from '@/lib/domain/assurance/worse-mailbox';
import type { Worse } from '@/lib/domain/assurance/worse-since';
import type { Beside } from './old-and-new';

export function worseLine({ ground: { checklist, context, file }, notices = [] }: Beside, { kind, item, since }: Worse): string {
  const told = kind === 'mailbox-noticed' ? worseMailbox(checklist, notices) : undefined;
  const mailbox = kind === 'mailbox-profile' ? worseProfileMailbox(checklist, file.profileMailbox)?.email : told?.after.email;
  return worseWords[kind]({
    partner: context.partner.name,
    point: checklistSummary(checklist, context, 'sharing').find(({ id }) => id === item)?.title ?? '',
    since: dateInWords(kind === 'plan' || kind === 'condition' ? addDays(since, -1) : since),
    ...(told?.byName && { by: told.byName }),
    ...(mailbox && { mailbox }),
  });
}
