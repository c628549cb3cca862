import 'server-only';
// What has to be done before anything is sent under a signed agreement, as it stands today.
import { catalogue } from '@/content/catalogue';
import type { Standing } from '@/lib/domain/agreement/standing';
import { isOver, isSigned } from '@/lib/domain/agreement/term-on-file';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { looksSince } from '@/lib/domain/assurance/worse-since';
import { beforeSharing } from '@/lib/domain/print/before-sharing';

/** Each ready to stand in a list inside a sentence. `now`: ISO UTC. */
export function beforeSent({ model, result, file }: Pick<Standing, 'model' | 'result' | 'file'>, now: string): readonly string[] {
  if (!model || !result || !isSigned(file) || isOver(file, model, dayOf(now))) return [];
  const { checklist, version } = file;
  const looks = checklist === undefined ? [] : looksSince({ checklist, file });
  const source = { model, result, catalogue, version: version?.number ?? 1, on: now, ...(checklist && { checklist }) };
  return beforeSharing(source, looks, file.replaces !== undefined);
}
