// A journey looked at with another file: the answer that has just been saved counts, and so does what the law makes of it.
import type { AgreementFile } from '../agreement/agreement-file';
import { settle } from '../agreement/settle';
import { assessModel } from '../legal-basis/assess-model';
import type { AgreementResult } from '../legal-basis/result';
import type { JourneyContext } from './journey-context';

/** The same surroundings for a file that has changed: the legal result is worked out anew, when a question first needs it. */
export function withFile({ suggested: _, ...context }: JourneyContext, file: AgreementFile): JourneyContext {
  let known: { readonly result: AgreementResult | undefined } | undefined;
  const work = () => {
    const model = settle(file, context.catalogue);
    return { result: model && assessModel(model) };
  };
  const suggested = () => {
    const plain = settle({ ...file, overrides: [] }, context.catalogue);
    return plain && assessModel(plain);
  };
  return {
    ...context,
    ...(file.overrides.length > 0 && { suggested }),
    file,
    legal: () => {
      known ??= work();
      return known.result;
    },
  };
}
