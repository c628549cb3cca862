// The card for volunteers and staff of the receiving side: one side of A5, at most 200 words. Its names and numbers are those of
// the contact sheet, so a new sheet makes a new card.
import { couldEndangerSomebody } from '../../agreement/high-harm';
import { onlyForIncapacity } from '../../agreement/named-statute';
import { passesBeside } from '../passes-beside';
import type { Sentence } from '../print-model';
import { asTyped, capitalised, inSentence } from '../words';
import { looksIn } from './consent-form';
import { itemWords } from './items-told';
import type { PaperContext } from './paper-context';
import { bullets, itemLines, lines, under } from './paper-blocks';
import type { PaperBlock, PaperBody } from './paper-model';
import { byPhone, namedAndReached, reached } from './reached';

const job = 'the person who looks after information';
const sheetJob = 'Person who looks after information';

/** “: Nadia Rahman, on 01632 960122”; nothing when the sheet has nobody. A card needs a number to ring before it needs a mailbox. */
function named({ contact, tight }: PaperContext, jobOnSheet: string): string {
  const row = contact('receiving', jobOnSheet);
  if (!row) return '';
  const ring = row.phone ? byPhone : reached;
  // Long names go first: a card needs the number.
  return `: ${tight > 3 && ring(row) ? ring(row) : namedAndReached(row, ring)}`;
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

/** An IMCA speaks for somebody who cannot decide, and reports to the body that does (Mental Capacity Act 2005 sections 36 to 39). */
const isImca = ({ model: { service } }: PaperContext): boolean => onlyForIncapacity(service.statute);

/** More than so many details are not read on a card. */
const mostNamed = 10;

/** One line for each kind of which there are several; risks and offences, and whatever stands alone, by their own words. */
function kindsOfDetails({ told, say, catalogue }: PaperContext): readonly PaperBlock[] {
  if (told.length <= mostNamed) return bullets(itemLines(told, 'details'));
  const { labels } = catalogue.papers;
  const groups = catalogue.printGroups.map(({ id }) => ({ id, items: told.filter(({ printGroup }) => printGroup === id) }));
  const rows = groups.flatMap(({ id, items }): readonly Sentence[] => {
    const kind = labels[`card.kind-${id}`];
    return kind === undefined || items.length < 2 ? itemLines(items, 'details') : [{ text: kind, kind: 'answer', from: 'details' }];
  });
  return bullets(rows, say('card.in-full', { count: String(told.length) }));
}

/** The sharing side alone is told of what comes back; beside that nobody is, but as the agreement says. */
function passingOn(context: PaperContext): Sentence {
  const { toldBack, say, tight } = context;
  if (toldBack.length > 0 && tight > 0) return say('card.passing-on-back-short');
  const items = toldBack.map((item) => inSentence(itemWords(item))).join('; ');
  if (toldBack.length > 0) return say('card.passing-on-back', { items });
  return say(isImca(context) ? 'card.passing-on-beside' : `card.passing-on${passesBeside(context)}`);
}

function mayDo(context: PaperContext) {
  const { say, model, tight } = context;
  return lines(
    model.purpose.mayDo !== '' && say(tight < 8 ? 'card.use' : 'card.use-short'),
    isImca(context) && say('card.imca'),
    passingOn(context),
    say('card.never'),
  );
}

function family(context: PaperContext) {
  if (isImca(context)) return context.say('card.family-imca');
  return context.say(context.tight > 2 ? 'card.family-short' : 'card.family');
}

export function volunteerCard(context: PaperContext): PaperBody {
  const { say, label, tight } = context;
  // On a tight card the last line gives a number and no name.
  const name = tight > 3 ? 'whoever looks after information' : asTyped(context.contact('receiving', sheetJob)?.name ?? job);
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
      ...under(label('card.get'), kindsOfDetails(context), lines(looksIn(context, 'card.log-in', 'card.log-in-records'))),
      ...under(label('card.may'), mayDo(context)),
      ...under(
        label('card.safe'),
        lines(endangers(context), kept !== undefined && tight < 1 && say('card.kept', { place: kept }), say(tight > 2 ? 'card.log-off-short' : 'card.log-off')),
      ),
      ...under(label('card.no'), lines(say(isImca(context) ? 'card.stop-imca' : 'card.stop', lead))),
      ...under(label('card.asks'), lines(family(context), say('card.police', lead), tight < 2 && say('card.others', lead))),
      ...under(label('card.harm'), lines(say('card.harm', { safeguarding: named(context, 'Safeguarding lead') }))),
      ...under(
        label('card.wrong'),
        lines(say('card.wrong', { incidents: named(context, 'Incidents') }), tight < 4 && say('card.wrong-else', { ringSharing: ring(context) })),
      ),
      ...under(label('card.ask'), lines(say('card.ask', { Job: capitalised(job), leadReach: named(context, sheetJob) }))),
    ],
  };
}
