// The facts that decide which question comes next. All are worked out from the answers, the profiles and the legal result;
// none is ever asked. Each is worked out only when a condition reads it.
import { answeredList } from '../agreement/answered';
import { chosenItemIds, dangerousIds, excessIds, lackingOf, outwardItems, ownWordsIds, sensitiveIds } from '../agreement/chosen-items';
import { endangersByName } from '../agreement/high-harm';
import { isCopied } from '../agreement/copied-draft';
import { isProvisional } from '../agreement/provisional-partner';
import { serviceForTeam } from '../agreement/service-for-team';
import { careTestOpen, mayBeCare } from '../agreement/service-kind';
import { startingSet } from '../agreement/starting-set';
import { confidentialityNeeded } from '../assurance/checklist-context';
import { isCurrentDspt } from '../assurance/dspt';
import { dsptStandingOf } from '../assurance/dspt-standing';
import { isPartnerKind } from '../people/agreement-sides';
import { article6Relied, lawNamed as lawOfChoice } from '../legal-basis/overrides';
import { askedInDraft } from './asked-in-draft';
import type { JourneyFact } from './condition';
import type { JourneyContext } from './journey-context';

type Fact = (context: JourneyContext) => string | boolean | undefined;

const serviceOf = ({ file, catalogue }: JourneyContext) => serviceForTeam(file, catalogue);

function itemsChosen(context: JourneyContext) {
  const service = serviceOf(context);
  if (!service) return undefined;
  const set = startingSet(service, context.catalogue);
  return { service, set, chosen: chosenItemIds(context.file.answers, set, context.catalogue) };
}

/** Until the rules have spoken, the kind of service says which duty of confidence they will suggest (rules C1 and C2). */
function commonLaw(context: JourneyContext): string | undefined {
  const { kind, statute } = serviceOf(context) ?? {};
  if (kind === undefined) return undefined;
  const asked = askedInDraft(context);
  if (statute !== undefined) return asked ?? 'statutory_duty';
  return asked ?? (kind === 'wider_support' ? 'explicit_consent' : 'implied_consent');
}

/** An adviser of the partner has named the law that gives it its task (R1c). */
const lawNamed = ({ answers }: JourneyContext['file']): boolean => answers['our-task']?.value.law !== undefined;

/** What a side relies on under Article 6, a choice of its IG lead or its officer included; what comes back may need the three boxes by itself. */
function reliedOn({ legal }: JourneyContext, side: 'sharing' | 'receiving', id: string): string | null | undefined {
  const flows = legal()?.flows ?? [];
  if (side === 'receiving' && flows.some(({ result }) => result.art6.returnFlow === '6(1)(f)')) return '6(1)(f)';
  const out = flows.find(({ flowId }) => flowId === 'outward')?.result;
  return out && article6Relied(out, side, id);
}

/** Rule A6.2: a task without a named law is no public task; the party then stands on legitimate interests. */
function reasonOf(context: JourneyContext, side: 'sharing' | 'receiving'): string | undefined {
  const { file } = context;
  const organisation = side === 'sharing' ? file.sharing : file.partner;
  if (!organisation) return undefined;
  const reason = reliedOn(context, side, organisation.id) ?? (organisation.publicAuthority ? '6(1)(e)' : '6(1)(f)');
  const byChoice = lawOfChoice(file.overrides, organisation.id) !== undefined;
  const named = byChoice || (side === 'sharing' ? organisation.taskInLaw !== undefined : lawNamed(file));
  return reason === '6(1)(e)' && !organisation.publicAuthority && !named ? '6(1)(f)' : reason;
}

/** The partner runs care that is arranged by a public body, or acts under a law that was named, and may name its own task (rules A6.2 and C9). */
function ownTaskOpen(context: JourneyContext): boolean {
  const { file, legal } = context;
  if (file.partner?.publicAuthority !== false) return false;
  if (serviceOf(context)?.statute !== undefined) return true;
  return legal()?.flows.some(({ result }) => result.rules.includes('A6.2')) === true || lawNamed(file);
}

const facts: Readonly<Record<JourneyFact, Fact>> = {
  'partners-known': ({ knownPartners, file }) =>
    knownPartners.some(({ organisation }) => isPartnerKind(organisation) && !isProvisional(organisation, file)) ||
    (file.partner !== undefined && !isProvisional(file.partner, file)),
  copied: ({ file }) => isCopied(file.answers),
  'service-class': (context) => serviceOf(context)?.class,
  'service-kind': (context) => serviceOf(context)?.kind,
  'care-test-open': (context) => {
    const service = serviceOf(context);
    return service !== undefined && careTestOpen(service.type, service.typeId, context.file.answers);
  },
  'service-may-be-care': (context) => mayBeCare(serviceOf(context)?.type),
  'service-confirms': (context) => serviceOf(context)?.type?.confirm !== undefined,
  'common-law': commonLaw,
  'sharing-reason': (context) => reasonOf(context, 'sharing'),
  'receiving-reason': (context) => reasonOf(context, 'receiving'),
  'access-chosen': ({ file }) => answeredList(file.answers, 'send-how', 'methods').includes('access'),
  'phone-chosen': ({ file }) => answeredList(file.answers, 'send-how', 'methods').includes('phone'),
  'post-chosen': ({ file }) => answeredList(file.answers, 'send-how', 'methods').includes('tracked-post'),
  'partner-has-sites': ({ file }) => (file.partner?.sites ?? []).length > 1,
  'own-task-open': ownTaskOpen,
  'sensitive-chosen': (context) => {
    const items = itemsChosen(context);
    return items !== undefined && sensitiveIds(items.chosen, items.set, context.catalogue, context.file.answers).length > 0;
  },
  'excess-chosen': (context) => {
    const items = itemsChosen(context);
    return items !== undefined && excessIds(items.chosen, items.service, items.set, context.catalogue, context.file.answers).length > 0;
  },
  'too-little-chosen': (context) => {
    const items = itemsChosen(context);
    return items !== undefined && lackingOf(items.chosen, items.set).length > 0;
  },
  'own-words-chosen': (context) => {
    const items = itemsChosen(context);
    return items !== undefined && ownWordsIds(context.file.answers, items.chosen).length > 0;
  },
  'danger-chosen': (context) => {
    const service = serviceOf(context);
    return service !== undefined && (endangersByName(service) || dangerousIds(outwardItems(context.file.answers, service, context.catalogue)).length > 0);
  },
  'law-asked': (context) => serviceOf(context)?.statutory === true,
  'legal-status': ({ legal }) => legal()?.status,
  'dspt-current': ({ file: { checklist }, today }) => {
    const standing = checklist && dsptStandingOf(checklist);
    return standing !== undefined && isCurrentDspt(standing, today);
  },
  'confidentiality-needed': ({ legal }) => {
    const result = legal();
    return result !== undefined && confidentialityNeeded(result);
  },
  'adult-social-care': ({ file }) => {
    const paid = file.answers['who-pays']?.value.commissioner;
    return paid?.includes('social') === true || file.partner?.kind === 'council';
  },
  'profile-names-lead': ({ file }) => Boolean(file.partner?.contacts.igLead.name),
  'profile-names-caldicott': ({ file }) => file.partner?.contacts.caldicott !== undefined || Boolean(file.partner?.contacts.caldicottAlternative),
  'profile-names-incidents': ({ file }) => Boolean(file.partner?.contacts.incidents.name),
};

/** Facts already read, forgotten with what they were read from. */
const read = new WeakMap<JourneyContext, Map<JourneyFact, string | boolean | undefined>>();

/** Reads one fact, once for one context; throws on a name that no fact has. */
export function journeyFacts(context: JourneyContext): (name: JourneyFact) => string | boolean | undefined {
  const known = read.get(context) ?? new Map<JourneyFact, string | boolean | undefined>();
  read.set(context, known);
  return (name) => {
    const fact = facts[name];
    if (!fact) throw new Error(`No fact is called “${name}”`);
    if (!known.has(name)) known.set(name, fact(context));
    return known.get(name);
  };
}
