// Where a charity tells people how it uses their information, as it answered (K01).
import type { Checklist } from './checklist';

/** Where the charity’s privacy notice is, or how it tells people (K01); undefined while it has none. */
export function noticeOf({ answers }: Pick<Checklist, 'answers'>): string | undefined {
  const where = answers.privacy?.value.answer === 'in-place' ? answers.privacy.value.noticeUrl : undefined;
  return typeof where === 'string' && where !== '' ? where : undefined;
}
