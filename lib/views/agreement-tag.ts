import 'server-only';
// The tag of an agreement in words, from what is on file.
import { statusTag, termOf } from '@/lib/domain/agreement/status-tag';
import type { Standing } from '@/lib/domain/agreement/standing';

/** today: ISO date; reader: the organisation of whoever reads. A draft that needs another route says so in place of “Draft”. */
export function agreementTag({ file, model, exit }: Pick<Standing, 'file' | 'model' | 'exit'>, today: string, reader?: string): string {
  const { status, endReason, heldSince } = file;
  if (status === 'with-partner' && reader !== undefined && reader === file.partner?.id) return file.reply ? 'You agreed' : 'With you';
  if (status === 'draft' && exit) return 'Needs another route';
  // A signed agreement lies where it lies since its last signature.
  const term = status === 'signed' && model && heldSince ? termOf(model, heldSince) : undefined;
  return statusTag({ status, ...(endReason && { endReason }), ...(term && { term }) }, today).text;
}
