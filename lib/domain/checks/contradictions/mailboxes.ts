// The mailboxes of both sides, against the way in which details travel.
import { couldEndangerSomebody } from '../../agreement/high-harm';
import { mailboxAddress } from '../../assurance/mailbox';
import { emailRoute } from '../../registers/email-route';
import type { ContradictionKind, Ground } from './contradiction';
import { isSensitive } from './grave-details';
import { oneOf, says } from './mention';

const by = ({ outward }: Ground, method: string) => outward.methods.some((one) => one === method);
const where = ({ file }: Ground): string | undefined => file.checklist && mailboxAddress(file.checklist);
const personal = (address: string | undefined) => address !== undefined && emailRoute(address) === 'not-secure';
const sameAddress = (one: string | undefined, other: string | undefined) => one !== undefined && one !== '' && one.toLowerCase() === other?.toLowerCase();
/** A mailbox that is still open when its plan was accepted. */
const openMailbox: Readonly<Record<string, string>> = {
  'standard-not-shown': 'has not shown yet that its mailbox meets the secure email standard',
  'not-sure': 'is not sure yet which kind of mailbox it has',
};
/** A mailbox in which nothing shows that what stays there is safe. */
const unsafeToKeep: Readonly<Record<string, string>> = {
  ...openMailbox,
  ordinary: 'uses ordinary email',
  'no-email': 'says that it uses no email for this',
};

/** What should not lie there: by what is sent or comes back, by what a referral here shows, or by whom it could lead somebody to. */
function graveInMailbox({ outward, back, result, model }: Ground): string | undefined {
  if ([...outward.items, ...(back?.items ?? [])].some(isSensitive)) return 'there are details about health or other sensitive matters';
  if (couldEndangerSomebody(model, outward.items)) return 'in the wrong hands they could endanger somebody';
  const shown = result.flows.some(({ result: { art9 } }) => (art9.receiving ?? 'none') !== 'none');
  return shown ? 'who is referred shows something about their health' : undefined;
}

const inMailbox = oneOf('mailbox(?:es)?', 'inbox(?:es)?', 'e-?mails?');
const isAccepted = (checklist: Ground['file']['checklist']): boolean => checklist?.status === 'accepted' || checklist?.status === 'accepted-with-plan';

export const mailboxKinds: readonly ContradictionKind[] = [
  {
    id: 'secure-email-to-personal-account',
    level: 'error',
    stops: 'final-version',
    sentence: 'You chose ‘{method}’, and {partner} gets details at a personal email account ({domain})',
    why: 'Such an account does not meet the secure email standard. Encrypted email reaches it.',
    sources: ['secure-email-standard', 's0-secure-email'],
    change: { at: 'draft', question: 'send-how' },
    when: (ground) => {
      const address = where(ground) ?? ground.receiving.organisation.contacts.referrals?.email;
      if (!by(ground, 'secure-email') || !personal(address)) return undefined;
      return { says: { method: ground.chosen('send-how', 'secure-email'), domain: address?.split('@').at(-1) ?? '' } };
    },
  },
  {
    id: 'way-that-mailbox-cannot-take',
    level: 'error',
    stops: 'final-version',
    sentence: 'You chose ‘{method}’, and {partner} {says}',
    why: 'Details that are sent to a mailbox that cannot take them safely are lost or seen by others.',
    sources: ['s0-secure-email', 's4-transfer'],
    change: { at: 'draft', question: 'send-how' },
    when: (ground) => {
      const { mailbox } = ground.model;
      const way = by(ground, 'secure-email') && (mailbox === 'ordinary' || mailbox === 'no-email') ? 'secure-email' : undefined;
      const method = way ?? (by(ground, 'encrypted-email') && mailbox === 'no-email' ? 'encrypted-email' : undefined);
      const says = mailbox === 'ordinary' ? 'uses an ordinary email account' : 'has no email for this';
      return method !== undefined && { says: { method: ground.chosen('send-how', method), says } };
    },
  },
  {
    id: 'mailbox-not-shown-secure',
    level: 'error',
    stops: 'final-version',
    sentence: 'You chose ‘{method}’, and {partner} {says}',
    why: 'Secure email needs a mailbox that meets the standard at both ends, or details travel in another way. {partner} answers about its email again, or the way of sending is changed.',
    sources: ['secure-email-standard', 's4-transfer'],
    change: { at: 'checklist', question: 'email' },
    or: { at: 'draft', question: 'send-how' },
    // Until the checklist is accepted the mailbox is a point of it like the others.
    when: (ground) => {
      const { model, file } = ground;
      const says = isAccepted(file.checklist) ? openMailbox[model.mailbox ?? ''] : undefined;
      return says !== undefined && by(ground, 'secure-email') && { says: { method: ground.chosen('send-how', 'secure-email'), says } };
    },
  },
  {
    id: 'own-mailbox-not-secure',
    level: 'error',
    stops: 'sending',
    sentence: '{team} uses a personal email account ({domain}), and details travel by ‘{method}’',
    why: 'Both ends of secure email must meet the standard, and [secure] works from NHS.net Connect (was NHSmail) alone.',
    sources: ['secure-email-standard', 's4-transfer'],
    change: { at: 'profile', side: 'sharing', page: 'people' },
    when: (ground) => {
      const { team } = ground.model;
      const method = ['secure-email', 'encrypted-email'].find((one) => by(ground, one));
      return (
        method !== undefined &&
        personal(team?.mailbox) && {
          says: { team: team?.name ?? '', domain: team?.mailbox.split('@').at(-1) ?? '', method: ground.chosen('send-how', method) },
        }
      );
    },
  },
  {
    id: 'sensitive-details-in-ordinary-mailbox',
    level: 'warning',
    sentence: '{partner} keeps details in ‘{place}’, it {mailbox}, and {what}',
    why: 'Encryption protects a message on its way. What stays in an ordinary mailbox for months can be read by whoever gets into it.',
    sources: ['s0-assurance', 's4-transfer'],
    change: { at: 'review', question: 'only-you' },
    when: (ground) => {
      const { received, mailbox } = ground.model;
      const [unsafe, what] = [unsafeToKeep[mailbox ?? ''], graveInMailbox(ground)];
      const kept = received !== undefined && says(received.place, inMailbox) !== undefined;
      return kept && unsafe !== undefined && what !== undefined && { says: { place: received.place, mailbox: unsafe, what } };
    },
  },
  {
    id: 'two-mailboxes-for-details',
    level: 'warning',
    sentence: '{partner} names two mailboxes for details: one in its profile, another in its checklist',
    why: 'Details go to the one in the checklist. Whoever looks at the other would wait in vain, or get them by mistake.',
    sources: ['s4-transfer'],
    change: { at: 'checklist', question: 'email' },
    when: (ground) => {
      const [profile, checklist] = [ground.receiving.organisation.contacts.referrals?.email, where(ground)];
      return Boolean(profile && checklist) && !sameAddress(profile, checklist) && { says: {} };
    },
  },
  {
    id: 'one-mailbox-for-both-sides',
    level: 'error',
    stops: 'final-version',
    sentence: 'The mailbox in which {partner} gets details is one of your own',
    why: 'Details would be sent to where they come from, and {partner} would not get them. The mistake may be in its checklist or in your profile.',
    sources: [],
    change: { at: 'checklist', question: 'email' },
    or: { at: 'profile', side: 'sharing', page: 'people' },
    when: (ground) => {
      const own = [...ground.sharing.organisation.teams.map(({ mailbox }) => mailbox), ground.sharing.organisation.contacts.igLead.email];
      return own.some((address) => sameAddress(where(ground), address)) && { says: {} };
    },
  },
];
