// The mails about what a charity asks for, before there is an agreement.
import type { AskFacts, Letters } from '@/lib/domain/audit/letter';

const asks = ({ asking, asked, service, toMailbox, reference, told }: AskFacts): readonly string[] => [
  `${asking} asks ${asked} to share details with it, for this service: ${service}. It has said which details, whose and why.`,
  'Nothing is shared or settled by this. You can start the agreement with its answers as suggestions, or say no and why.',
  ...(toMailbox
    ? [
        ...(told
          ? [
              `Whose details: ${told.who}. Which details: ${told.items}. Why they are needed: ${told.why}`,
              `To answer, write to ${told.contact} at ${asking}. You need no account for that.`,
            ]
          : []),
        `${asking} gave this email address. Organisations agree in Sharing Agreed how details are shared. If ${asked} uses it, log in with this address to answer there.`,
        `If you do not know ${asking}, ignore this email: nothing happens.`,
      ]
    : []),
  `Reference ${reference}.`,
];

export const askLetters: Letters['asks'] = {
  'mail-asked': (facts) => ({ subject: `Read and answer: ${facts.asking} asks for an agreement`, paragraphs: asks(facts) }),
  'mail-asked-again': (facts) => ({
    subject: `Reminder: ${facts.asking} asks for an agreement`,
    paragraphs: [`${facts.asking} asked before and waits for an answer.`, ...asks(facts)],
  }),
  'mail-ask-begun': ({ asked, reference }) => ({
    subject: `${asked} has started the agreement that you asked for`,
    paragraphs: [
      `${asked} has your answers in front of it and drafts the agreement. You can read it as soon as it is sent to you. There is nothing to do until then.`,
      `Reference ${reference}.`,
    ],
  }),
  'mail-ask-declined': ({ asked, reference }) => ({
    subject: `${asked} has said no to the agreement that you asked for`,
    paragraphs: [`${asked} does not start the agreement. The reason is on the page. Talk to them if you see it otherwise.`, `Reference ${reference}.`],
  }),
};
