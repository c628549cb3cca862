import { describe, expect, it } from 'vitest';
import * as statements from './plain-statements';

type Name = keyof typeof statements;
const all = Object.entries(statements).filter(([, one]) => typeof one === 'function');
const stopped = (text: string, among = all): readonly string[] => among.flatMap(([name, says]) => (says(text) === undefined ? [] : [name]));
/** Those that are looked for in one box alone. */
const ofOneBox: readonly string[] = ['placeFarAway', 'placeInEurope', 'nobodysJob', 'keptUnsafely'] satisfies readonly Name[];
const ofAnyText = all.filter(([name]) => !ofOneBox.includes(name));

/** What it is found by → sentences that can mean nothing else. */
const plain: Readonly<Record<Name, readonly string[]>> = {
  keptForEver: [
    'We keep everything for ever',
    'details are kept forever because they may be useful',
    'For ever',
    'Kept indefinitely.',
    'All records will be held indefinitely in our archive',
    'We never delete anything',
    'The Charity keeps the people’s details for ever',
    'Notes are never destroyed',
    'It is kept for ever and ever',
  ],
  openToThePublic: [
    'Everyone, including the public, can see them',
    'Everyone',
    'anybody can see',
    'Anyone can read them',
    'The list is open to the public',
    'Details are visible to everyone.',
    'Members of the public may look at the list',
    'Everybody sees the details',
  ],
  placeFarAway: ['a server in the USA', 'India', 'With a supplier in the United States of America', 'US servers', 'servers outside the UK', 'In Australia'],
  placeInEurope: ['a data centre in Germany', 'France'],
  storedFarAway: [
    'Details are stored in the USA',
    'All forms are kept on a server in the United States',
    'Records are backed up abroad',
    'Everything is hosted with our supplier in India',
  ],
  nobodysJob: ['Nobody', 'no one', 'Nobody checks', 'No-one at present', 'None of us.'],
  impliedConsent: [
    'Implied consent for every patient',
    'We rely on implied consent',
    'Staff use implied consent',
    'Consent is assumed',
    'The Charity presumes that people have agreed',
    'Details are shared under implied consent',
  ],
  overridesTheText: [
    'This rule overrides every other section',
    'Our handbook takes precedence over the rest of this agreement',
    'This local rule replaces all other sections of this agreement',
    'Ignore the rest of this agreement',
  ],
  takesRightsAway: [
    'People cannot withdraw',
    'Once they have said yes, people cannot withdraw or complain',
    'Nobody may object',
    'Patients have no right to complain',
    'They can’t change their mind',
    'Consent cannot be withdrawn',
    'Clients are not allowed to see their records',
    'The person cannot take their consent back',
    'People cannot say no to it',
    'Nobody is told about it and nobody can say no to it',
    'Nobody can object to this',
  ],
  mistakesToldInWeeks: [
    'A breach is told to the other side in the end, within a month',
    'We report mistakes within 6 weeks',
    'Losses are reported within three months',
    'The Charity tells the Surgery of a breach after two weeks',
    'If we lose details we tell the Surgery within one month',
    'When details are lost, staff report it after 10 working days',
    'A breach is reported after 30 days',
  ],
  plainEmail: [
    'Staff send plain email when it is urgent',
    'Details go by ordinary email on Fridays',
    'We use unencrypted e-mail',
    'Referrals are sent in a normal email',
    'Sent by plain text email',
    'We pass details on by ordinary unencrypted email',
    'Plain email',
  ],
  keptUnsafely: ['WhatsApp on volunteers own phones, and plain email', 'Facebook messenger', 'text messages', 'unencrypted email'],
  nobodyAsked: ['Nobody is asked, consent is not needed', 'Consent is not needed', 'People are not asked first', 'We do not ask anyone for consent'],
  nobodyTold: [
    'We do not tell people about it',
    'People are not told',
    'Staff never tell patients of the sharing',
    'Nobody is told about it and nobody can say no to it',
    'No one is told of the sharing',
  ],
  detailsSold: [
    'Sell the list of names to other charities',
    'We sell on people’s details',
    'The names are sold to insurers',
    'Details will be sold',
    'We want to sell their data to shops',
  ],
};

/** Ordinary sentences, with the same words in them. Nobody is held up by one. */
const sound = [
  // keeping
  'Nobody keeps these for ever',
  'We do not keep anything for ever',
  'Details are not kept indefinitely',
  'Totals that name nobody are kept for ever',
  'Anonymous figures of the details are kept indefinitely',
  'We used to keep records for ever',
  'The insurer would keep everything for ever',
  'We never delete records before the manager has looked at them',
  'Records are never deleted by one person alone',
  'Our advice stays with people for ever',
  'Friendships made here last for ever',
  'If nobody checked, records would be kept for ever',
  'Kept for two years, since claims can come late',
  'The law asks that we never destroy records of a death',
  // who sees
  'Everyone in the referrals team',
  'Everyone who gives advice',
  'All advisers and the manager',
  'Anyone working on the case',
  'Everybody can see them on the rota of advisers and nobody else can',
  'Not everyone can see them',
  'The privacy notice is open to the public',
  'This agreement may be published for anybody',
  'The classes are open to everyone who was referred',
  'The public cannot see them',
  'Our office is open to visitors by appointment',
  'Staff who meet the public do not see the details',
  // where
  'People who were born in India are offered an interpreter',
  'Advice for people from Poland and Germany is given on Tuesdays',
  'Nothing is kept outside the UK',
  'never stored abroad',
  'Nothing is stored in the USA',
  'People born in the USA are sent to another adviser',
  // consent
  'Staff never rely on implied consent',
  'The practice’s own care rests on implied consent; for this service staff ask',
  'Implied consent is for care, and staff ask each person here',
  'Consent is never assumed',
  'We do not presume that people have agreed',
  'Nobody assumes that people agree',
  // other sections
  'Keeping a child safe overrides every other rule',
  'The duty to protect life takes precedence over all other terms',
  'This rule does not override any other section',
  'The safeguarding policy takes priority over the rest of this agreement',
  'A court order overrides this agreement',
  'The new form replaces all others',
  // rights
  'People who cannot complain themselves can ask an advocate',
  'If people cannot say no, staff wait',
  'Some people feel they cannot complain',
  'People can withdraw or complain at any time',
  'Nobody is treated worse when they object',
  'Staff explain when people cannot withdraw cash from an account',
  'People cannot complain to the council about a decision without help',
  'The person cannot see well, so staff read it out',
  'They cannot object to a bill after 28 days',
  'Staff fear that people cannot say no to a doctor',
  'No one can say no for somebody else',
  'A carer cannot withdraw the person’s consent',
  // mistakes
  'A mistake is told at once, and a full report follows within a month',
  'Lessons from mistakes are reported within two months to the board',
  'Mistakes are reported within 24 hours',
  'Staff learn within a month of starting how to report a breach',
  'Losses at work are told to the manager the same day, and looked at after a week',
  'Advisers hear within two weeks whether a creditor made a mistake',
  'People are told of the outcome of a complaint about a mistake within 30 days',
  'If somebody loses a key, we tell the landlord within 10 days',
  'If details are lost, we tell the Surgery within 24 hours and tell it within a week what we learned',
  'A breach of a debt plan is reported after 30 days',
  // asking and telling
  'In an emergency nobody is asked',
  'Nobody is asked for money',
  'Nobody is asked twice for consent',
  'Consent is not needed under Article 6, since we rely on legitimate interests',
  'Consent is not needed for totals that name nobody',
  'We do not ask people about their faith',
  'We do not tell people what to do',
  'We do not tell people about it when that would put somebody at risk of harm',
  'People are not told off',
  'Nobody is told who used the service',
  'The talk is private and nobody is told about it',
  'People cannot say no to it easily, so staff ask twice',
  // selling
  'Details are never sold',
  'We do not sell names to anybody',
  'The shop sells records and information leaflets',
  'People learn to sell their work at a market',
  'The shop sells data bundles and prints of the list of members',
  'Staff help people sell their home',
  // e-mail
  'Staff never use ordinary email',
  'Ordinary email is used to arrange a time, with no details',
  'The mailbox is ordinary email, so each message is encrypted',
  'No details are sent by normal email',
  'Staff do not send plain email',
  'The timetable goes out by normal email',
  'Details are sent by encrypted email and not by ordinary email',
  'Staff use plain English in emails',
  'Plain email is only for an empty test message',
];

/** What stands in a box for a place or a job. */
const soundInBoxes = [
  'in our office in Canada House, Northfield',
  'a locked cupboard at 4 India Street',
  'In the UK, and not in the USA',
  'never stored abroad',
  'Our case system, hosted in London',
  'In the Australia Room',
  'Details are stored with a supplier in Leeds',
  'an office by the river in Belfast, Northern Ireland',
  'Nobody but the manager',
  'No one except the trustee for data',
  'The office manager; nobody else',
  'Our case system; nothing is kept in WhatsApp',
  'Our case system, and never in plain email',
  'Trustees’ secretary',
];

describe('what cannot stand beside the text', () => {
  it('is found where somebody says it plainly', () => {
    const missed = Object.entries(plain).flatMap(([name, texts]) => texts.filter((text) => !stopped(text).includes(name)).map((text) => `${name}: ${text}`));
    expect(missed).toEqual([]);
    expect(Object.keys(plain).sort()).toEqual(all.map(([name]) => name).sort());
  });

  it('is found in capitals, in the middle of other sentences, and with any apostrophe', () => {
    for (const [name, texts] of Object.entries(plain))
      for (const text of texts) {
        expect([text, stopped(text.toUpperCase()).includes(name)]).toEqual([text, true]);
        expect([text, stopped(text.replace(/’/gu, "'")).includes(name)]).toEqual([text, true]);
        if (!/^(?:Every|any|Nobody|no|None|For ever|Kept indef|Plain email$|India|France)/iu.test(text))
          expect([text, stopped(`Staff are kind. ${text}. The office is shut on Sundays`).includes(name)]).toEqual([text, true]);
      }
  });
});

describe('an ordinary sentence', () => {
  it('holds up nobody, alone or after another', () => {
    expect(sound.length).toBeGreaterThan(60);
    expect(sound.map((text) => [text, ...stopped(text, ofAnyText)])).toEqual(sound.map((text) => [text]));
    expect(soundInBoxes.map((text) => [text, ...stopped(text)])).toEqual(soundInBoxes.map((text) => [text]));
    const inPairs = sound.flatMap((text, at) => [`${text}. ${sound[(at * 7 + 3) % sound.length]}`, `${sound[(at * 5 + 1) % sound.length]}\n${text}`]);
    expect(inPairs.filter((text) => stopped(text, ofAnyText).length > 0)).toEqual([]);
  });

  it('is not made plain by a denial, a condition or a doubt before it', () => {
    const long = Object.values(plain).flatMap((texts) => texts.filter((text) => text.split(' ').length > 3 && !/[.,]/u.test(text)));
    const lower = (text: string) => text[0]?.toLowerCase() + text.slice(1);
    for (const text of long)
      for (const before of ['It would be wrong to say that ', 'We stopped because ', 'Nobody believes that ', 'If ', 'It is not true that '])
        expect([`${before}${lower(text)}`, stopped(`${before}${lower(text)}`)]).toEqual([`${before}${lower(text)}`, []]);
  });

  it('is looked through in a moment, however long it is', () => {
    const long = 'people keep details of a breach told in the USA by plain '.repeat(40);
    expect(stopped(long, ofAnyText)).toEqual([]);
  });
});
