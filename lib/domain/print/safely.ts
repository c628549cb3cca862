// What is written of somebody whom a slip could endanger: where only staff who need it can see it, as section 5 says.
import type { PrintContext } from './print-context';

/** The end of the sentence’s id for such a service; empty for every other. */
export const safely = ({ model }: Pick<PrintContext, 'model'>): string => (model.service.highHarm ? '-safe' : '');
