// The standard terms as they print: our suggestions that nobody has to make up, confirmed as one card by the drafter.
import type { WordedSentence } from '@/lib/domain/print/print-wording';

const term = (topic: string, text: string, { list, says }: Pick<WordedSentence, 'list' | 'says'> = {}): WordedSentence => ({
  text,
  kind: 'confirmed',
  from: `standard-terms/${topic}`,
  ...(list && { list }),
  ...(says && { says }),
});
/** What the drafter put in the place of a suggestion, or beside ours. */
const own = (topic: string, text: string): WordedSentence => ({ text, kind: 'answer', from: `standard-terms/${topic}`, list: true });

export const termSentences: Readonly<Record<string, WordedSentence>> = {
  'small.wrong': term('incidents', 'If something goes wrong, ring {sharingOrg} at once, within {hours} hours at the latest.', { says: 'hours' }),
  'small.changes': term('changes', 'Tell {sharingOrg} within five working days if your DSPT lapses or a checklist answer gets worse.'),

  'small.changes-no-dspt': term('changes', 'Tell {sharingOrg} within five working days if a checklist answer gets worse.'),

  'purpose.passing-on': term('passing-on', 'It passes them to nobody else unless the law requires it or somebody must be kept from serious harm (section 11).'),
  'purpose.passing-on-beside': term(
    'passing-on',
    'It passes them to nobody beside what sections 2 and 3 say, unless the law requires it or to prevent serious harm (section 11).',
  ),

  'transfer.reply-inside': term('sending', '{Partner} replies inside the encrypted message.'),
  'transfer.who-speaks': term('sending', '{SharingOrg} checks who is speaking before it gives any details by telephone: {check}.', {
    list: true,
    says: 'phoneCheck',
  }),
  'transfer.post-service': term('sending', 'The tracked service is {service}.', { says: 'post' }),
  'transfer.often-mailbox': own('sending', 'They send referrals to {partner}’s referrals mailbox {often}.'),
  'transfer.often': own('sending', 'They send referrals {often}.'),
  'transfer.if-down-another': own('sending', 'If the usual way is not working, {sharingOrg} uses another way that this section names.'),
  'transfer.if-down-wait': own('sending', 'If the usual way is not working, {sharingOrg} waits until it is.'),
  'transfer.if-email-down': term('sending', 'If email is down, {sharingOrg} telephones {partner}’s referrals number and checks who is speaking.', {
    says: 'backup',
  }),
  'transfer.if-system-down': term('sending', 'If the system is down, {sharingOrg} telephones {partner}’s referrals number and checks who is speaking.', {
    says: 'backup',
  }),
  'transfer.if-way-down': term('sending', 'If the usual way is not working, {sharingOrg} telephones {partner}’s referrals number and checks who is speaking.', {
    says: 'backup',
  }),
  'transfer.if-phone-down': term('sending', 'If the telephone is not working, {sharingOrg} waits until it is.', { says: 'backup' }),
  'transfer.mistakes': term('sending', 'If a referral comes by mistake or is incomplete, {partner} tells {sharingOrg} within one working day.'),

  'contacts.sheet': term(
    'contacts',
    'Names, telephone numbers and mailboxes are on the contact sheet, which each side keeps up to date by telling the other; it is not part of the signed text.',
    { list: true },
  ),

  // Guidance says that a choice is seldom set aside; it names nobody who decides.
  'rights.set-aside': term(
    'objections',
    'A choice is set aside only in exceptional circumstances such as safeguarding; at {sharingOrg}, {decider} decides and records why{seen}.',
  ),
  'rights.set-aside-partner': term('objections', 'At {partner}, {decider} decides.', { list: true }),
  'rights.one-day': term('objections', 'It tells the other within one working day; {partner} then stops contact and deletes the referral.'),
  'rights.one-day-statute': term(
    'objections',
    'It tells the other within one working day; where the choice stands, {partner} stops contact and deletes the referral.',
  ),
  'rights.keeps-given': term('objections', '{Partner} keeps only {kept} already given, for the time in section 5, and says so.'),
  'rights.keeps-given-b': term(
    'objections',
    '{Partner} keeps only {kept} already given, for the time in section 5, and says so. Details about {kinds} in it go too, unless the law lets {partner} keep them.',
  ),
  'rights.keeps-given-shown': term(
    'objections',
    '{Partner} keeps {kept} already given, which shows health, only if the law lets it, for the time in section 5, and says so.',
  ),
  'rights.five-days': term('rights', 'It tells the other within five working days if the other must act too.'),

  'incidents.tell': term(
    'incidents',
    'A side that learns of a loss, wrong disclosure or other breach tells the other at once, by telephone, within {hours} hours.',
    { says: 'hours' },
  ),
  'incidents.learn': term('incidents', 'Both help each other and write down what was learned.'),

  'foi.ask-first': term('freedom-of-information', 'It asks {partner} first about anything {partner} supplied.'),
  'foi.ask-each-other': term('freedom-of-information', 'Each asks the other first about anything the other supplied.'),

  'checks.review': term('review', 'We review it by the date above, and sooner after a serious incident or a change in law, service or details.'),
  'checks.versions': term('review', 'Changes are made as a new version; old versions are kept.'),
  'checks.notice': term('ending', 'Either side can end it with {notice} notice, or at once if people’s information is at risk.', { says: 'notice' }),
  'checks.after': term('ending', 'Then nothing more is sent, and section 5 still applies to what was received.'),
  'checks.no-payment': term('ending', 'It creates no payment or indemnity; each answers for what it does.'),
  'checks.local': own('local', 'A local rule: {rule}.'),
};
