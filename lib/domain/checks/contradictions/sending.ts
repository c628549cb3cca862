// The ways in which details travel, against the numbers of people and the rest of the text.
import { answeredText } from '../../agreement/answered';
import { possibleBackups } from '../../agreement/standard-terms';
import { seesRecords } from '../../agreement/named-statute';
import { type ContradictionKind, type Ground, inList } from './contradiction';
import { saidPlainly } from './against-the-text';
import { couldEndanger } from './grave-details';
import { oneOf, saidIn, says } from './mention';
import { plainEmail } from './plain-statements';

const by = ({ outward }: Ground, method: string) => outward.methods.some((one) => one === method);
const only = ({ outward: { methods } }: Ground, ...ways: readonly string[]) => methods.length > 0 && methods.every((one) => ways.includes(one));
const many: readonly (string | undefined)[] = ['501-10000', 'over-10000'];
const longList = 10;
const untracked = oneOf('(?:first|second|1st|2nd)[- ]class', 'ordinary post', 'normal post', 'standard post', 'untracked', 'regular post');
const unchecked = oneOf('never', 'not (?:checked|reviewed|at all)', 'no (?:check|review)s?', 'nobody', 'rarely');
const ordinaryWays = oneOf(
  'whatsapp',
  'text messages?',
  'sms',
  'texting',
  'facebook',
  'messenger',
  'ordinary email',
  'normal email',
  'personal email',
  'unencrypted(?: email)?',
  'fax(?:es|ed)?',
  'gmail',
  'hotmail',
);

export const sendingKinds: readonly ContradictionKind[] = [
  {
    id: 'standard-claimed-without-code',
    level: 'warning',
    sentence: '{partner} says that its mailbox meets the secure email standard, and it has no organisation code',
    why: 'Accreditation (DCB1596) is open to health and care bodies with a code. Look at the evidence, or use encrypted email.',
    sources: ['secure-email-standard'],
    change: { at: 'checklist', question: 'email' },
    when: ({ model, receiving }) => {
      const claimed = model.mailbox === 'secure-standard' || model.mailbox === 'standard-not-shown';
      const code = receiving.organisation.odsCode ?? receiving.dspt?.odsCode;
      return claimed && !receiving.organisation.publicAuthority && code === undefined && { says: {} };
    },
  },
  {
    id: 'log-in-for-wider-service',
    level: 'warning',
    saysToo: 'ACCESS_EXCEEDS_MINIMUM',
    sentence: 'You chose ‘{method}’, and the service is wider than care',
    why: 'Whoever logs in can see more than the list of details. A short message with that list gives the service what it needs.',
    sources: ['s0-minimum'],
    change: { at: 'draft', question: 'send-how' },
    when: ({ result, chosen }) => result.warnings.includes('ACCESS_EXCEEDS_MINIMUM') && { says: { method: chosen('send-how', 'access') } },
  },
  {
    id: 'log-in-shows-identifiers',
    level: 'warning',
    sentence: 'You chose ‘{method}’, and ‘{details}’ are not on the list. Most record systems show them on every screen',
    why: 'The text says that {partner} neither uses nor copies what a log-in shows beside the list. Ask whoever runs the system what the screen shows. Where {partner} needs it to find the right record, add it to the list.',
    sources: ['s0-minimum'],
    change: { at: 'draft', question: 'details' },
    when: ({ outward, model: { service }, catalogue, chosen }) => {
      const missing = ['nhs-number', 'dob'].filter((id) => !outward.items.some(({ itemId }) => itemId === id));
      const labels = missing.flatMap((id) => catalogue.items.filter((item) => item.id === id).map(({ printLabel }) => printLabel));
      const open = outward.access !== undefined && outward.items.length > 0 && seesRecords(service.statute) === undefined;
      return open && labels.length > 0 && { says: { method: chosen('send-how', 'access'), details: inList(labels) } };
    },
  },
  {
    id: 'log-in-without-second-step',
    level: 'warning',
    sentence: 'People of {partner} log in to your system, and it did not say that each has a log-in of their own with a second step',
    why: 'A shared or stolen password would open records to anybody.',
    sources: ['dspt-category-3', 's0-assurance'],
    change: { at: 'review', question: 'only-you' },
    when: ({ model }) => model.received?.logIns !== undefined && !model.received.logIns.secondStep && { says: {} },
  },
  {
    id: 'leavers-keep-log-in',
    level: 'error',
    stops: 'final-version',
    sentence: 'A leaver of {partner} loses access ‘{when}’, and the text says that you remove log-ins the same day',
    why: 'You can remove a log-in the same day only when you are told the same day. Somebody who has left has no reason to see anybody’s details.',
    sources: ['s3-confidence', 's2-honorary'],
    change: { at: 'review', question: 'only-you' },
    when: ({ model, chosen }) => {
      const leavers = model.received?.logIns?.leavers;
      return leavers !== undefined && leavers !== 'same-day' && { says: { when: chosen('only-you', leavers) } };
    },
  },
  {
    id: 'log-ins-never-looked-at',
    level: 'warning',
    sentence: 'Under ‘{where}’ you write ‘{word}’',
    why: 'Log-ins that nobody looks at are still there when people have moved on.',
    sources: ['s3-confidence'],
    change: { at: 'draft', question: 'send-how-access' },
    when: ({ outward }) => {
      const said = outward.access && says(outward.access.review, unchecked);
      return said !== undefined && { says: { word: said, where: 'How often you check who can log in' } };
    },
  },
  {
    id: 'many-people-by-hand',
    level: 'warning',
    sentence: 'You share details of ‘{many}’ people a year, and only by ‘{ways}’',
    why: 'Each call or delivery is a chance of a mistake, and leaves no trace of what was said.',
    sources: ['s4-transfer'],
    change: { at: 'draft', question: 'send-how' },
    when: (ground) => {
      const { howMany } = ground.model.people;
      const by = ground.outward.methods.map((method) => ground.chosen('send-how', method)).join('’ and ‘');
      return many.includes(howMany) && only(ground, 'phone', 'by-hand') && { says: { many: ground.chosen('people', howMany ?? ''), ways: by } };
    },
  },
  {
    id: 'long-list-by-phone',
    level: 'note',
    sentence: 'You share {number} details of each person, and only by ‘{method}’',
    why: 'A long list read out loud is easily misheard. A short list, or a written way, is safer.',
    sources: ['s4-transfer'],
    change: { at: 'draft', question: 'send-how' },
    when: (ground) =>
      ground.outward.items.length > longList &&
      only(ground, 'phone') && { says: { number: String(ground.outward.items.length), method: ground.chosen('send-how', 'phone') } },
  },
  {
    id: 'backup-is-no-other-way',
    level: 'warning',
    sentence: 'The terms say ‘{backup}’ where the usual way is not working, and there is no such way beside ‘{ways}’',
    why: 'The agreement would say something else in its place. Choose what staff really do.',
    sources: [],
    change: { at: 'draft', question: 'standard-terms' },
    when: ({ answers, outward, chosen }) => {
      const backup = answeredText(answers, 'standard-terms', 'backup');
      const gone = backup !== undefined && outward.methods.length > 0 && !possibleBackups(answers).some((one) => one === backup);
      const ways = outward.methods.map((method) => chosen('send-how', method)).join('’ and ‘');
      return gone && { says: { backup: chosen('standard-terms', backup), ways } };
    },
  },
  {
    id: 'urgent-but-seldom',
    level: 'warning',
    sentence: 'You share ‘{details}’, and you send only ‘{often}’',
    why: 'An urgent referral would lie for weeks.',
    sources: ['s3-relevant'],
    change: { at: 'draft', question: 'standard-terms' },
    when: ({ model, outward, details, chosen }) => {
      const often = model.terms?.often;
      const every = often && 'every' in often && often.every !== 'daily' ? often.every : undefined;
      const urgent = outward.items.some(({ itemId }) => itemId === 'urgency');
      return every !== undefined && urgent && { says: { details: details(['urgency']), often: chosen('standard-terms', every) } };
    },
  },
  {
    id: 'daily-for-few',
    level: 'note',
    sentence: 'You share details of ‘{many}’ people a year, and you send ‘{often}’',
    why: 'With so few people, sending each time somebody is referred does the same with less.',
    sources: ['s0-minimum'],
    change: { at: 'draft', question: 'standard-terms' },
    when: ({ model, chosen }) => {
      const often = model.terms?.often;
      const daily = often !== undefined && 'every' in often && often.every === 'daily' && model.people.howMany === 'under-50';
      return daily && { says: { many: chosen('people', 'under-50'), often: chosen('standard-terms', 'daily') } };
    },
  },
  {
    id: 'post-not-tracked',
    level: 'warning',
    sentence: 'You chose ‘{method}’, and the service you name is ‘{word}’',
    why: 'Post that nobody tracks can be lost without anybody noticing.',
    sources: ['s4-transfer'],
    change: { at: 'draft', question: 'standard-terms' },
    when: (ground) => {
      const { post } = ground.model.terms ?? {};
      const word = by(ground, 'tracked-post') && post !== undefined ? says(post, untracked) : undefined;
      return word !== undefined && { says: { word, method: ground.chosen('send-how', 'tracked-post') } };
    },
  },
  {
    id: 'ordinary-way-in-words',
    level: 'warning',
    sentence: 'Under ‘{where}’ you write of ‘{word}’, which is no way to share details',
    why: 'Ordinary email, texts and chat are not safe enough for a planned way, whatever the list of ways says.',
    sources: ['s4-transfer', 's0-secure-email'],
    change: { at: 'draft', question: 'send-how' },
    when: (ground) => !saidPlainly(ground, plainEmail, 'sharing') && saidIn(ground, ordinaryWays, { side: 'sharing' }),
  },
  {
    id: 'dangerous-detail-by-post',
    level: 'warning',
    sentence: '{what} could do great harm in the wrong hands, and you chose ‘{method}’',
    why: 'A letter lies about and can be opened by others before it arrives. Send such a detail in a way that only the right person opens.',
    sources: ['s4-transfer', 'ico-high-risk'],
    change: { at: 'draft', question: 'send-how' },
    when: (ground) => {
      const grave = ground.outward.items.filter(couldEndanger).map(({ itemId }) => itemId);
      const { service } = ground.model;
      const what = grave.length > 0 ? `Sharing ‘${ground.details(grave)}’` : service.highHarm && `That somebody comes to ‘${service.label}’`;
      return by(ground, 'tracked-post') && what ? { says: { what, method: ground.chosen('send-how', 'tracked-post') } } : undefined;
    },
  },
  {
    id: 'mistakes-told-late',
    level: 'note',
    sentence: 'Each side tells the other of a mistake ‘{hours}’',
    why: 'A serious one is reported to the regulator within 72 hours. That leaves one day to find out what happened.',
    sources: ['uk-gdpr-33'],
    change: { at: 'draft', question: 'standard-terms' },
    when: ({ model, chosen }) => model.terms?.hours === '48' && { says: { hours: chosen('standard-terms', '48') } },
  },
  {
    id: 'nowhere-to-come-back',
    level: 'error',
    stops: 'sending',
    sentence: '{partner} tells you ‘{what}’, and your profile names no team that gets it',
    why: 'Details that come back must reach somebody who may see them.',
    sources: ['s1-two-way'],
    change: { at: 'profile', side: 'sharing', page: 'people' },
    when: ({ model, back }) =>
      back !== undefined && !model.team?.mailbox && !model.team?.phone && { says: { what: back.items.map(({ printLabel }) => printLabel).join('’ and ‘') } },
  },
];
