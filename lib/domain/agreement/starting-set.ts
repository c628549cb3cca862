// The starting set of a service: what it needs to make the first contact, what it may need, and what it seldom does
// (service-types.json, necessityRule). It begins from least, and nothing in it is agreed before somebody says so.
import type { ServiceKind } from '../legal-basis/facts';
import { onceFor } from '../once-for';
import type { Catalogue, DataItem, Necessity } from './catalogue';
import { classSwitch, type SettledService } from './service-kind';

export interface StartingSet {
  /** In the order of the catalogue. */
  readonly needed: readonly DataItem[];
  /** One tap on D13: at most 6. */
  readonly suggested: readonly DataItem[];
  readonly necessity: (itemId: string) => Necessity;
}

const mostSuggested = 6;

/** Items that no kind of service gets on the quiet: wider support never needs the NHS number or clinical detail. */
const excessiveWhenWider = (item: DataItem, kind: ServiceKind | undefined) =>
  (kind ?? 'wider_support') === 'wider_support' && (item.id === 'nhs-number' || item.facts.includes('clinicalDetail'));

/** What is needed for people who may not be able to decide can be chosen, and is not taken for granted, where nobody said that they are among them. */
const fitsPeople = ({ onlyWhen }: DataItem, { mayLackCapacity }: SettledService): boolean => onlyWhen === undefined || mayLackCapacity === true;

/** The reason that fits this kind of service, or the law that gives the right. */
export const reasonFor = (
  { id, reason }: Pick<DataItem, 'id' | 'reason'>,
  { type, statute }: SettledService,
  { wording }: Pick<Catalogue, 'wording'>,
): string => (statute === undefined ? undefined : wording.byStatute[id]) ?? type?.reasons?.[id] ?? reason;

function listedNecessity(item: DataItem, service: SettledService, { somethingElse, suggestedForAnything }: Catalogue): Necessity {
  const { type } = service;
  if (item.category === 'restricted-by-law' || type?.neverPreselected.includes(item.id)) return 'restricted';
  if (item.direction === 'from-vcs') return 'back-feed';
  const change = classSwitch(service);
  if (change?.addNeeded.includes(item.id)) return 'needed';
  if (change?.toOptional?.includes(item.id)) return 'if-needed';
  if (change?.removeNeeded.includes(item.id)) return item.id === 'nhs-number' ? 'usually-excessive' : 'justify';
  if ((type?.typicalItems ?? somethingElse).includes(item.id)) return fitsPeople(item, service) ? 'needed' : 'if-needed';
  if ((type?.optionalItems ?? suggestedForAnything).includes(item.id)) return 'if-needed';
  if (type?.backFeedItems.includes(item.id)) return 'back-feed';
  return type?.usuallyExcessive.includes(item.id) ? 'usually-excessive' : 'justify';
}

const whoSomebodyIs: readonly string[] = ['name', 'dob', 'address'];

/** The duty to use the NHS number yields to a service that people use without a name (rule P7). */
const withoutNumber = (of: ReadonlyMap<string, Necessity>): ReadonlyMap<string, Necessity> => new Map([...of, ['nhs-number', 'usually-excessive']]);

/** Nobody came with a name, so none is suggested: what people like to be called is enough to ask for them (rule P5). */
function withoutNames(of: ReadonlyMap<string, Necessity>): ReadonlyMap<string, Necessity> {
  const quietly = (id: string, listed: Necessity): Necessity => {
    if (listed === 'restricted' || listed === 'back-feed') return listed;
    if (id === 'nhs-number') return 'usually-excessive';
    if (id === 'preferred-name' && of.get('name') === 'needed') return 'needed';
    return whoSomebodyIs.includes(id) && listed === 'needed' ? 'justify' : listed;
  };
  return new Map([...of].map(([id, listed]) => [id, quietly(id, listed)]));
}

/** How necessary each item is for this service, and what is shown first. */
export const startingSet = onceFor((service: SettledService, catalogue: Catalogue): StartingSet => {
  const listed = new Map<string, Necessity>(
    catalogue.items.map((item) => {
      const one = listedNecessity(item, service, catalogue);
      return [item.id, one !== 'restricted' && one !== 'back-feed' && excessiveWhenWider(item, service.kind) ? 'usually-excessive' : one] as const;
    }),
  );
  const numbered = service.withoutNames ? withoutNumber(listed) : listed;
  const of: ReadonlyMap<string, Necessity> = service.anonymousTeam ? withoutNames(numbered) : numbered;
  const items = catalogue.items.map((item) => ({ ...item, reason: reasonFor(item, service, catalogue) }));
  const order = [...(classSwitch(service)?.toOptional ?? []), ...(service.type?.optionalItems ?? catalogue.suggestedForAnything)];
  return {
    needed: items.filter(({ id }) => of.get(id) === 'needed'),
    suggested: order.flatMap((id) => items.filter((item) => item.id === id && of.get(id) === 'if-needed')).slice(0, mostSuggested),
    necessity: (itemId) => of.get(itemId) ?? 'justify',
  };
});
