// What stands above the fields of a question: the suggestion that is confirmed or changed, as data for one small set of shapes.
import { chosenItemIds, dangerousIds, excessIds, type Lacking, lackingOf, outwardItems, sensitiveIds } from '../agreement/chosen-items';
import { endangersByName } from '../agreement/high-harm';
import { type ItemRow, itemRows } from '../agreement/item-rows';
import { serviceForTeam } from '../agreement/service-for-team';
import type { SettledService } from '../agreement/service-kind';
import { settle } from '../agreement/settle';
import { startingSet } from '../agreement/starting-set';
import { leftOut } from '../agreement/left-out';
import type { Suggestion } from '../agreement/model';
import { oncePer } from '../once-for';
import { capitalised } from '../print/words';
import { leftOutWords } from '../print/sections/details';
import type { CardRow } from './check-card';
import { draftedPrint, rowsTogether, sentencesOf, standardTermRows } from './standard-term-rows';
import type { JourneyContext } from './journey-context';
import { impossibleWays } from './impossible-ways';
import { itemName } from './resolve-question';
import type { FormValue } from './form';
import type { Sentence } from '../print/print-model';
import { printAgreement } from '../print/print-agreement';
import { startingValue } from './starting-value';
import { stepsShown } from './steps-shown';
import type { Question } from './question';

export type QuestionPanel =
  | { readonly panel: 'inset'; readonly paragraphs: readonly string[] }
  | { readonly panel: 'steps'; readonly steps: readonly string[] }
  /** Lines that nobody changes here, under where they come from. */
  | { readonly panel: 'fixed'; readonly groups: readonly { readonly source: string; readonly rows: readonly CardRow[] }[] }
  | { readonly panel: 'list'; readonly intro: string; readonly items: readonly string[]; readonly before?: readonly string[] }
  | { readonly panel: 'texts'; readonly rows: readonly { readonly field: string; readonly label: string; readonly lines: readonly string[] }[] }
  | {
      readonly panel: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** A closed panel below. */
      readonly apart?: { readonly heading: string; readonly items: readonly string[] };
    };

type Panel = (context: JourneyContext) => QuestionPanel | undefined;
const partnerName = ({ file }: JourneyContext) => file.partner?.name ?? 'the partner';
const serviceOf = ({ file, catalogue }: JourneyContext): SettledService | undefined => serviceForTeam(file, catalogue);

/** The text as it would print with these answers in place of what is on file; `section` names its part. */
function printedWith(
  given: Readonly<Record<string, FormValue>>,
  { file, catalogue, today, legal }: JourneyContext,
): readonly (Sentence & { readonly section: string })[] {
  const at = `${today}T12:00:00.000Z`;
  const answers = Object.fromEntries(Object.entries(given).map(([id, value]) => [id, { value, revision: 0, by: '', at }]));
  const model = settle({ ...file, answers: { ...file.answers, ...answers } }, catalogue);
  const result = legal();
  return model && result ? sentencesOf(printAgreement({ model, result, catalogue, version: 1, on: today })) : [];
}

/** The printed section as it will stand when “Use this wording” is chosen. */
const purposeWording: Panel = (context) => {
  const paragraphs = printedWith({ purpose: { wording: 'use' } }, context)
    .filter(({ section }) => section === 'purpose')
    .map(({ text }) => text);
  return paragraphs.length > 0 ? { panel: 'inset', paragraphs } : undefined;
};

const mostNamedApart = 8;

/** A row that stands for several details says how many, so that the rows add up to what is counted: “Referral details (4): who referred; …”. */
function counted({ label, heading, itemIds: { length } }: ItemRow): string {
  if (length === 1) return label;
  return heading === undefined ? `${label} (${length} details)` : label.replace(heading, `${heading} (${length})`);
}

const startingSetTable: Panel = (context) => {
  const { catalogue } = context;
  const service = serviceOf(context);
  if (!service) return undefined;
  const set = startingSet(service, catalogue);
  const named = service.type?.fromGuidance ?? [];
  const rows = itemRows(
    set.needed.map((item) => ({ ...item, itemId: item.id })),
    catalogue,
  );
  const rare = catalogue.leftOutFirst.filter((id) => set.necessity(id) === 'usually-excessive').slice(0, mostNamedApart);
  return {
    panel: 'table',
    caption: `What ${partnerName(context)} needs to start: ${set.needed.length} details`,
    head: ['Detail', 'Why it is needed', 'Where this comes from'],
    rows: rows.map((row) => [counted(row), row.reason, row.itemIds.every((id) => named.includes(id)) ? 'National guidance' : 'Our suggestion']),
    ...(rare.length > 0 && {
      apart: { heading: 'Often asked for, rarely needed', items: catalogue.items.filter(({ id }) => rare.includes(id)).map(({ label }) => label) },
    }),
  };
};

function chosenDetails(context: JourneyContext) {
  const service = serviceOf(context);
  if (!service) return undefined;
  const set = startingSet(service, context.catalogue);
  return { service, set, chosen: chosenItemIds(context.file.answers, set, context.catalogue) };
}

const named = (id: string, context: JourneyContext) => capitalised(itemName(id, context));

const lackingWords: Readonly<Record<Lacking, string>> = {
  name: 'Nothing here says who the person is. Without a name, {partner} cannot ask for the right person.',
  reach: 'Nothing here says how to reach the person. Without a telephone number, an email address or a home address, {partner} cannot make the first contact.',
};

/** D16: what may be too much, each with the question whether less would do, and what is too little to start. */
const secondLook: Panel = (context) => {
  const { catalogue, file } = context;
  const details = chosenDetails(context);
  if (!details) return undefined;
  const { service, set, chosen } = details;
  const items = excessIds(chosen, service, set, catalogue, file.answers).map((id) => {
    const less = catalogue.items.find((item) => item.id === id)?.lessWouldDo;
    return less === undefined ? named(id, context) : `${named(id, context)}. ${less}`;
  });
  const partner = partnerName(context);
  const before = lackingOf(chosen, set).map((one) => lackingWords[one].replace('{partner}', partner));
  const intro = items.length > 0 ? `You chose these details, which ${partner} may be able to do without:` : '';
  return { panel: 'list', intro, items, ...(before.length > 0 && { before }) };
};

const sensitiveList: Panel = (context) => {
  const details = chosenDetails(context);
  if (!details) return undefined;
  const ids = sensitiveIds(details.chosen, details.set, context.catalogue, context.file.answers);
  return {
    panel: 'list',
    intro: 'These details are sensitive, and more than this kind of service needs for everyone:',
    items: ids.map((id) => named(id, context)),
  };
};

const dangerousList: Panel = (context) => {
  const service = serviceOf(context);
  const ids = service ? dangerousIds(outwardItems(context.file.answers, service, context.catalogue)) : [];
  const items = ids.map((id) => named(id, context));
  if (service === undefined || !endangersByName(service))
    return items.length === 0 ? undefined : { panel: 'list', intro: 'These details could put somebody in danger if the wrong person saw them:', items };
  const shown = 'Whoever uses this service could be in danger if the wrong person knew of it. So every detail that you share counts here.';
  return items.length === 0 ? { panel: 'inset', paragraphs: [shown] } : { panel: 'list', intro: `${shown} Above all these do:`, items };
};

const mailboxWords: Readonly<Record<string, string>> = {
  nhsmail: 'uses NHS.net Connect (was NHSmail)',
  'secure-standard': 'says that its mailbox meets the secure email standard',
  'standard-not-shown': 'says that its mailbox meets the secure email standard, and nothing shows it yet',
  ordinary: 'uses ordinary email',
  'no-email': 'does not use email',
  'not-sure': 'is not sure which kind of mailbox it has',
};

const partnerMailbox: Panel = (context) => {
  const model = settle(context.file, context.catalogue);
  const words = model?.mailbox && mailboxWords[model.mailbox];
  if (!model || !words) return undefined;
  const cannot = impossibleWays(model, context).map((way) => `‘${way}’ is not possible with that`);
  return { panel: 'inset', paragraphs: [`${partnerName(context)} ${words}.`, ...cannot.map((text) => `${text}.`)] };
};

function reasonLines(id: string, context: JourneyContext): readonly string[] {
  const question = context.catalogue.questions.find((one) => one.id === id);
  const { want, need, fair } = question ? startingValue({ question }, context) : {};
  return [`What we want to do: ${String(want)}`, `Why we need the details: ${String(need)}`, `Why it is fair to people: ${String(fair)}`];
}

const ourReason: Panel = (context) => ({ panel: 'texts', rows: [{ field: 'wording', label: 'Our reason', lines: reasonLines('our-reason', context) }] });

/** The wording of R1b as it will print, each part beside the field that confirms it. */
const onlyYou: Panel = (context) => {
  const taken = { reason: 'use', keep: 'suggested', keepTerms: 'use', where: 'use', leavers: 'same-day', uk: 'uk' };
  const printed = (more: FormValue) =>
    printedWith({ enough: { enough: 'enough' }, 'only-you': { ...taken, ...more } }, context).filter(({ from }) => from === 'only-you');
  // What another time to keep the details would change belongs to that question, and to no wording.
  const otherwise = printed({ keep: 'other', n: '98', unit: 'months' }).map(({ text }) => text);
  const own = printed({}).filter(({ text }) => otherwise.includes(text));
  // What the Code says of children is not theirs to change, and is read before a time is confirmed.
  const children = printedWith({ enough: { enough: 'enough' }, 'only-you': taken }, context).filter(({ from }) => from === 'records-code');
  const lines = (section: string) => own.filter((sentence) => sentence.section === section).map(({ text }) => text);
  return {
    panel: 'texts',
    rows: [
      { field: 'reason', label: 'Your reason', lines: reasonLines('only-you', context) },
      {
        field: 'keepTerms',
        label: 'Not taken up, the end, and checking',
        lines: [...lines('retention'), ...children.map(({ text }) => text), 'When the agreement ends, details are kept for the agreed time and then deleted.'],
      },
      { field: 'where', label: 'Where and who', lines: lines('safety').slice(0, 1) },
    ],
  };
};

const leftOutPanel: Panel = (context) => {
  const service = serviceOf(context);
  const words = service ? leftOutWords(leftOut(context.file.answers, service, context.catalogue), context.catalogue) : '';
  return words === '' ? undefined : { panel: 'inset', paragraphs: [words] };
};

const askedTerms: readonly Suggestion[] = ['often', 'phoneCheck', 'post', 'backup', 'hours', 'notice', 'local'];

const fixedTerms: Panel = (context) => {
  const [model, result] = [settle(context.file, context.catalogue), context.legal()];
  if (!model || !result) return undefined;
  // With every line taken as changed that has a field, what is left is text.
  const rows = standardTermRows(draftedPrint({ ...model, changed: askedTerms }, result, context), model, context).filter(
    ({ source }) => source !== 'Your answer',
  );
  const sources = [...new Set(rows.map(({ source = '' }) => source))].toReversed();
  return { panel: 'fixed', groups: sources.map((source) => ({ source, rows: rowsTogether(rows.filter((row) => row.source === source)) })) };
};

const capacityPanel: Panel = (context) => ({ panel: 'steps', steps: stepsShown(context) });

const panels: Readonly<Record<string, Panel>> = {
  'paid-by': ({ file }) => (file.partner?.paidBy ? { panel: 'inset', paragraphs: [`${file.partner.name} says: ${file.partner.paidBy}`] } : undefined),
  'purpose-wording': purposeWording,
  'capacity-steps': capacityPanel,
  'starting-set': startingSetTable,
  'extra-items': secondLook,
  'sensitive-items': sensitiveList,
  'dangerous-items': dangerousList,
  'most-ask-if-came': () => ({ panel: 'inset', paragraphs: ['Most services ask if the person came.'] }),
  'partner-mailbox': partnerMailbox,
  'our-reason-wording': ourReason,
  'only-you-wording': onlyYou,
  'left-out-wording': leftOutPanel,
  'fixed-terms': fixedTerms,
};

const panelNamed = oncePer((context: JourneyContext, name: string) => panels[name]?.(context));

/** The panel of a question; undefined where it has none, nothing to show, or a part of the page that its own view makes. */
export const questionPanel = ({ shows }: Pick<Question, 'shows'>, context: JourneyContext): QuestionPanel | undefined =>
  shows === undefined ? undefined : panelNamed(context, shows);
