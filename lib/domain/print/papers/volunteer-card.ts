// The card for volunteers and staff of the receiving side: one side of A5, at most 200 words. Its names and numbers are those of
// the contact sheet, so a new sheet makes a new card.
import { couldEndangerSomebody } from '../../agreement/high-harm';
import { asTyped, capitalised, inSentence } from '../words';
import { looksIn } from './consent-form';
import type { PaperContext } from './paper-context';
import { bullets, itemLines, lines, under } from './paper-blocks';
import type { PaperBody } from './paper-model';
import { byPhone, namedAndReached, reached } from './reached';

const job = 'the person who looks after information';
const sheetJob = 'Person who looks after information';

/** “: Nadia Rahman, on 01632 960122”; nothing when the sheet has nobody. A card needs a number to ring before it needs a mailbox. */
function named({ contact, tight }: PaperContext, jobOnSheet: string): string {
  const row = contact('receiving', jobOnSheet);
  if (!row) return '';
  const ring = row.phone ? byPhone : reached;
  // Long names go first: a card needs the number.
  return `: ${tight > 2 && ring(row) ? ring(row) : namedAndReached(row, ring)}`;
}

function ring({ contact, values }: PaperContext): string {
  const row = contact('sharing', 'Incidents');
  return [values.sharingOrg, row && byPhone(row)].filter(Boolean).join(' ');
}

function place({ model: { received } }: PaperContext): string | undefined {
  return (
    received &&
    inSentence(asTyped(received.place))
      .replace(/^(?:in|on|at) /u, '')
      .replace(/^its /u, 'our ')
  );
}

/** What keeps somebody from harm stands on the card however little room there is. */
function endangers({ say, model, outward }: PaperContext) {
  const { danger, service } = model;
  if (danger === undefined || !couldEndangerSomebody(model, outward.items)) return false;
  return say(service.highHarm ? 'card.danger-service' : 'card.danger', { kept: inSentence(asTyped(danger)) });
}

export function volunteerCard(context: PaperContext): PaperBody {
  const { say, label, told, model, tight } = context;
  const name = tight > 2 ? 'the person below' : asTyped(context.contact('receiving', sheetJob)?.name ?? job);
  const lead = { lead: name, Lead: capitalised(name) };
  const kept = place(context);
  return {
    kind: 'volunteer-card',
    ...context.titled('volunteer-card'),
    audience: 'public',
    format: 'A5',
    pages: 1,
    mostWords: 200,
    largePrint: true,
    fromContactSheet: true,
    blocks: [
      ...under(label('card.get'), bullets(itemLines(told, 'details')), lines(looksIn(context, 'card.log-in', 'card.log-in-records'))),
      ...under(label('card.may'), lines(model.purpose.mayDo !== '' && tight < 8 && say('card.use'), say('card.passing-on'), say('card.never'))),
      ...under(
        label('card.safe'),
        lines(endangers(context), kept !== undefined && tight < 1 && say('card.kept', { place: kept }), say(tight > 2 ? 'card.log-off-short' : 'card.log-off')),
      ),
      ...under(label('card.no'), lines(say('card.stop', lead))),
      ...under(
        label('card.asks'),
        lines(say(tight > 3 ? 'card.family-short' : 'card.family'), say('card.police', lead), tight < 2 && say('card.others', lead)),
      ),
      ...under(label('card.harm'), lines(say('card.harm', { safeguarding: named(context, 'Safeguarding lead') }))),
      ...under(
        label('card.wrong'),
        lines(say('card.wrong', { incidents: named(context, 'Incidents') }), tight < 4 && say('card.wrong-else', { ringSharing: ring(context) })),
      ),
      ...under(label('card.ask'), lines(say('card.ask', { Job: capitalised(job), leadReach: named(context, sheetJob) }))),
    ],
  };
}
