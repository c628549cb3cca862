import 'server-only';
// What was asked and replied about points of a checklist, as lists and pages of both sides show it.
import { pointThreadWords as words } from '@/content/wording/point-thread';
import type { Side } from '@/lib/domain/agreement/model';
import type { ChecklistGround } from '@/lib/domain/assurance/checklist-ground';
import { ofPoint, type PointMessage, pointNamed, unanswered } from '@/lib/domain/assurance/point-thread';
import { momentInWords } from '@/lib/domain/audit/moment-words';
import type { AskedPoints, ChecklistTask } from './checklist-models';
import type { ShownWords } from './comment-models';

export const threadPath = (checklist: string, point: string): string => `/checklists/${checklist}/ask/${point}`;

export function shownMessage({ id, side, byName, at, text }: PointMessage, { context }: ChecklistGround): ShownWords {
  const { name } = side === 'sharing' ? context.sharing : context.partner;
  return { id, by: `${byName}, ${name}`, at, when: momentInWords(at), text };
}

/** Each point that was asked about, with whose turn it is; undefined while nothing was asked. */
export function askedPoints(ground: ChecklistGround, messages: readonly PointMessage[], side: Side): AskedPoints | undefined {
  const { checklist, context } = ground;
  const points = [...new Set(messages.map(({ point }) => point))];
  if (points.length === 0) return undefined;
  const waits = words.state.waits(side === 'sharing' ? context.partner.name : context.sharing.name);
  const tasks = points.map((point): ChecklistTask => {
    const thread = ofPoint(messages, point);
    const open = unanswered(thread, checklist);
    const about = { id: `asked-${point}`, text: pointNamed(point, context.catalogue)?.title ?? point, href: threadPath(checklist.id, point) };
    if (open) return { ...about, status: 'in-progress', statusText: open.side === side ? waits : words.state.reply };
    return { ...about, status: 'completed', statusText: thread.at(-1)?.asks ? words.state.closed : words.state.answered };
  });
  return { heading: words.list, tasks };
}
