import 'server-only';
// The legal basis of an agreement as it stands, ready to be read.
import { catalogue } from '@/content/catalogue';
import type { Standing } from '@/lib/domain/agreement/standing';
import { dateInWords } from '@/lib/domain/assurance/calendar';
import { explainResult } from '@/lib/domain/legal-basis/explain';
import type { LegalCardModel } from './legal-card-model';
import { shownSource } from './shown-sources';

/** undefined until partner and service are known. */
export function legalCard(
  { model, result }: Pick<Standing, 'model' | 'result'>,
  { withOptions }: { readonly withOptions: boolean },
): LegalCardModel | undefined {
  if (!model || !result) return undefined;
  const card = explainResult(model, result, catalogue);
  const lines = [...card.warnings, ...card.notes, ...card.parts.flatMap((part) => part.lines)];
  const ids = new Set(lines.flatMap(({ why }) => why.flatMap(({ sources }) => sources)));
  return { card, withOptions, rulesFrom: dateInWords(card.rulesVersion), sources: Object.fromEntries([...ids].map((id) => [id, shownSource(id)])) };
}
