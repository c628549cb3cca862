// The cards of “Check your answers before you send” (D32): what you said, and what we suggest. Each is confirmed as it reads;
// a card that reads differently later has lost its confirmation.
import type { AgreementModel } from '../agreement/model';
import { sharingAsNamed, standsIn } from '../agreement/own-people';
import { couldEndangerSomebody } from '../agreement/high-harm';
import { isConcern } from '../agreement/return-items';
import { printNames } from '../agreement/settle-parties';
import { oncePer } from '../once-for';
import { capitalised } from '../print/words';
import type { CardRow, CheckCard } from './check-card';
import type { CardId } from './check-words';
import type { FormErrors, FormValue } from './form';
import { journeyNamed } from './journey';
import type { JourneyContext } from './journey-context';
import { saidRows } from './said-rows';
import { confirmedTermRows, draftedPrint, sentencesOf, standardTermRows } from './standard-term-rows';

const named = (contact: { readonly name: string; readonly role: string } | undefined) => (contact?.name ? [`${contact.name}, ${contact.role}`] : []);

const signs = 'Person who will sign';
const nobody = 'Not named in your profile';

function peopleRows({ file }: JourneyContext, model: AgreementModel): readonly CardRow[] {
  const { sharingSignatory, status } = file;
  const { contacts } = sharingAsNamed(file);
  const instead = standsIn(file);
  const { igLead, caldicott, caldicottAlternative, siro, objections, safeguarding, incidents } = contacts;
  const team = model.team && [
    model.team.name,
    `Sent by ${model.team.whoSends}`,
    model.team.approver ? `${model.team.approver} approves each one first` : 'Nobody else needs to approve',
  ];
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Team that sends the details', team ?? []],
    ['Information governance lead', named(igLead)],
    [
      'Caldicott Guardian or senior information risk owner',
      instead ? named(instead) : [...named(caldicott), ...named(siro), ...(caldicottAlternative ? [caldicottAlternative] : [])],
    ],
    ['Who people can ask about this agreement', named(objections)],
    ['Safeguarding lead', named(safeguarding)],
    ['Who to tell if something goes wrong', named(incidents)],
    [signs, sharingSignatory ? [`${sharingSignatory.name}, ${sharingSignatory.job}`] : []],
  ];
  const shown = rows.map(([label, lines]) => ({ label, lines: lines.length > 0 ? lines : [nobody] }));
  // Who signs was confirmed, and not what they are called: that is their own to say, until the words are fixed.
  const otherwise = sharingSignatory?.namedAs;
  const since = sharingSignatory?.namedSince && status !== 'draft';
  const before = since ? nobody : otherwise && `${otherwise.name}, ${otherwise.job}`;
  return before === undefined ? shown : shown.map((row) => (row.label === signs ? { ...row, confirmed: [before] } : row));
}

function backRows(model: AgreementModel, partner: string): readonly CardRow[] {
  const items = model.flows.find(({ id }) => id === 'return')?.items ?? [];
  if (items.length === 0) return [];
  // As section 4 says.
  const all = model.flows.flatMap((flow) => flow.items);
  const guarded = couldEndangerSomebody(model, all) && !items.every(isConcern);
  const reference = all.some(({ itemId }) => itemId === 'local-ref');
  return [
    ...items.map(({ printLabel, reason }) => ({ label: printLabel, lines: [reason] })),
    {
      label: 'When and how',
      lines: [
        ...(items.every(isConcern) ? [] : [`Each time there is something to tell, by the way that ${partner} gives in its checklist`]),
        ...(guarded
          ? [reference ? 'In a mailbox: with the referral reference and no name' : 'Not in a mailbox: by telephone, to whoever referred the person']
          : []),
        ...(items.some(isConcern) ? ['A concern about safety: by telephone, to your safeguarding lead'] : []),
      ],
    },
  ];
}

function rolesLines({ file: { sharing } }: JourneyContext, { parties, together }: AgreementModel, partner: string): readonly string[] {
  if (parties.some(({ role }) => role === 'processor')) return [`${sharing.name} decides, and ${partner} follows its instructions`];
  if (!together) return [`${sharing.name} and ${partner} each decide for themselves how they use what they hold`];
  const contact = together.contactPoint === 'sharing' ? sharing.name : partner;
  return [`${sharing.name} and ${partner} decide together: ${together.what}`, `People contact ${contact}`];
}

function suggestedRows(context: JourneyContext, model: AgreementModel): Readonly<Record<Exclude<CardId, 'said'>, readonly CardRow[]>> {
  const result = context.legal();
  const print = result && draftedPrint(model, result, context);
  const leftOut = print
    ? sentencesOf(print)
        .filter(({ from }) => from === 'check/left-out' || from === 'left-out')
        .map(({ text }) => text)
    : [];
  const partner = context.file.partner?.name ?? 'the partner';
  return {
    people: peopleRows(context, model),
    dates: print
      ? [
          { label: 'Start', lines: [print.start] },
          { label: 'Review', lines: [print.review] },
        ]
      : [],
    'left-out': leftOut.length > 0 ? [{ label: 'Not shared', lines: leftOut }] : [],
    roles: [{ label: 'Who decides', lines: rolesLines(context, model, partner) }],
    back: backRows(model, partner),
    'standard-terms': print ? standardTermRows(print, model, context) : [],
  };
}

/** The cards as they read now; one without rows is left out. `model` is undefined while partner or service is not known. */
export const checkCards = oncePer((context: JourneyContext, model: AgreementModel | undefined): readonly CheckCard[] => {
  const { cards } = context.catalogue.check;
  const steps = journeyNamed(context, 'draft');
  const card = (id: CardId, block: CheckCard['block'], rows: readonly CardRow[]): readonly CheckCard[] =>
    rows.length > 0 ? [{ id, block, title: cards[id].title, rows }] : [];
  const suggested = model ? suggestedRows(context, model) : undefined;
  const order = ['people', 'dates', 'left-out', 'roles', 'back', 'standard-terms'] as const;
  const result = context.legal();
  const confirmed = model && result && confirmedTermRows(model, result, context);
  return [
    ...card('said', 'You said', saidRows(steps, context, model)),
    ...order
      .flatMap((id) => card(id, 'We suggest', suggested?.[id] ?? []))
      .map((one) => (one.id === 'standard-terms' && confirmed ? { ...one, confirmed } : one)),
  ];
});

/** A card as one stable text: its hash is kept with the confirmation. */
export const cardDigest = ({ rows }: CheckCard): string =>
  JSON.stringify(rows.filter(({ ownCard }) => !ownCard).map(({ label, lines, confirmed = lines, source = '' }) => [label, source, ...confirmed]));

/** All cards as they read, in one hash: the page posts it, so that nothing is confirmed that nobody read. */
export const cardsShown = (cards: readonly CheckCard[], { hash }: Pick<JourneyContext, 'hash'>): string =>
  hash(JSON.stringify(cards.map((card) => [card.id, cardDigest(card)])));

const holdsTo = ({ confirmed, ...card }: CheckCard): CheckCard => (confirmed ? { ...card, rows: confirmed } : card);

const keyOf = (id: CardId) => `card-${id}`;
const inJson = (text: string) => JSON.stringify(text).slice(1, -1);

/**
 * What a confirmation holds to: the card and whom it is with, by whatever name. What the partner is called is its own to say, at the
 * latest when it comes in; the page of the final version shows what that changed.
 */
export function confirmedText(card: CheckCard, { file }: Pick<JourneyContext, 'file'>, whom = file.partner?.id): string {
  const { partner } = file;
  const digest = cardDigest(card);
  if (!partner) return digest;
  const printed = printNames(file).partner;
  const names = [partner.name, printed, capitalised(printed)].sort((a, b) => b.length - a.length);
  return `${whom} ${names.reduce((text, name) => text.replaceAll(inJson(name), '{partner}'), digest)}`;
}

/** Who the partner was before it became part of the one that is now: what was confirmed with it stands, as its reply does. */
const partnersOf = ({ file: { partner, formerly = [] } }: Pick<JourneyContext, 'file'>): readonly (string | undefined)[] =>
  partner ? [partner.id, ...formerly.filter(({ side }) => side === 'receiving').map(({ id }) => id)] : [undefined];

/** Cards that nobody has confirmed as they now read. */
export const unconfirmedCards = oncePer((context: JourneyContext, model: AgreementModel | undefined): readonly CardId[] => {
  const value = context.file.answers.check?.value ?? {};
  // One that was kept before a card had rows of its own for this holds to what was read.
  const texts = (card: CheckCard) => [holdsTo(card), card].flatMap((one) => partnersOf(context).map((whom) => context.hash(confirmedText(one, context, whom))));
  return checkCards(context, model)
    .filter((card) => !texts(card).some((text) => text === value[keyOf(card.id)]))
    .map(({ id }) => id);
});

export type ReadCheck =
  | { readonly ok: true; readonly value: FormValue }
  | { readonly ok: false; readonly errors: FormErrors; readonly confirmed: readonly CardId[] };

const tickedOf = ({ confirmed }: Record<string, unknown>, cards: readonly CheckCard[]): readonly CheckCard[] => {
  const posted: readonly unknown[] = [confirmed].flat();
  return cards.filter(({ id }) => posted.includes(id));
};

const digestsOf = (cards: readonly CheckCard[], context: JourneyContext): FormValue =>
  Object.fromEntries(cards.map((card) => [keyOf(card.id), context.hash(confirmedText(holdsTo(card), context))]));

/**
 * Some of the boxes, ticked before somebody goes to change an answer: each card is confirmed as it reads, and what was confirmed before stays.
 * added: cards that were not confirmed as they read.
 */
export function confirmTicked(
  fields: Record<string, unknown>,
  cards: readonly CheckCard[],
  context: JourneyContext,
  model: AgreementModel | undefined,
): { readonly value: FormValue; readonly added: readonly CardId[] } {
  const before = context.file.answers.check?.value ?? {};
  const open = unconfirmedCards(context, model);
  const added = tickedOf(fields, cards).filter(({ id }) => open.includes(id));
  const held = [before.confirmed ?? []].flat();
  const confirmed = cards.map(({ id }) => id).filter((id) => held.includes(id) || added.some((card) => card.id === id));
  return { value: { ...before, ...digestsOf(added, context), confirmed }, added: added.map(({ id }) => id) };
}

/**
 * Reads the boxes of D32: `confirmed` with one value for each card. Errors are keyed `confirmed-${card}`. The value is the answer `check`:
 * the confirmed cards, and for each the hash of what it read.
 */
export function readCheck(fields: Record<string, unknown>, cards: readonly CheckCard[], context: JourneyContext): ReadCheck {
  const confirmed = tickedOf(fields, cards);
  const open = cards.filter((card) => !confirmed.includes(card));
  const words = context.catalogue.check.cards;
  const ids = confirmed.map(({ id }) => id);
  if (open.length > 0)
    return { ok: false, confirmed: ids, errors: Object.fromEntries(open.map(({ id }) => [`confirmed-${id}`, `Confirm ${words[id].called} before you send`])) };
  return {
    ok: true,
    value: { confirmed: ids, ...digestsOf(cards, context) },
  };
}
