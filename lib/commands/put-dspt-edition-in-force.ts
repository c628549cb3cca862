import 'server-only';
// From a day on, the questions of an edition that was added are the ones that everybody is asked.
import * as z from 'zod';
import { catalogue } from '@/content/catalogue';
import { builtEditions } from '@/content/toolkit/editions';
import * as toolkitEditions from '@/db/toolkit-editions';
import { dayOf } from '@/lib/domain/assurance/calendar';
import { decidePutInForce, shownEdition } from '@/lib/domain/toolkit/add-edition';
import { allEditions } from '@/lib/domain/toolkit/built-editions';
import { command } from '@/lib/server/command';
import { Folded, Whole } from '@/lib/server/input-fields';
import { sha256 } from '@/lib/server/sha256';

export const putDsptEditionInForce = command({
  name: 'put-dspt-edition-in-force',
  who: ['admin'],
  fold: true,
  // revision: the version of the toolkit; `shown` among the fields: its questions as the page showed them.
  input: z.strictObject({ revision: Whole, fields: Folded }),
  load: async (q, _input, actor) =>
    (await toolkitEditions.actsForHost(q, actor)) ? { built: allEditions(builtEditions, []), added: await toolkitEditions.added(q) } : undefined,
  allow: () => 'yes', // found by the admin of the service alone
  decide: ({ subject, input: { revision: version, fields: given }, actor, now }) => {
    const { shown: hash, ...fields } = given;
    const shown = (edition: Parameters<typeof shownEdition>[0]) => sha256(shownEdition(edition)) === hash;
    const out = decidePutInForce(subject, { version, fields, shown }, catalogue.checklist, dayOf(now.toISOString()));
    return out.kind === 'done' ? { ...out, writes: { ...out.writes, by: actor.person } } : out;
  },
  save: async (q, { by, ...added }, now) => toolkitEditions.save(q, added, by, now),
});
