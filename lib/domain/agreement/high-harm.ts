// Where a slip could endanger somebody (rule W1; question D6 of the screening): a detail such as the address of a refuge, or the service
// itself. Who knows that somebody is in touch with a domestic abuse service knows enough to harm them.
import { dangerousIds } from './chosen-items';
import type { AgreementModel, FlowItem } from './model';
import type { SettledService } from './service-kind';

/** Words of services, or of what they are for, that help people whom another person may look for. */
export const highHarmPhrases = [
  'domestic (?:abuse|violence)',
  'sexual (?:violence|abuse|assault|exploitation)',
  'rape',
  'modern slavery',
  'human trafficking',
  'trafficked',
  'stalking',
  'forced marriages?',
  'honour[- ]based',
  'female genital mutilation',
  'fgm',
  "women's refuges?",
  'refuge for',
  'gang violence',
  'protected witness(?:es)?',
  'witness protection',
] as const;
const named = new RegExp(`\\b(?:${highHarmPhrases.join('|')})\\b`);

/** Does the name of the service alone put whoever uses it at risk? A service in somebody’s own words is read. */
export const endangersByName = ({ type, label }: Pick<SettledService, 'type' | 'label'>): boolean =>
  type === undefined ? named.test(label.toLowerCase().replace(/’/g, "'")) : type.highHarm === true;

/** Does the service, or one of these details, need a safeguard against the wrong hands? */
export const couldEndangerSomebody = ({ service }: Pick<AgreementModel, 'service'>, items: readonly FlowItem[]): boolean =>
  service.highHarm === true || dangerousIds(items).length > 0;
