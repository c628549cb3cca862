// An agreement in eight lines: for the partner who reads it on a telephone before the whole text, and for the IG lead who judges it.
import type { Method } from '../agreement/model';
import { suggestedKeep } from '../agreement/suggested-wording';
import { dateInWords } from '../assurance/calendar';
import { asksFirst } from './asking-law';
import { gives } from './gives';
import { itemsInShort } from './items-in-short';
import { printContext, type PrintContext, type PrintSource } from './print-context';
import { capitalised, counted, listed } from './words';

export interface InShortLine {
  readonly label: string;
  readonly text: string;
}

const ways: Readonly<Record<Method, string>> = {
  'secure-email': 'secure email',
  'encrypted-email': 'encrypted email',
  system: 'a secure system that both use',
  access: 'log-in to a system',
  phone: 'telephone',
  'tracked-post': 'tracked post or courier',
  'by-hand': 'hand',
  other: 'another way that section 4 describes',
};

/** The side that reads: only the partner is told what “you” keep and promise. */
type Reader = 'sharing' | 'receiving';

function howLong(context: PrintContext, reader: Reader): string {
  const {
    model: { received, service },
    catalogue,
  } = context;
  if (received) {
    const { number, unit } = received.keep;
    return `${capitalised(counted(number, unit === 'months' ? 'month' : 'year'))} after ${gives(context).ends} ends; a referral that is not taken up, ${counted(received.notTakenMonths, 'month')}`;
  }
  const type = catalogue.services.find(({ id }) => id === service.typeId);
  const start = suggestedKeep({ kind: service.kind, ...(type && { type }) }, catalogue);
  return `${reader === 'receiving' ? 'You decide' : 'They decide'}. A starting point is ${counted(start.number, start.unit === 'months' ? 'month' : 'year')} after the person leaves the service`;
}

function told(context: PrintContext): string {
  const { outwardResult, values } = context;
  if (!outwardResult?.commonLaw) return 'Not settled yet';
  if (asksFirst(context)) return `${values.SharingOrg} asks first. If the person says yes, it sends only what is listed`;
  if (outwardResult.commonLaw === 'statutory_duty')
    return `A law gives ${values.partner} a right to the details. ${values.SharingOrg} tells people, and looks at an objection first`;
  return `${values.SharingOrg} tells people that it shares. If somebody says no, or would be likely to, it stops and asks`;
}

function back(context: PrintContext): string {
  const { model, back: flow } = context;
  if (flow) return itemsInShort(flow, context);
  return model.nothingBack ? 'Nothing' : 'Not settled yet';
}

/** The eight lines, in the order of the text. Works on a draft: what is open says so. */
export function inShort(source: PrintSource, reader: Reader = 'receiving'): readonly InShortLine[] {
  const context = printContext(source);
  const { sharing, partner, outward, values, model } = context;
  return [
    { label: 'Who', text: `${sharing.organisation.name} sends details to ${partner.organisation.name}` },
    { label: 'What', text: outward.items.length === 0 ? 'Not settled yet' : itemsInShort(outward, context) },
    {
      label: 'How',
      text:
        outward.methods.length === 0
          ? 'Not settled yet'
          : `By ${listed(
              outward.methods.map((method) => ways[method]),
              'or',
            )}`,
    },
    { label: `How long ${reader === 'receiving' ? 'you' : 'they'} keep it`, text: howLong(context, reader) },
    { label: 'What people are told', text: told(context) },
    { label: 'What comes back', text: back(context) },
    {
      label: `What ${reader === 'receiving' ? 'you' : 'they'} promise`,
      text: `Keep the details safe, use them only for this, delete them in time, and ring ${values.sharingOrg} within ${values.hours} hours if something goes wrong`,
    },
    {
      label: 'When it starts',
      text:
        model.start.on === 'last-signature'
          ? 'On the day the last side signs'
          : `On ${dateInWords(model.start.date)}, or on the day the last side signs if that is later`,
    },
  ];
}
