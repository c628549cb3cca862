// Ways of sending that were chosen and that the partner’s mailbox cannot take, by the words of their choice.
import { impossibleMethods } from '../agreement/checks';
import type { AgreementModel } from '../agreement/model';
import type { JourneyContext } from './journey-context';

export function impossibleWays(model: AgreementModel, { catalogue }: Pick<JourneyContext, 'catalogue'>): readonly string[] {
  const labels = catalogue.questions.find(({ id }) => id === 'send-how')?.fields[0]?.options;
  const listed = labels && !('from' in labels) ? labels : [];
  return impossibleMethods({ model }).map((method) => listed.find(({ value }) => value === method)?.label ?? method);
}
