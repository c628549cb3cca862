// A form sent with nothing in it, by whoever has no script: the page that comes back says what is missing, at the top and at the field.
import type { Client, Fields } from './client';
import { formsOf, type PageForm, plainText, wordsOf } from './page-form';

export interface MetForm {
  readonly client: Client;
  /** Where it stands. */
  readonly path: string;
  readonly form: PageForm;
}

export const commandOf = ({ form }: Pick<MetForm, 'form'>): string => form.action.slice('/do/'.length);

/** The forms of a page on which something is chosen or typed. */
export const formsToFill = (client: Client, path: string, page: string): readonly MetForm[] =>
  formsOf(page)
    .filter(({ controls }) => Object.keys(controls).length > 0)
    .map((form) => ({ client, path, form }));

const kept = 'Words that were typed';
const typedIn = ({ controls }: PageForm) => Object.keys(controls).filter((name) => controls[name] === undefined);
const fieldsOf = (form: PageForm): Fields => ({ ...form.hidden, ...Object.fromEntries(typedIn(form).map((name) => [name, ''])) });

/** What a page that came back with errors lacks. */
function faultsOf(page: string, command: string): readonly string[] {
  const from = page.indexOf('class="nhsuk-error-summary"');
  if (from === -1) return ['nothing says what is missing'];
  const opening = page.slice(page.lastIndexOf('<', from), page.indexOf('>', from));
  const summary = page.slice(from, page.indexOf('</ul>', from));
  const links = [...summary.matchAll(/<a\b[^>]*href="#([^"]+)"[^>]*>([^<]*)<\/a>/g)];
  const form = formsOf(page).find(({ action }) => action === `/do/${command}`);
  const words = wordsOf(page);
  return [
    /<title>Error: /.test(page) ? '' : 'its title does not begin with Error',
    / autofocus\b/i.test(opening) ? '' : 'focus does not start at the summary',
    links.length > 0 ? '' : `the summary leads nowhere: ${wordsOf(summary)}`,
    form ? '' : 'the form is gone',
    ...links.flatMap(([, id = '', said = '']) => [
      page.includes(` id="${id}"`) ? '' : `“${plainText(said)}” leads to ${id}, which is not there`,
      words.includes(`Error: ${plainText(said)}`) ? '' : `“${plainText(said)}” does not stand at its field`,
    ]),
  ].filter((fault) => fault !== '');
}

/** Sends it empty, and where more than one thing is missing once more with a text. Tells what is wrong with the answers. */
export async function faultsWhenEmpty(met: MetForm): Promise<readonly string[]> {
  const { client, path, form } = met;
  const command = commandOf(met);
  const sent = async (fields: Fields): Promise<string | undefined> => {
    const to = (await client.post(form.action, fields)).headers.get('location') ?? '';
    return to.includes('attempt=') ? (await client.get(to)).body : undefined;
  };
  const empty = await sent(fieldsOf(form));
  if (empty === undefined) return [`${path}, ${command}: goes on with nothing`];
  const faults = [...faultsOf(empty, command)];
  const [text] = typedIn(form);
  if (text !== undefined && (empty.match(/class="nhsuk-error-message"/g) ?? []).length > 1) {
    const hidden = formsOf(empty).find(({ action }) => action === form.action)?.hidden;
    const again = await sent({ ...fieldsOf(form), ...hidden, [text]: kept });
    if (!again?.includes(kept)) faults.push(`what was typed into ${text} is lost`);
  }
  return faults.map((fault) => `${path}, ${command}: ${fault}`);
}
