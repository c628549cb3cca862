// The mails by which two sides pass an agreement to and fro: it is sent, for the first time or again, what became of a comment, and that it ended
// before anybody of the partner came in.
import type { ChecklistStatus } from '@/lib/domain/assurance/checklist';
import type { SettledNow } from '@/lib/domain/agreement/commenting';
import type { AgreementFacts, ReplacedFacts, Words } from '@/lib/domain/audit/letter';

/** Nobody has to be told again what an agreement is. */
function newVersion(f: AgreementFacts, { renewal, asked, until }: ReplacedFacts): Words {
  const checklist = asked ? 'confirm the checklist again' : 'there is no checklist to fill in';
  return {
    subject: renewal ? `Read and reply: renewal of the agreement with ${f.sharing}` : `Read and reply: new version of the agreement with ${f.sharing}`,
    paragraphs: [
      renewal
        ? `${f.sharing} asks ${f.partner} to renew the agreement that both sides signed: the same terms, new dates.`
        : `${f.sharing} has sent ${f.partner} a new version of the agreement that both sides signed. The page says what is different.`,
      until,
      `Say whether it is what you need${asked ? `, and ${checklist}` : `: ${checklist}`}. Both sides then sign. Reply within 14 days if you can.`,
    ],
  };
}

const again: Readonly<Record<ChecklistStatus, string>> = {
  'in-progress': 'Fill in the short checklist too, or what is left of it.',
  'with-sharing-organisation': 'Your checklist is sent already.',
  'question-asked': 'A question about your checklist still waits for you.',
  'not-accepted': 'Your checklist still has something to put right.',
  accepted: 'Your checklist is accepted already.',
  'accepted-with-plan': 'Your checklist is accepted already.',
};

/** By why it came back: the reader knows the agreement. */
function changed({ sharing, partner }: AgreementFacts, { changesAsked, same, checklist }: NonNullable<AgreementFacts['sentAgain']>): Words {
  const asks = 'Reply within 14 days if you can.';
  if (same)
    return {
      subject: `Read and reply: agreement from ${sharing}, sent again`,
      paragraphs: [
        `${partner} asked for changes. ${sharing} sends the same text again, with a message.`,
        `Read the message, and say whether the agreement is what you need now. ${again[checklist]} ${asks}`,
      ],
    };
  return {
    subject: changesAsked ? `Read and reply: changed agreement from ${sharing}` : `Read and reply: agreement from ${sharing}, sent again`,
    paragraphs: [
      changesAsked
        ? `${partner} asked for changes. ${sharing} has changed the agreement about sharing information and sends it again.`
        : `${sharing} had the agreement about sharing information back to change it, and sends it again.`,
      `Read it, and say whether it is what you need now. ${again[checklist]} ${asks}`,
    ],
  };
}

export function agreementSent(f: AgreementFacts): Words {
  if (f.replaces) return newVersion(f, f.replaces);
  if (f.sentAgain) return changed(f, f.sentAgain);
  return {
    subject: `Read and reply: agreement from ${f.sharing}`,
    paragraphs: [
      `${f.sharing} has sent ${f.partner} an agreement about sharing information.`,
      'Read it, say whether it is what you need, and fill in the short checklist. You can stop and come back. Reply within 14 days if you can.',
    ],
  };
}

const settled: Readonly<Record<SettledNow, { readonly subject: string; readonly text: string }>> = {
  accepted: { subject: 'Accepted', text: 'has accepted a comment of yours and changed the text. You are sent it again to read.' },
  suggested: { subject: 'Put in', text: 'has put words that you suggested into the agreement.' },
  declined: { subject: 'Declined', text: 'has declined words that you suggested. The agreement stays as it was there.' },
  'dealt-with': { subject: 'Settled', text: 'has settled a comment of yours. Nothing follows from that alone: what was said stands on the page.' },
};

/** One mail an hour, by the first of them. */
export function commentSettled({ by, other, settled: how }: AgreementFacts): Words {
  const { subject, text } = settled[how ?? 'dealt-with'];
  return {
    subject: `${subject}: a comment on the agreement with ${other}`,
    paragraphs: [`${by} ${text}`, 'The page says who and when, and what became of your other comments. You can reply there.'],
  };
}

/** To whoever was invited and never came in: no page of it opens for them. */
export function endedUnread({ sharing, partner }: AgreementFacts): Words {
  return {
    subject: `The agreement from ${sharing} has ended without being signed`,
    paragraphs: [
      `${sharing} invited you in Sharing Agreed to read an agreement about sharing information with ${partner}. It has decided not to go ahead. There is nothing for you to do.`,
      'The link that you had opens nothing any more. If you want to know why, ask whoever invited you.',
    ],
  };
}
