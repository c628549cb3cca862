// Section 6, who to contact: jobs only. Names, numbers and mailboxes stand on the contact sheet, outside the signed text.
import type { Party } from '../../agreement/model';
import { namedOnSheet } from '../../agreement/guardian-on-sheet';
import { bareName } from '../names';
import { paragraph, type PrintContext } from '../print-context';
import type { Block } from '../print-model';
import { asTyped, inSentence } from '../words';

function jobs({ organisation: { contacts }, side }: Party): readonly string[] {
  const guardian = contacts.caldicott
    ? 'Caldicott Guardian'
    : contacts.caldicottAlternative === namedOnSheet
      ? namedOnSheet
      : contacts.caldicottAlternative && `in place of a Caldicott Guardian, ${inSentence(asTyped(contacts.caldicottAlternative))}`;
  return [
    side === 'sharing' ? 'IG lead' : 'the person who looks after information',
    guardian,
    side === 'receiving' && 'referrals',
    'safeguarding lead',
    'objections, requests and complaints',
    'incidents',
  ].filter((one): one is string => Boolean(one));
}

export function contacts({ sharing, partner, model, say }: PrintContext): readonly Block[] {
  const line = (party: Party) => ({ short: bareName(party, model.parties), contacts: jobs(party).join('; ') });
  return [...paragraph(say('contacts.sharing', line(sharing))), ...paragraph(say('contacts.receiving', line(partner))), ...paragraph(say('contacts.sheet'))];
}
