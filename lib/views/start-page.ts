import 'server-only';
// How somebody wants to start an agreement (D00). It changes nothing: the form only asks for the page that the choice leads to.
import * as z from 'zod';
import { startWords as words } from '@/content/wording/copy-agreement';
import { view } from '@/lib/server/view';
import type { QuestionPageModel, Way } from './question-page-model';

export interface StartPageModel extends QuestionPageModel {
  readonly back: Way;
  /** The choice was made: where it leads. */
  readonly to?: string;
}

const ways: Readonly<Record<string, string>> = { questions: '/agreements/new/share', copy: '/agreements/new/copy' };
const options = Object.entries(words.options).map(([value, label]) => ({ value, label }));

export const startPage = view({
  name: 'start-page',
  who: ['drafter', 'ig-lead'],
  input: z.strictObject({ start: z.string().optional(), asked: z.string().optional() }),
  load: async (_q, input) => input,
  allow: () => 'yes',
  show: ({ subject: { start, asked } }): StartPageModel => {
    const to = Object.hasOwn(ways, start ?? '') ? ways[start ?? ''] : undefined;
    return {
      title: `${words.h1} – New agreement`,
      caption: words.section,
      h1: words.h1,
      back: { href: '/home' },
      form: { fields: [{ name: 'start', kind: 'radios', options, errors: { empty: words.empty } }] },
      value: {},
      errors: asked !== undefined && to === undefined ? { start: words.empty } : {},
      action: '/agreements/new',
      hidden: { asked: 'yes' },
      buttons: { exit: false },
      why: { text: words.why, sources: [] },
      ...(to !== undefined && { to }),
    };
  },
});
