// Where a slip could endanger somebody (rule W1; question D6 of the screening): a detail such as the address of a refuge, or the service
// itself. Who knows that somebody is in touch with a domestic abuse service knows enough to harm them.
import { dangerousIds } from './chosen-items';
import type { AgreementModel, FlowItem } from './model';
import type { SettledService } from './service-kind';

const animals = '(?:animal|bird|bat|bee|cat|dog|donkey|hedgehog|hen|horse|kitten|nature|pet|ponie|pony|pupp(?:y|ie)|rabbit|wildlife)s?';

/** Words of services, or of what they are for, that help people whom another person may look for. */
export const highHarmPhrases = [
  'domestic[- ](?:abuse|violence)',
  'sexual[- ](?:violence|abuse|assault|exploitation)',
  // Not the plant.
  '(?<!oil[- ]?seed )rape(?! seed)',
  'modern[- ]slavery',
  'trafficking',
  'trafficked',
  'stalking',
  'coercive (?:control|behaviour)',
  'forced[- ]marriages?',
  'honour[- ]based',
  'female genital mutilation',
  'fgm',
  // Of people, unless it says that it is of animals.
  `(?<!${animals}(?:'s?)?[- ])refuges?(?! for (?:\\w+ )?${animals}\\b)`,
  "wom[ae]n'?s?[- ]aid",
  // Advisers on domestic and on sexual violence.
  'i[ds]vas?',
  'vawg',
  'violence against women',
  'gang[- ]violence',
  'protected[- ]witness(?:es)?',
  'witness[- ]protection',
] as const;
const named = new RegExp(`\\b(?:${highHarmPhrases.join('|')})\\b`);

const plain = (label: string): string =>
  label
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ');

/** Does the name of the service alone put whoever uses it at risk? A service in somebody’s own words is read. */
export const endangersByName = ({ type, label }: Pick<SettledService, 'type' | 'label'>): boolean =>
  type === undefined ? named.test(plain(label)) : type.highHarm === true;

/** Does the service, or one of these details, need a safeguard against the wrong hands? */
export const couldEndangerSomebody = ({ service }: Pick<AgreementModel, 'service'>, items: readonly FlowItem[]): boolean =>
  service.highHarm === true || dangerousIds(items).length > 0;
