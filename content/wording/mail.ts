// The words of every mail: what to do and with whom in the subject, one link, no details of anybody.
import type { AgreementFacts, AgreementLetter, Letters, MergerFacts, Words } from '@/lib/domain/audit/letter';
import { shortLines } from './check-again';
import { askLetters } from './mail-asks';
import { invitation, logIn } from './mail-coming-in';
import { peopleLetters } from './mail-people';
import { reminderLetters } from './mail-reminders';
import { agreementSent, commentSettled, endedUnread } from './mail-replies';

const hub = ({ reference }: AgreementFacts) => `/agreements/${reference}`;
const letter = (words: (facts: AgreementFacts) => Words, page = hub): AgreementLetter => ({ words, page });
const named = ({ own, other, reference, service, replaces }: AgreementFacts) =>
  `Agreement ${reference}${service ? `, ${service},` : ''} between ${own} and ${other}${replaces ? `, a new version of ${replaces.reference}` : ''}.`;

/** The words of a mail, and at their end which agreement it is about. */
const withName =
  (words: (facts: AgreementFacts) => Words) =>
  (f: AgreementFacts): Words => {
    const { subject, paragraphs } = words(f);
    return { subject, paragraphs: [...paragraphs, named(f)] };
  };

/** Whoever it was, to their own side; to the other side their organisation. */
const who = ({ byPerson, by }: AgreementFacts) => byPerson ?? `Somebody at ${by}`;

/** “agreement with Northfield Surgery”, or the new version of it. */
const what = ({ other, replaces }: AgreementFacts) => (replaces ? `new version of the agreement with ${other}` : `agreement with ${other}`);
const standing = ({ replaces }: AgreementFacts): readonly string[] => (replaces ? [replaces.until] : []);

function lookedAgain({ sharing, again }: AgreementFacts): string {
  if (again?.by && again.first) return `${sharing} sends nothing more before something is done, by ${again.by}. What, and who does it, is on the page.`;
  if (again?.by) return `${sharing} goes on sharing on a condition: something is to be done by ${again.by}. What, and who does it, is on the page.`;
  if (again?.decision === 'no-longer') return `${sharing} shares nothing more for now. Why is on the page.`;
  if (again?.decision === 'stands') return `${sharing} has looked at it, and the sharing goes on. There is nothing for you to do.`;
  return `What ${sharing} decided is on the page.`;
}

function whatChanged({ partner, again }: AgreementFacts): string {
  const lines = shortLines(again?.found ?? null);
  if (lines.length === 0) return `Something that the checklist of ${partner} rests on has changed.`;
  return `What changed since the checklist of ${partner} was accepted: ${lines.map((line) => `${line}.`).join(' ')}`;
}

/** By the decision that stands when the mail is sent; without one, it has been asked about again since. */
const outcomes = {
  yes: { subject: 'has accepted it', text: ' and accepts it.' },
  'yes-plan': { subject: 'has accepted it with a plan', text: ' and accepts it with a plan. What you said you will do by when is on the page.' },
  'not-yet': { subject: 'has not accepted it yet', text: ' and does not accept it yet. Why, and what to change, is on the page.' },
  none: { subject: 'is looking at it again', text: ', and is looking at it again. Where it stands is on the page.' },
} as const;

const firstOf = ({ first, decision, sharing }: AgreementFacts): readonly string[] =>
  first && decision === 'yes-plan' ? [`${sharing} sends nothing before something is done. What, is on the page.`] : [];
const replied = (f: AgreementFacts): readonly string[] => (f.replied ? ['It has replied to what you asked about your checklist, too.'] : []);

function declined(f: AgreementFacts): Words {
  if (f.invited) return withName(endedUnread)(f);
  const reason = f.reasonGiven ? ' The reason is on the page.' : '';
  if (f.replaces) {
    return {
      subject: `New version given up: agreement with ${f.other}`,
      paragraphs: [`${f.by} has decided not to go ahead with the new version, and nobody can sign it any more.${reason}`, f.replaces.says, named(f)],
    };
  }
  return {
    subject: `Agreement with ${f.other} has ended before both sides signed`,
    paragraphs: [`${f.by} has decided not to go ahead.${reason}`, named(f)],
  };
}

function signedByBoth(f: AgreementFacts): Words {
  const { replaces } = f;
  const from = replaces?.starts ? [`It replaces version ${replaces.version} (${replaces.reference}) from ${replaces.starts}.`] : [];
  return {
    subject: `Signed by both sides: ${what(f)}`,
    paragraphs: [`The ${replaces ? 'new version' : 'agreement'} is signed. You can read it, download it and print it.`, ...from, named(f)],
  };
}

function merged({ from, into, day, ours }: MergerFacts): Words {
  const follows = ours
    ? `Agreements, checklists and invitations of ${from} are yours now. Its people act for ${into}, and log in again. If either organisation asked whoever signs for an authenticator app, ${into} does now.`
    : `What you agreed with ${from} goes on with ${into}. Both names stand on every agreement, and there is nothing to do.`;
  return {
    subject: `${from} is part of ${into} now`,
    paragraphs: [
      `Whoever runs this service has recorded that ${from} became part of ${into} on ${day}. What was signed stays as it was signed.`,
      follows,
      'This cannot be undone in the service. If it is wrong, tell whoever runs it today.',
    ],
  };
}

const agreement: Letters['agreement'] = {
  'mail-agreement-sent': letter(withName(agreementSent), ({ reference }) => `/agreements/${reference}/review`),
  'mail-agreement-with-ig-lead': letter(
    (f) => ({
      subject: `Check the legal side: draft agreement with ${f.other}`,
      paragraphs: [`${f.byPerson ?? f.by} asks you to check a draft. It is one page: the legal basis, the risk check and your notes.`, named(f)],
    }),
    ({ reference }) => `/agreements/${reference}/draft/ig-review`,
  ),
  'mail-agreement-sent-back': letter((f) => ({
    subject: `Change the draft: agreement with ${f.other}`,
    paragraphs: [
      `${f.byPerson ? `${f.byPerson}, who checks the legal side, has` : 'Whoever checks the legal side has'} read the draft and sends it back to you. What needs to change is on the page.`,
      named(f),
    ],
  })),
  'mail-changes-asked': letter((f) => ({
    subject: `Changes asked for: agreement with ${f.partner}`,
    paragraphs: [
      `${f.partner} has read the agreement and asks for changes. Their words are on the page. Change the draft and send it again, or reply there.`,
      named(f),
    ],
  })),
  'mail-agreed': letter((f) => ({
    subject: `${f.partner} agrees: make the final version`,
    paragraphs: [`${f.partner} agrees with the agreement. When every check is met you can make the final version.`, named(f)],
  })),
  'mail-reason-changed': letter(
    (f) => ({
      subject: `Read the legal basis again: agreement with ${f.partner}`,
      paragraphs: [`${f.partner} has chosen another reason in law for its own side. Read the legal basis again before the final version is made.`, named(f)],
    }),
    ({ reference }) => `/agreements/${reference}/draft/ig-review`,
  ),
  'mail-comment': letter(
    (f) => ({
      subject: `Read a comment: agreement with ${f.other}`,
      paragraphs: [`${who(f)} has commented on a section of the agreement, or replied to a comment. Their words are on the page.`, named(f)],
    }),
    ({ reference }) => `/agreements/${reference}/comments`,
  ),
  'mail-comment-settled': letter(withName(commentSettled), ({ reference }) => `/agreements/${reference}/comments`),
  'mail-declined': letter(declined),
  'mail-ended': letter((f) => ({
    subject: `${f.stops ?? 'Ended early'}: agreement with ${f.other}`,
    paragraphs: [
      `${f.by} has ended the agreement.${f.stops === undefined ? '' : ` ${f.stops}.`}`,
      'The reason and what happens to details that are held are on the page.',
      named(f),
    ],
  })),
  'mail-ended-sooner': letter((f) => ({
    subject: `Ends sooner: agreement with ${f.other}`,
    paragraphs: [
      `${f.by} has brought forward the day on which sharing stops.${f.stops === undefined ? '' : ` ${f.stops}.`}`,
      'The day, the reason and what happens to details that are held are on the page.',
      named(f),
    ],
  })),
  'mail-checklist-sent': letter(
    (f) => ({
      subject: `Check the checklist of ${f.partner}`,
      paragraphs: [`${f.partner} has filled in its checklist. Nothing can be signed before you decide on it.`, named(f)],
    }),
    (f) => (f.checklist ? `/checklists/${f.checklist}/review` : hub(f)),
  ),
  'mail-told-answers': letter(
    (f) => ({
      subject: `Confirm what you told ${f.sharing}`,
      paragraphs: [
        `${f.sharing} wrote down what you said on the telephone. Nothing of it counts before you confirm each line. It takes about 2 minutes.`,
        named(f),
      ],
    }),
    (f) => (f.checklist ? `/checklists/${f.checklist}/told` : hub(f)),
  ),
  'mail-checklist-decided': letter(
    (f) => ({
      subject: `Your checklist: ${f.sharing} ${outcomes[f.decision ?? 'none'].subject}`,
      paragraphs: [`${f.sharing} has read your checklist${outcomes[f.decision ?? 'none'].text}`, ...firstOf(f), ...replied(f), named(f)],
    }),
    (f) => (f.checklist ? `/checklists/${f.checklist}` : hub(f)),
  ),
  'mail-checklist-checked-again': letter((f) => ({
    subject: f.again?.by ? `Do by ${f.again.by} what ${f.sharing} asks of you` : `${f.sharing} has checked your checklist again`,
    paragraphs: [`${whatChanged(f)} ${lookedAgain(f)}`, named(f)],
  })),
  'mail-point-replied': letter(
    (f) => ({
      subject: `Read the reply of ${f.partner} about its checklist`,
      paragraphs: [`${f.partner} has replied to what you asked about its checklist. You can decide on the checklist once it is sent again.`, named(f)],
    }),
    (f) => (f.checklist ? `/checklists/${f.checklist}` : hub(f)),
  ),
  'mail-plan-said': letter(
    (f) =>
      f.by === f.sharing
        ? {
            subject: `${f.sharing} says that something it asked for is done`,
            paragraphs: [
              `${f.sharing} has noted that something it asked for with your checklist is done. There is nothing for you to do, if that is right.`,
              named(f),
            ],
          }
        : {
            subject: `Read what ${f.partner} says of its plan`,
            paragraphs: [
              `${f.partner} has said that what its checklist promised is done, or by which new date it will be. It stands beside the plan.`,
              named(f),
            ],
          },
    (f) => (f.checklist ? `/checklists/${f.checklist}` : hub(f)),
  ),
  'mail-help-done': letter(
    (f) => ({
      subject: `Read what ${f.by} says of the help with the checklist`,
      paragraphs: [
        `${f.by} has said that help which was offered with a point of the checklist of ${f.partner} is done, or by which new date it will be. It stands beside the point.`,
        named(f),
      ],
    }),
    (f) => (f.checklist ? `/checklists/${f.checklist}` : hub(f)),
  ),
  'mail-checklist-question': letter(
    (f) => ({
      subject: `Answer a question about your checklist from ${f.sharing}`,
      paragraphs: [`${f.sharing} asks about one or more of your answers. Reply, or change the answer, and send the checklist again.`, ...replied(f), named(f)],
    }),
    (f) => (f.checklist ? `/checklists/${f.checklist}` : hub(f)),
  ),
  'mail-point-asked': letter(
    (f) => ({
      subject: `Reply to a question about the checklist from ${f.partner}`,
      paragraphs: [`${f.partner} asks about its checklist before it answers. The question is on the page, and your reply goes there too.`, named(f)],
    }),
    (f) => (f.checklist ? `/checklists/${f.checklist}` : hub(f)),
  ),
  'mail-point-answered': letter(
    (f) => ({
      subject: `Read the reply about your checklist from ${f.sharing}`,
      paragraphs: [`${f.sharing} has replied to what you asked about your checklist. The reply stands beside the question it is about.`, named(f)],
    }),
    (f) => (f.checklist ? `/checklists/${f.checklist}` : hub(f)),
  ),
  'mail-ready-to-sign': letter(
    (f) => ({
      subject: `Read and sign: ${what(f)}`,
      paragraphs: [
        `${f.namedBy === undefined ? 'You are named' : `${f.namedBy} has named you`} to sign for ${f.own} in Sharing Agreed, where organisations agree how details about people are shared.`,
        'The final version is made. Read it and sign it on the page. Either side can sign first.',
        'To log in, enter this email address: a link and a code come to this mailbox. There is no password to choose.',
        ...standing(f),
        named(f),
      ],
    }),
    ({ reference }) => `/agreements/${reference}/sign`,
  ),
  'mail-signed': letter((f) =>
    f.partSigned
      ? {
          subject: `One side has signed: ${what(f)}`,
          paragraphs: [
            `${f.by} has signed. It is complete when ${f.by === f.sharing ? f.partner : f.sharing} has signed the same version.`,
            ...standing(f),
            named(f),
          ],
        }
      : signedByBoth(f),
  ),
  'mail-signature-passed-on': letter((f) => ({
    subject: `Somebody else signs: agreement with ${f.other}`,
    paragraphs: [
      `Somebody else signs for ${f.by} now. It is the same version, and a signature that is there already still stands. There is nothing for you to do.`,
      named(f),
    ],
  })),
  'mail-signatory-made': letter((f) => ({
    subject: `A person may sign for ${f.own} now`,
    paragraphs: [
      `${f.byPerson ?? `Somebody at ${f.own}`} has named a person to sign an agreement who could not sign before. Who it is stands on the page of the agreement.`,
      `If you did not expect this, talk to ${f.byPerson ?? 'whoever named them'} before anything is signed.`,
      named(f),
    ],
  })),
  'mail-signature-withdrawn': letter((f) => ({
    subject: `A signature was withdrawn: agreement with ${f.other}`,
    paragraphs: [`${f.by} has withdrawn its signature before the other side signed. The final version stands, and either side can still sign it.`, named(f)],
  })),
  'mail-reopened': letter((f) => ({
    subject: `Changed again: agreement with ${f.other}`,
    paragraphs: [
      `${f.sharing} is changing the agreement. The version that was ready to sign no longer stands, and neither does any signature on it.`,
      'There is nothing for you to do now. You get a new email when there is something to read or to sign.',
      named(f),
    ],
  })),
  'mail-taken-back': letter(
    (f) => ({
      subject: `Taken back: ${what(f)}`,
      paragraphs: [
        `${f.byPerson ? `${f.byPerson} at ${f.sharing}` : f.sharing} has taken the agreement back to change it, before ${f.partner} replied. There is nothing for you to do.`,
        'The link that you had shows nothing for now. If it is sent again, you get a new email.',
        named(f),
      ],
    }),
    () => '/agreements',
  ),
  'mail-contacts-changed': letter(
    (f) => ({
      subject: `A contact has changed: ${f.agreements ? `${f.agreements} agreements` : 'agreement'} with ${f.other}`,
      paragraphs: [
        `${f.other} has changed a contact on the contact sheet. Who it is now, and from which day, stands on the page. What is signed stays as it is.`,
        'If it is the mailbox that details are sent to, go on using the earlier one until you have rung them, on a number that you had before, and confirmed it on the page.',
        f.agreements ? `It is the same in ${f.agreements} agreements with ${f.other}. One of them is ${f.reference}.` : named(f),
      ],
    }),
    ({ reference }) => `/agreements/${reference}/contacts`,
  ),
  'mail-own-contacts-changed': letter(
    (f) => ({
      subject: f.agreements
        ? `A contact of ${f.own} has changed in ${f.agreements} agreements`
        : `A contact of ${f.own} has changed: agreement with ${f.other}`,
      paragraphs: [
        `${f.byPerson ?? `Somebody at ${f.own}`} has changed a contact on the contact sheet, and the other side is told. If you did not expect this, look at the page.`,
        f.agreements ? `It changes in ${f.agreements} agreements. One of them is ${f.reference}.` : named(f),
      ],
    }),
    ({ reference }) => `/agreements/${reference}/contacts`,
  ),
};

export const letters: Letters = {
  agreement,
  logIn,
  invitation,
  asks: askLetters,
  merged,
  people: peopleLetters,
  reminders: reminderLetters,
  digest: (subjects) => ({
    subject: subjects.length === 1 ? '1 thing happened since your last daily email' : `${subjects.length} things happened since your last daily email`,
    paragraphs: [
      `You asked for one email a day. ${subjects.length === 1 ? 'This would have been an email of its own' : 'These would have been emails of their own'}:`,
      ...subjects,
      'What needs you is on your home page:',
    ],
  }),
  why: (organisation, yourChoice) =>
    `You get this email because you act for ${organisation} in Sharing Agreed.${yourChoice ? ' You can choose which emails you get, under “Your account”.' : ''}`,
  greeting: (name) => `Dear ${name}`,
};
