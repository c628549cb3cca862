// What goes out and what comes back: the items of each flow and the ways in which they travel.
import type { Answers } from '../questions/question';
import { answeredList, answeredText } from './answered';
import type { Catalogue } from './catalogue';
import { outwardItems } from './chosen-items';
import type { Flow, Mailbox, Method } from './model';
import { returnItems } from './return-items';
import type { SettledService } from './service-kind';

const methods: readonly Method[] = ['secure-email', 'encrypted-email', 'system', 'access', 'phone', 'tracked-post', 'by-hand', 'other'];

const chosenMethods = (answers: Answers): readonly Method[] => {
  const chosen = answeredList(answers, 'send-how', 'methods');
  return methods.filter((method) => chosen.includes(method));
};

function accessOf(answers: Answers): Flow['access'] {
  const [system, jobs, review] = ['system', 'jobs', 'review'].map((field) => answeredText(answers, 'send-how-access', field));
  return system && jobs && review ? { system, jobs, review } : undefined;
}

/** The way back is the partner's own: inside the encrypted message, by its secure mailbox, in the shared system, or by telephone. */
function wayBack(outward: readonly Method[], mailbox: Mailbox | undefined): Method {
  if (outward.includes('encrypted-email') && mailbox !== 'no-email') return 'encrypted-email';
  if (outward.includes('secure-email') && (mailbox === 'nhsmail' || mailbox === 'secure-standard')) return 'secure-email';
  return outward.find((method) => method === 'system' || method === 'access') ?? 'phone';
}

export const nothingComesBack = (answers: Answers): boolean => answeredList(answers, 'back', 'back').includes('nothing');

interface Ends {
  readonly sharing: string;
  readonly partner: string;
}

export function settledFlows(answers: Answers, service: SettledService, ends: Ends, mailbox: Mailbox | undefined, catalogue: Catalogue): readonly Flow[] {
  const ways = chosenMethods(answers);
  const other = ways.includes('other') ? answeredText(answers, 'send-how-other', 'other') : undefined;
  const access = ways.includes('access') ? accessOf(answers) : undefined;
  const outward: Flow = {
    id: 'outward',
    from: ends.sharing,
    to: ends.partner,
    items: outwardItems(answers, service, catalogue),
    methods: ways,
    ...(other && { otherMethod: other }),
    ...(access && { access }),
  };
  const items = nothingComesBack(answers) ? [] : returnItems(answers, catalogue, service.statute);
  return items.length === 0 ? [outward] : [outward, { id: 'return', from: ends.partner, to: ends.sharing, items, methods: [wayBack(ways, mailbox)] }];
}
