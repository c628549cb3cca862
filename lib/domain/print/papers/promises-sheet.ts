// “What you have promised”, for one side: all duties with their times, for the wall and for a calendar.
import type { Party } from '../../agreement/model';
import { printName } from '../names';
import { promises } from '../promises';
import { promisesAfter } from '../promises-after';
import { lines } from './paper-blocks';
import type { PaperContext } from './paper-context';
import type { PaperBody } from './paper-model';

export function promisesSheet({ side, ...party }: Party, { source, say, model, titled }: PaperContext): PaperBody {
  const duties = promises(source, side, source.reviewOn);
  return {
    kind: 'promises',
    side,
    ...titled('promises', { party: printName(party, model.parties) }),
    audience: 'staff',
    format: 'A4',
    pages: 1,
    largePrint: true,
    fromContactSheet: false,
    blocks: [{ block: 'dates', rows: source.end ? promisesAfter(duties, side, source.end) : duties }, ...lines(say('promises.reminder'))],
  };
}
