import 'server-only';
// The editions of the DSPT questions, for the admin of the service: what there is, and adding one.
import * as z from 'zod';
import { builtEditions } from '@/content/toolkit/editions';
import { toolkitEditionWords as words } from '@/content/wording/toolkit-editions';
import * as toolkitEditions from '@/db/toolkit-editions';
import { dateInWords } from '@/lib/domain/assurance/calendar';
import type { AddedEdition } from '@/lib/domain/toolkit/add-edition';
import { allEditions } from '@/lib/domain/toolkit/built-editions';
import { view } from '@/lib/server/view';
import type { ToolkitEditionsPage } from './toolkit-edition-models';
import { editionName } from './toolkit-subject';

function row({ edition, from }: AddedEdition, own: boolean): ToolkitEditionsPage['rows'][number] {
  const { version, questions } = edition;
  const mandatory = questions.filter((one) => one.mandatory).length;
  return {
    key: String(version),
    cells: [editionName(edition), String(questions.length), String(mandatory), from === undefined ? words.notYet : dateInWords(from)],
    ...(own && { way: { href: `/admin/dspt/${version}`, text: words.look } }),
  };
}

export const toolkitEditionsPage = view({
  name: 'toolkit-editions-page',
  who: ['admin'],
  input: z.strictObject({}),
  load: async (q, _input, actor) => ((await toolkitEditions.actsForHost(q, actor)) ? { added: await toolkitEditions.added(q) } : undefined),
  allow: () => 'yes', // found by the admin of the service alone
  show: ({ subject: { added }, attempt }): ToolkitEditionsPage => {
    const mine = attempt?.command === 'add-dspt-edition' ? attempt : undefined;
    const said = mine?.outcome.kind === 'invalid' ? (mine.outcome.errors.file ?? Object.values(mine.outcome.errors)[0] ?? '') : '';
    return {
      title: words.h1,
      h1: words.h1,
      caption: words.caption,
      back: { href: '/organisation' },
      intro: words.intro,
      columns: words.columns,
      rows: [...allEditions(builtEditions, []).map((one) => row(one, false)), ...added.map((one) => row(one, true))],
      add: words.add,
      typed: typeof mine?.values.file === 'string' ? mine.values.file : '',
      faults: said === '' ? [] : said.split('\n'),
      errors: said === '' ? {} : { file: said },
    };
  },
});
