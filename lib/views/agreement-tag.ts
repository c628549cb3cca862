import 'server-only';
// The tag of an agreement in words, from what is on file.
import { statusTag } from '@/lib/domain/agreement/status-tag';
import type { Standing } from '@/lib/domain/agreement/standing';
import { termOnFile } from '@/lib/domain/agreement/term-on-file';

/** today: ISO date; reader: the organisation of whoever reads. A draft that needs another route says so in place of “Draft”. */
export function agreementTag({ file, model, exit }: Pick<Standing, 'file' | 'model' | 'exit'>, today: string, reader?: string): string {
  const { status, endReason } = file;
  if (status === 'with-partner' && reader !== undefined && reader === file.partner?.id) return file.reply ? 'You agreed' : 'With you';
  if (status === 'draft' && exit) return 'Needs another route';
  const term = model && termOnFile(file, model);
  return statusTag({ status, ...(endReason && { endReason }), ...(term && { term }) }, today).text;
}
