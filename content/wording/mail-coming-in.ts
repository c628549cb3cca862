// The mails by which somebody comes in: a code, and the first one to a partner.
import type { InvitationFacts, LogInFacts, Words } from '@/lib/domain/audit/letter';

export function logIn({ code, purpose }: LogInFacts): Words {
  const spaced = `${code.slice(0, 3)} ${code.slice(3)}`;
  const good = 'The code is good for 10 minutes and works once. Tell it to nobody. If you did not ask for it, you can ignore this email.';
  if (purpose === 'confirm') {
    return { subject: 'Confirm it is you in Sharing Agreed', paragraphs: [`Your code is ${spaced}`, 'Enter it on the page that asked for it.', good] };
  }
  return { subject: 'Log in to Sharing Agreed', paragraphs: [`Your code is ${spaced}`, 'Enter it on the page that asked for it, or use the link.', good] };
}

/** To somebody who has never heard of this service: who asks, why, what it takes, and one link. */
export function invitation({ sharing, partner, sender, reference, service, until, message, link }: InvitationFacts): Words {
  return {
    subject: `${sharing} asks ${partner} to agree how details are shared`,
    paragraphs: [
      `${sender} at ${sharing} wants to share details about people with ${partner}, so that they can get your help. Both sides first agree how the details are looked after. ${sharing} uses Sharing Agreed for that.`,
      'You will be asked to say who you are, read the agreement, fill in a short checklist, and sign. It takes about 20 minutes on a phone, and you can stop and come back.',
      ...(message ? [`Message from ${sender}: ${message.replace(/\s+/gu, ' ')}`] : []),
      link,
      `Agreement ${reference}${service ? `, ${service}` : ''}. The link is for you alone and works once, until ${until}. Before you send or agree anything we email you a code, once, and again when you sign. Later you log in with this email address; there is no password.`,
      `If you do not know ${sharing}, ask them by a telephone number that you find yourself, or ignore this email.`,
    ],
  };
}
