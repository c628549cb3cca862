// Every mail that goes out, as its recipient reads it: for reading, in docs/mails.md.
import { letters } from '@/content/wording/mail';
import type { AgreementFacts, Words } from '@/lib/domain/audit/letter';
import { stoppableOf } from '@/lib/domain/audit/mail-group';
import { toMembers } from '@/lib/domain/audit/people-letter';

const origin = 'https://sharing.example';
const reference = 'SA-7K4M-2QXR';
const [surgery, charity] = ['Northfield Surgery', 'Riverside Debt Advice'];

const facts: AgreementFacts = {
  reference,
  service: 'Debt advice',
  sharing: surgery,
  partner: charity,
  own: charity,
  other: surgery,
  by: surgery,
  partSigned: false,
  namedBy: 'Amy Ola',
  reasonGiven: true,
  checklist: 'c1',
  stops: 'Sharing stops on 31 December 2026',
};
const replaces = {
  reference: 'SA-4H2P-9WTD',
  version: 1,
  renewal: false,
  says: 'The agreement that both sides signed stays in force.',
  until: 'Until both sides have signed it, the agreement of before stands.',
  asked: true,
  starts: '1 January 2027',
};
const turned = { ...facts, own: surgery, other: charity, by: charity };
/** What somebody of the same side has done is told with their name. */
const byColleague: readonly string[] = ['with-ig-lead', 'sent-back', 'own-contacts-changed', 'signatory-made'];

interface Shown extends Words {
  readonly kind: string;
  /** Below the words, where they do not hold it themselves. */
  readonly link?: string;
  /** For whom the reader acts, where the mail says so. */
  readonly why?: string;
}

/** Who reads which: what the charity does goes to the surgery. */
const toSharing: readonly string[] = [
  'with-ig-lead',
  'sent-back',
  'changes-asked',
  'mail-agreed',
  'reason-changed',
  'checklist-sent',
  'point-asked',
  'point-replied',
  'plan-said',
];

function aboutAgreements(): readonly Shown[] {
  return Object.entries(letters.agreement).flatMap(([kind, { words, page }]): readonly Shown[] => {
    const side = toSharing.some((part) => kind.includes(part)) ? turned : facts;
    const own = byColleague.some((part) => kind.includes(part)) ? { ...side, by: side.own, byPerson: 'Maya Collins' } : side;
    const all: readonly (readonly [string, AgreementFacts])[] = [
      [kind, own],
      ...(['yes', 'yes-plan', 'not-yet'] as const).map((decision) => [`${kind}, ${decision}`, { ...own, decision }] as const),
      [`${kind}, of a new version`, { ...own, replaces }],
      ...(['accepted', 'suggested', 'declined'] as const).map((settled) => [`${kind}, ${settled}`, { ...own, settled }] as const),
      [`${kind}, sent again after changes were asked for`, { ...own, sentAgain: { changesAsked: true, checklist: 'accepted' } }],
      [`${kind}, the same text sent again`, { ...own, sentAgain: { changesAsked: true, same: true, checklist: 'accepted' } }],
      [`${kind}, sent again`, { ...own, sentAgain: { changesAsked: false, checklist: 'in-progress' } }],
      [`${kind}, with replies`, { ...own, replied: true }],
      [`${kind}, to somebody who was invited and never came in`, { ...own, invited: true }],
      [`${kind}, one side`, { ...own, partSigned: true }],
      [`${kind}, several`, { ...own, agreements: 3 }],
      ...(kind === 'mail-plan-said' ? ([[`${kind}, by whoever asked for it`, facts]] as const) : []),
    ];
    const shown = all.map(([name, each]): Shown => ({ kind: name, ...words(each), ...(!each.invited && { link: `${origin}${page(each)}`, why: each.own }) }));
    const saysNothingNew = (one: Shown) => [one.subject, ...one.paragraphs.filter((text) => !text.startsWith('Agreement '))].join('\n');
    return shown.filter((one, n) => n === shown.findIndex((other) => saysNothingNew(other) === saysNothingNew(one)));
  });
}

/** Reminders that are about no agreement. */
const ofNone = ['dspt', 'ask', 'ask-unanswered'];

function reminders(): readonly Shown[] {
  return Object.entries(letters.reminders).flatMap(([kind, { words, page }]): readonly Shown[] => {
    const own = ['decision', 'help', 'review', 'question'].includes(kind) ? { own: surgery, other: charity } : { own: charity, other: surgery };
    const said = {
      ...own,
      ...(!ofNone.includes(kind) && { service: 'Debt advice' }),
      reference: ofNone.includes(kind) ? '' : reference,
      checklist: 'c1',
      ask: reference,
      due: '12 December 2026',
    };
    const before = { ...said, left: 'in 7 days', over: false, standsIn: false };
    const after = { ...said, left: '7 days ago', over: true, standsIn: true };
    return [
      { kind: `mail-reminder ${kind}`, ...words(before), link: `${origin}${page(before)}`, why: own.own },
      { kind: `mail-reminder ${kind}, to whoever stands in`, ...words(after), link: `${origin}${page(after)}`, why: own.own },
    ];
  });
}

function comingIn(): readonly Shown[] {
  const person = {
    organisation: surgery,
    by: 'Maya Collins',
    roles: ['drafter', 'reader'] as const,
    other: 'Jo Reed',
    until: '6 December 2026',
    agreement: 'SA-7K4M-2QXR',
  };
  const logIn = { code: '123456', link: `${origin}/log-in/link/…` };
  const invitation = {
    sharing: surgery,
    partner: charity,
    sender: 'Maya Collins',
    reference,
    service: 'Debt advice',
    until: '6 December 2026',
    link: `${origin}/invite/…`,
  };
  return [
    { kind: 'mail-log-in-code', ...letters.logIn({ ...logIn, purpose: 'log-in' }), link: logIn.link },
    { kind: 'mail-log-in-code, before signing', ...letters.logIn({ ...logIn, purpose: 'confirm' }) },
    { kind: 'mail-invitation', ...letters.invitation({ ...invitation, message: 'As we said on the telephone.' }) },
    ...Object.entries(letters.people).map(([kind, words]) => {
      const other = kind.startsWith('mail-email') ? 'm…@northfield.example' : person.other;
      const why = toMembers.some((member) => member === kind) && { why: surgery };
      return { kind, ...words({ ...person, other, code: '123456', left: '9', link: `${origin}/…` }), ...why };
    }),
    {
      kind: 'mail-deputy-named, by whoever is away',
      ...letters.people['mail-deputy-named']({ ...person, by: person.other, code: '', left: '', link: origin }),
      why: surgery,
    },
    { kind: 'mail-email-code, to somebody who has an account', ...letters.people['mail-email-code']({ ...person, code: '', left: '', link: origin }) },
  ];
}

function written({ kind, subject, paragraphs, link, why }: Shown): string {
  const lines = [
    letters.greeting('Amy Ola'),
    ...paragraphs,
    ...(link === undefined ? [] : [link]),
    ...(why === undefined ? [] : [letters.why(why, stoppableOf(kind.split(/[ ,]/u)[0] ?? '') !== undefined)]),
  ];
  return [`### ${kind}`, `**${subject}**`, ...lines.map((line) => `> ${line}`)].join('\n\n');
}

function asks(): readonly Shown[] {
  const said = { reference, asking: charity, asked: surgery, service: 'debt advice', toMailbox: false };
  const told = { who: 'Adults', items: 'Name, Phone number', why: 'We could not call the person', contact: 'Amy Ola, amy@riverside.example' };
  const link = `${origin}/asks/${reference}`;
  return [
    ...Object.entries(letters.asks)
      .filter(([kind]) => kind !== 'mail-asked-again')
      .map(([kind, words]) => ({ kind, ...words(said), link, why: kind === 'mail-asked' ? surgery : charity })),
    { kind: 'mail-asked, to a mailbox that may be unknown here', ...letters.asks['mail-asked']({ ...said, toMailbox: true, told }), link },
    { kind: 'mail-asked-again', ...letters.asks['mail-asked-again']({ ...said, toMailbox: true, told }), link },
  ];
}

function mergers(): readonly Shown[] {
  const said = { from: surgery, into: 'Exampleton Hospitals NHS Trust', day: '1 November 2026' };
  const link = `${origin}/agreements`;
  return [
    { kind: 'mail-organisations-merged', ...letters.merged({ ...said, ours: true }), link, why: said.into },
    { kind: 'mail-organisations-merged, to the other side of an agreement', ...letters.merged({ ...said, ours: false }), link, why: charity },
  ];
}

const daily = (): readonly Shown[] => [
  {
    kind: 'mail-digest',
    ...letters.digest([`Read a comment: agreement with ${surgery}`, `Your checklist: ${surgery} has decided`]),
    link: `${origin}/home`,
    why: charity,
  },
];

export const everyMail = (): readonly Shown[] => [...comingIn(), ...asks(), ...aboutAgreements(), ...mergers(), ...reminders(), ...daily()];

/** docs/mails.md. */
export function mailList(): string {
  const head = [
    '# Every mail, to be read',
    'Written by `npm run docs` from the words themselves; a test fails when a mail reads otherwise. The names are made up. Each mail goes out as plain text and as HTML of the same words.',
  ];
  const part = (title: string, all: readonly Shown[]) => [`## ${title}`, ...all.map(written)];
  return `${[...head, ...part('Coming in, and one’s account', comingIn()), ...part('Asking for an agreement', asks()), ...part('About an agreement', aboutAgreements()), ...part('When organisations merge', mergers()), ...part('Reminders', reminders()), ...part('Once a day', daily())].join('\n\n')}\n`;
}
