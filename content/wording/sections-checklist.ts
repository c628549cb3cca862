// Sentences that come from the checklist: devices and training in section 8, as they were answered, and the schedule behind the text.
import type { WordedSentence } from '@/lib/domain/print/print-wording';

const answer = (from: string, text: string, list?: true): WordedSentence => ({ text, kind: 'answer', from, ...(list && { list }) });

const devices = 'laptops, phones and memory sticks with such details';

export const checklistSentences: Readonly<Record<string, WordedSentence>> = {
  // 8 Keeping it safe
  'safety.devices-dspt': answer('dspt', `By {partner}’s DSPT result, ${devices} are encrypted.`),
  'safety.devices-in-place': answer('devices', `{Partner} says that ${devices} are encrypted.`),
  'safety.devices-partly': answer('devices', `{Partner} says that some ${devices} are encrypted; the schedule says what it does about the rest.`),
  'safety.devices-not-yet': answer(
    'devices',
    `{Partner} says that ${devices} are not encrypted yet; the schedule says what keeps details safe until they are.`,
    true,
  ),
  'safety.devices-not-sure': answer(
    'devices',
    `{Partner} is not sure that ${devices} are encrypted; the schedule says what keeps details safe until it is.`,
    true,
  ),
  'safety.devices-not-applicable': answer('devices', '{Partner} says that encryption of devices does not apply to it: {why}.', true),
  'safety.training-dspt': answer('dspt', 'By the same result, staff and volunteers are trained when they start and every year.'),
  'safety.training-yearly': answer('training', '{Partner} says that staff and volunteers are trained when they start and every year, last in {last}.'),
  'safety.training-less': answer(
    'training',
    '{Partner} says that staff and volunteers are trained when they start and again, less often than yearly, last in {last}.',
    true,
  ),
  'safety.training-never': answer('training', '{Partner} says that staff and volunteers are trained only when they start, last in {last}.'),
  'safety.training-partly-yearly': answer(
    'training',
    '{Partner} says that some staff and volunteers are trained when they start and every year, last in {last}.',
  ),
  'safety.training-not-yet': answer('training', '{Partner} says that staff and volunteers are not trained yet; the schedule says what it does about it.'),
  'safety.training-not-sure': answer('training', '{Partner} is not sure that staff and volunteers are trained; the schedule says what it does about it.'),

  // The schedule
  'schedule.sharing-dspt': answer('profile/sharing', '{SharingOrg}’s DSPT result: {level}, {edition}, published {published}.'),
  'schedule.sharing-local': {
    text: '{SharingOrg} works in {nation}; the DSPT is England’s. Article 32 of the UK GDPR asks it to keep details safe.',
    kind: 'law',
    from: 'G5',
  },
  'schedule.receiving-local': { text: 'The DSPT is England’s; {partner} answered every item below.', kind: 'law', from: 'G5' },
  'schedule.sharing-no-dspt': answer('profile/sharing', '{SharingOrg} has no current DSPT result.'),
  'schedule.receiving-dspt': answer('dspt', '{Partner}’s DSPT result: {level}, {edition}, published {published}.'),
  'schedule.receiving-dspt-seen': answer(
    'dspt',
    '{Partner}’s DSPT result: {level}, {edition}, published {published}, looked up by {sharingOrg} on {seen}.',
    true,
  ),
  'schedule.receiving-no-dspt': answer('dspt', '{Partner} has no current DSPT result.'),
  'schedule.not-asked': answer('dspt', 'Not asked of a side with a current DSPT result, and not covered by that result: item {items}.'),
  'schedule.covered': answer('dspt', 'Items {items}: covered by the DSPT result.'),
  'schedule.first': answer('assurance-review', 'Sharing starts only when this is done, whatever later day a plan names: {first}.', true),
  'schedule.plan': answer('plan', '{wording} {owner}, by {by}. Until then: {safeguard}', true),
  'schedule.plan-plan-first': answer('plan', '{wording} {owner}, by {by}. Nothing is sent before it is done.', true),
  'schedule.plan-safeguard-first': answer('plan', '{wording} {owner}, by {by}. Before anything is sent, and until then: {safeguard}', true),
  'schedule.plan-done': answer('assurance-review', '{wording} {owner}, by {by}. Until then: {safeguard} Done on {done}.', true),
  'schedule.plan-said-done': answer('plan', '{wording} {owner}, by {by}. {whose} recorded on {done} that it is done.', true),
  'schedule.evidence': answer('evidence', 'Evidence that {partner} added, each file by the beginning of its SHA-256: {pieces}.'),
  'schedule.help-done': answer('assurance-review', 'Help: {sharingOrg} offered to {what}: {owner}, by {by}. It was recorded as done on {done}.', true),
  'schedule.help': answer('assurance-review', 'Help offered: {sharingOrg} will {what}: {owner}, by {by}.', true),
};
