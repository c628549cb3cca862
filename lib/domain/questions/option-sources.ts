// Where the choices of a field come from when they are not fixed words: one table, one line for each source.
import { chosenItemIds, ownWordsIds } from '../agreement/chosen-items';
import type { Catalogue, DataItem, Necessity } from '../agreement/catalogue';
import { careActAdvocacy, onlyEnglandAndWales } from '../agreement/named-statute';
import { isProvisional } from '../agreement/provisional-partner';
import { serviceForTeam } from '../agreement/service-for-team';
import { type StartingSet, startingSet } from '../agreement/starting-set';
import { dsptTag } from '../assurance/dspt-tag';
import { someoneElse } from '../people/naming-signatory';
import type { Organisation } from '../people/organisation';
import { isPartnerKind } from '../people/agreement-sides';
import { onceFor, onceOf } from '../once-for';
import type { Option } from './form';
import type { JourneyContext } from './journey-context';
import { ownContacts } from '../agreement/own-people';
import { possibleBackups } from '../agreement/standard-terms';
import type { OptionSource, Question } from './question';

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

type Source = (context: JourneyContext) => readonly Option[];

/** Only whoever can answer an agreement; a public body that sends gets no agreement by which it would receive. */
function knownPartners({ knownPartners: known, file, today }: JourneyContext): readonly Option[] {
  const all = known.map(({ organisation }) => organisation);
  const listed = file.partner && !all.some(({ id }) => id === file.partner?.id) ? [...all, file.partner] : all;
  return listed
    .filter((one) => isPartnerKind(one) && !isProvisional(one, file))
    .map(({ id, name, dspt }) => ({ value: id, label: name, hint: `DSPT ${lowerFirst(dsptTag(dspt, today).text)}` }));
}

const sortedServices = onceOf((services: Catalogue['services']): readonly Option[] =>
  [...services]
    .sort((a, b) => a.heading.localeCompare(b.heading, 'en') || a.label.localeCompare(b.label, 'en'))
    .map(({ id, label, description, heading }) => ({ value: id, label, hint: description.replace(/\.$/, ''), heading })),
);

/** Alphabetical under their headings; the service of the last agreement with this partner stands first. */
function serviceTypes({ catalogue, knownPartners: known, file }: JourneyContext): readonly Option[] {
  const sorted = sortedServices(catalogue.services);
  const last = known.find(({ organisation }) => organisation.id === file.partner?.id)?.lastService;
  const first = sorted.find(({ value }) => value === last);
  return first ? [{ ...first, heading: 'As last time' }, ...sorted.filter((one) => one !== first)] : sorted;
}

function setOf(context: JourneyContext): StartingSet | undefined {
  const service = serviceForTeam(context.file, context.catalogue);
  return service && startingSet(service, context.catalogue);
}

const suggestedItems: Source = (context) => (setOf(context)?.suggested ?? []).map(({ id, label, reason }) => ({ value: id, label, hint: reason }));

const howWritten = (item: DataItem): Pick<Option, 'reveals'> =>
  item.factsIfContent.length === 0
    ? {}
    : {
        reveals: [
          {
            name: `written-${item.id}`,
            kind: 'radios',
            label: 'How will staff write it?',
            options: [
              { value: 'list', label: item.listLabel ?? 'They pick from a short list' },
              { value: 'own-words', label: 'In their own words' },
            ],
            errors: { empty: `Select how staff will write ‘${item.label}’` },
          },
        ],
      };

const rare: readonly Necessity[] = ['justify', 'usually-excessive'];
const apart = 'Often asked for, rarely needed';
/** Kept apart from what a service needs to know: nobody’s service rests on it. */
const monitoring = { apart: 'For equality monitoring', heading: 'Optional, never affects the service, and made anonymous within 3 months' };

const itemsFor = onceFor((set: StartingSet, { items, itemGroups }: Catalogue): readonly Option[] => {
  const ordered = itemGroups.flatMap((group) => items.filter((item) => item.group === group.id).map((item) => ({ item, heading: group.label })));
  const option = ({ item, heading }: (typeof ordered)[number]): Option => ({
    value: item.id,
    label: item.label,
    heading,
    ...(item.description && { hint: item.description.replace(/\.$/, '') }),
    ...howWritten(item),
  });
  const isMonitoring = ({ item }: (typeof ordered)[number]) => item.group === 'equality';
  const needToKnow = ordered.filter((one) => !isMonitoring(one));
  const of = (wanted: readonly Necessity[], from = needToKnow) => from.filter(({ item }) => wanted.includes(set.necessity(item.id))).map(option);
  const equality = of(['needed', 'if-needed', ...rare], ordered.filter(isMonitoring));
  return [...of(['needed', 'if-needed']), ...of(rare).map((one) => ({ ...one, apart })), ...equality.map((one) => ({ ...one, ...monitoring }))];
});

const catalogueItems: Source = (context) => {
  const set = setOf(context);
  return set ? itemsFor(set, context.catalogue) : [];
};

function ownWordsItems(context: JourneyContext): readonly Option[] {
  const { catalogue, file } = context;
  const set = setOf(context);
  const asked = set ? ownWordsIds(file.answers, chosenItemIds(file.answers, set, catalogue)) : [];
  return catalogue.items.filter(({ id }) => asked.includes(id)).map(({ id, label }) => ({ value: id, label }));
}

const contactOptions: Source = ({ file }) => ownContacts(file.sharing).map(({ key, contact: { name, role } }) => ({ value: key, label: `${name}, ${role}` }));

/** A Caldicott Guardian, somebody else of the profile, or what the profile says is done instead. */
function seniorOptions(context: JourneyContext): readonly Option[] {
  const instead = context.file.sharing.contacts.caldicottAlternative;
  return [...contactOptions(context), ...(instead ? [{ value: 'caldicottAlternative', label: instead }] : [])];
}

const siteOptions = (of: Pick<Organisation, 'sites'> | undefined): readonly Option[] =>
  (of?.sites ?? []).map(({ id, name, address }) => ({ value: id, label: name, hint: address.replace(/\s*\n\s*/gu, ', ') }));

const sources: Readonly<Record<OptionSource, Source>> = {
  'known-partners': knownPartners,
  'service-types': serviceTypes,
  'suggested-items': suggestedItems,
  'catalogue-items': catalogueItems,
  'own-words-items': ownWordsItems,
  'own-teams': ({ file }) => file.sharing.teams.map(({ id, name }) => ({ value: id, label: name })),
  'own-sites': ({ file }) => siteOptions(file.sharing),
  'partner-sites': ({ file }) => siteOptions(file.partner),
  'own-contacts': contactOptions,
  'own-seniors': seniorOptions,
  'own-signatories': ({ ownSignatories = [] }) => ownSignatories.map(({ id, name, jobTitle }) => ({ value: id, label: `${name}, ${jobTitle}` })),
  'partner-signatories': ({ partnerSignatories }) => [
    ...partnerSignatories.map(({ id, name, jobTitle }) => ({ value: id, label: `${name}, ${jobTitle}` })),
    {
      value: 'new',
      label: 'Someone else',
      reveals: someoneElse({ name: 'Enter the name of the person who will sign', job: 'Enter their job' }),
      ...(partnerSignatories.length > 0 && { divider: true }),
    },
  ],
};

/** The choices of a source as they stand now. */
export const optionsFrom = (source: OptionSource, context: JourneyContext): readonly Option[] => sources[source](context);

/** Is a fixed choice offered now? What stands in for the usual way (D31) is another way than that one, and a law reaches only its own nations. */
export function isOffered({ id }: Pick<Question, 'id'>, { value }: Pick<Option, 'value'>, { file }: JourneyContext): boolean {
  if (id === 'law-gives-right' && value === careActAdvocacy) return file.sharing.nation === 'england';
  if (id === 'law-gives-right') return !onlyEnglandAndWales.includes(value) || file.sharing.nation === 'england' || file.sharing.nation === 'wales';
  const backups: readonly string[] = ['phone', 'another', 'wait'];
  return id !== 'standard-terms' || !backups.includes(value) || possibleBackups(file.answers).some((one) => one === value);
}
