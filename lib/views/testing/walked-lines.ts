// What the walk over every view and command asks for: an agreement, a checklist and a mail of the demonstration.
import type { Evidence } from '@/lib/domain/evidence/evidence';

export const reference = 'SA-7K4M-2QXR'; // between the surgery and the debt advice charity
export const anAsk = 'SA-ASKE-D222'; // of the debt advice charity, to the surgery
export const mail = 'a-mail-of-the-surgery';
/** The checklist of that agreement: its id is known once the demonstration is laid out. */
export const walked = { checklist: '' };

type Asked = Readonly<Record<string, unknown>>;
/** What an address or a form says, or why there is nothing of an agreement to ask for. */
export type Line = (() => Asked) | 'names no agreement';

export const of =
  (more: Asked = {}) =>
  () => ({ reference, ...more });

export const aFile: Evidence = { id: 'a-file-of-the-charity', item: 'training', kind: 'pdf', sha256: 'b'.repeat(64), size: 1000, scan: 'unscanned' };
