// An agreement in which every field that people type into holds a text that tries to be something else: markup of the page, of the
// PDF’s source or of a spreadsheet, a brace of our own wording, a path, a pattern of a replacement.
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Organisation } from '@/lib/domain/people/organisation';
import type { FormValue } from '@/lib/domain/questions/form';
import type { QuestionField } from '@/lib/domain/questions/question';
import { ownWordsFile } from './own-words-file';

export const hostileTexts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</p></article><!--',
  "' onmouseover='alert(1)",
  '&lt;b&gt; &amp; &#60;',
  '#set page(paper: "a4") #eval("1+1") #read("/etc/passwd")',
  '$x^2$ *bold* _slanted_ `raw` = heading @fig <label> \\ ~ -- ... // left out',
  '#{ panic() } ]]) \\u{41}',
  '=HYPERLINK("http://x.example","here")',
  '{partner} {{short}} {nothing} $ {name}',
  "$& $1 $` $' %s %d \\n",
  '../../etc/passwd C:\\CON NUL|<>?*',
  "'; drop table agreement; --",
  '__proto__ constructor undefined [object Object]',
  ']}"}],"kind":"law"}',
] as const;

/** What somebody typed, with a word at each end that tells the field: “start7 … end7”. */
type Type = (field: string) => string;

function typing(): { readonly type: Type; readonly typed: Map<string, string> } {
  const typed = new Map<string, string>();
  const type: Type = (field) => {
    const at = typed.size;
    const text = `start${at} ${hostileTexts[at % hostileTexts.length]} end${at}`;
    typed.set(field, text);
    return text;
  };
  return { type, typed };
}

const typedFields = (fields: readonly QuestionField[]): readonly string[] =>
  fields.flatMap(({ name, kind, options }) => [
    ...(kind === 'text' || kind === 'textarea' ? [name] : []),
    ...(Array.isArray(options) ? options.flatMap(({ reveals }: { reveals?: readonly QuestionField[] }) => typedFields(reveals ?? [])) : []),
  ]);

function hostileValue(key: string, value: FormValue, type: Type): FormValue {
  const question = catalogue.questions.find(({ id }) => id === key.split('/')[0]);
  const names = typedFields(question?.fields ?? []);
  return Object.fromEntries(Object.entries(value).map(([name, given]) => [name, names.includes(name) ? type(`${key}.${name}`) : given])) as FormValue;
}

function hostileOrganisation(organisation: Organisation, type: Type): Organisation {
  const said = (name: string) => type(`${organisation.id}.${name}`);
  const contacts = Object.entries(organisation.contacts).map(([key, one]) => [
    key,
    typeof one === 'string' ? said(key) : { ...one, name: said(`${key}.name`), role: said(`${key}.role`), phone: said(`${key}.phone`) },
  ]);
  return {
    ...organisation,
    name: said('name'),
    shortName: said('shortName'),
    address: said('address'),
    contacts: Object.fromEntries(contacts) as Organisation['contacts'],
    teams: organisation.teams.map((team) => ({ ...team, name: said(`${team.id}.name`), whoSends: said(`${team.id}.whoSends`) })),
  };
}

function hostile(from: AgreementFile): { readonly file: AgreementFile; readonly typed: ReadonlyMap<string, string> } {
  const { type, typed } = typing();
  const answers = Object.fromEntries(Object.entries(from.answers).map(([key, answer]) => [key, { ...answer, value: hostileValue(key, answer.value, type) }]));
  const sharing = hostileOrganisation(from.sharing, type);
  const partner = from.partner && hostileOrganisation(from.partner, type);
  return { file: { ...from, answers, sharing, ...(partner && { partner }) }, typed };
}

/** `typed`: where each text was typed → the text. */
export const { file: hostileFile, typed: hostileTyped } = hostile(ownWordsFile);
