// The mails that remind somebody of a day: what to do, with whom, by when. After the day they say since when it is over.
import type { ReminderFacts, ReminderLetter, ReminderLetters } from '@/lib/domain/audit/reminder-letter';

const agreement = ({ reference }: ReminderFacts) => `/agreements/${reference}`;
const named = ({ own, other, reference, service }: ReminderFacts) => `Agreement ${reference}${service ? `, ${service},` : ''} between ${own} and ${other}.`;
const standsIn = ({ standsIn: yes }: ReminderFacts) =>
  yes ? ['The people who were reminded before have not done it yet, so you get this as well. Ask them, or do it yourself where you may.'] : [];

/** What to do, as the subject has it; what waits, with the day before it is over and after. */
function letter(
  subject: (f: ReminderFacts) => string,
  before: (f: ReminderFacts) => string,
  after: (f: ReminderFacts) => string,
  page: ReminderLetter['page'] = agreement,
): ReminderLetter {
  return {
    page,
    words: (f) => ({
      subject: `${f.over ? 'Overdue' : 'Reminder'}: ${subject(f)}`,
      paragraphs: [f.over ? after(f) : before(f), ...standsIn(f), ...(f.reference === '' ? [] : [named(f)])],
    }),
  };
}

const whatNext = 'It went to a mailbox alone. Call them, or take it back on the page and ask another mailbox.';

export const reminderLetters: ReminderLetters = {
  reply: letter(
    ({ other }) => `reply to ${other}`,
    ({ other, due, left }) => `${other} has sent you an agreement and waits for your reply. Reply by ${due}, ${left}, if you can.`,
    ({ other, due, left }) => `${other} has sent you an agreement and still waits for your reply. It asked for it by ${due}, ${left}.`,
    (f) => `${agreement(f)}/review`,
  ),
  checklist: letter(
    ({ other }) => `fill in the checklist for ${other}`,
    ({ other, due, left }) => `${other} waits for your checklist. Send it by ${due}, ${left}, if you can. Nothing can be signed before.`,
    ({ other, due, left }) => `${other} still waits for your checklist. It was to be sent by ${due}, ${left}. Nothing can be signed before.`,
    ({ checklist }) => `/checklists/${checklist}`,
  ),
  decision: letter(
    ({ other }) => `decide on the checklist of ${other}`,
    ({ other, due, left }) => `The checklist of ${other} waits for your decision, by ${due}, ${left}, if you can. Nothing can be signed before.`,
    ({ other, due, left }) => `The checklist of ${other} still waits for your decision. It was asked for by ${due}, ${left}. Nothing can be signed before.`,
    ({ checklist }) => `/checklists/${checklist}/review`,
  ),
  signature: letter(
    ({ other }) => `read and sign the agreement with ${other}`,
    ({ due, left }) => `The final version waits for your signature, by ${due}, ${left}, if you can.`,
    ({ due, left }) => `The final version still waits for your signature. It was asked for by ${due}, ${left}.`,
    (f) => `${agreement(f)}/sign`,
  ),
  plan: letter(
    ({ other }) => `what your checklist promised ${other}`,
    ({ own, due, left }) => `${own} has promised to close a gap of its checklist by ${due}, ${left}. What was promised, and whose job it is, is on the page.`,
    ({ own, due, left }) =>
      `${own} had promised to close a gap of its checklist by ${due}, ${left}. If it is done, tell the other side. If not, say when it will be.`,
    ({ checklist }) => `/checklists/${checklist}`,
  ),
  help: letter(
    ({ other }) => `the help that you offered ${other}`,
    ({ own, due, left }) => `${own} has offered help with a point of the checklist by ${due}, ${left}. What was offered, and whose job it is, is on the page.`,
    ({ own, other, due, left }) =>
      `${own} had offered help with a point of the checklist by ${due}, ${left}. If it is done, say so on the page. If not, tell ${other} when it will be.`,
    ({ checklist }) => `/checklists/${checklist}`,
  ),
  evidence: letter(
    ({ over }) => (over ? 'evidence in your checklist has run out' : 'evidence in your checklist runs out'),
    ({ due, left }) => `A piece of evidence beside a point of your checklist counts until ${due}, ${left}. Add a newer one if you have it.`,
    ({ due, left }) => `A piece of evidence beside a point of your checklist counted until ${due}, ${left}. Add a newer one if you have it.`,
    ({ checklist }) => `/checklists/${checklist}`,
  ),
  dspt: letter(
    () => 'publish your next DSPT result',
    ({ own, due, left }) => `The DSPT result of ${own} counts until ${due}, ${left}. Publish the next one before then, and enter it here.`,
    ({ own, due, left }) => `The DSPT result of ${own} counted until ${due}, ${left}. Publish the next one, and enter it here.`,
    () => '/organisation/dspt',
  ),
  ask: letter(
    ({ other }) => `answer what ${other} asks for`,
    ({ own, other, due, left }) => `${other} asks ${own} to share details with it. Start the agreement, or say no, by ${due}, ${left}, if you can.`,
    ({ own, other, due, left }) =>
      `${other} asks ${own} to share details with it, and still waits for an answer. It was asked for by ${due}, ${left}. Start the agreement, or say no.`,
    ({ ask }) => `/asks/${ask}`,
  ),
  question: letter(
    ({ other }) => `answer a question of ${other}`,
    ({ other, due, left }) => `${other} has asked about its checklist and waits for your reply. Reply by ${due}, ${left}, if you can.`,
    ({ other, due, left }) => `${other} has asked about its checklist and still waits for your reply. It was hoped for by ${due}, ${left}.`,
    ({ checklist }) => `/checklists/${checklist}`,
  ),
  'ask-unanswered': letter(
    ({ other }) => `${other} has not answered what you asked for`,
    ({ other, due, left }) => `Nobody at ${other} has answered your ask for an agreement. You hoped for an answer by ${due}, ${left}. ${whatNext}`,
    ({ other, due, left }) => `Still nobody at ${other} has answered your ask for an agreement. You hoped for an answer by ${due}, ${left}. ${whatNext}`,
    ({ ask }) => `/asks/${ask}`,
  ),
  review: letter(
    ({ other }) => `review the agreement with ${other}`,
    ({ due, left }) => `Look at the agreement again by ${due}, ${left}: renew it, change it, or end it.`,
    ({ due, left }) => `The agreement was to be looked at again by ${due}, ${left}. Renew it, change it, or end it.`,
  ),
};
