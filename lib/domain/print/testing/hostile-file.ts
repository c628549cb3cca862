// An agreement in which every field that people type into holds a text that tries to be something else: markup of the page, of the
// PDF’s source or of a spreadsheet, a brace of our own wording, a path, a pattern of a replacement.
import { catalogue } from '@/content/catalogue';
import type { AgreementFile } from '@/lib/domain/agreement/agreement-file';
import type { Checklist } from '@/lib/domain/assurance/checklist';
import type { Organisation } from '@/lib/domain/people/organisation';
import type { FormValue } from '@/lib/domain/questions/form';
import type { Answers, QuestionField } from '@/lib/domain/questions/question';
import type { PrintModel } from '../print-model';
import { fullOfWordsFile } from './full-of-words-file';

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
  fields.flatMap(({ name, kind, options = [] }) => [
    ...(kind === 'text' || kind === 'textarea' ? [name] : []),
    ...('from' in options ? (options.also ?? []) : options).flatMap(({ reveals }) => typedFields(reveals ?? [])),
  ]);

function hostileValue(key: string, value: FormValue, type: Type): FormValue {
  const question = catalogue.questions.find(({ id }) => id === key.split('/')[0]);
  const names = typedFields(question?.fields ?? []);
  return Object.fromEntries(Object.entries(value).map(([name, given]) => [name, names.includes(name) ? type(`${key}.${name}`) : given])) as FormValue;
}

const hostileAnswers = (answers: Answers, type: Type): Answers =>
  Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, { ...answer, value: hostileValue(key, answer.value, type) }]));

function hostileOrganisation(organisation: Organisation, type: Type): Organisation {
  const said = (name: string) => type(`${organisation.id}.${name}`);
  const contacts = Object.entries(organisation.contacts).map(([key, one]) => [
    key,
    typeof one === 'string' ? said(key) : { ...one, name: said(`${key}.name`), role: said(`${key}.role`), phone: said(`${key}.phone`) },
  ]);
  const { icoExemptBecause, otherNumber, taskInLaw, noticeUrl } = organisation;
  return {
    ...organisation,
    name: said('name'),
    shortName: said('shortName'),
    address: said('address'),
    ...(icoExemptBecause !== undefined && { icoExemptBecause: said('icoExemptBecause') }),
    ...(otherNumber !== undefined && { otherNumber: said('otherNumber') }),
    ...(noticeUrl !== undefined && { noticeUrl: said('noticeUrl') }),
    ...(taskInLaw && { taskInLaw: { task: said('task'), act: said('act') } }),
    contacts: Object.fromEntries(contacts) as Organisation['contacts'],
    teams: organisation.teams.map((team) => ({ ...team, name: said(`${team.id}.name`), whoSends: said(`${team.id}.whoSends`) })),
  };
}

function hostileChecklist({ review, ...checklist }: Checklist, type: Type): Checklist {
  const rows = Object.entries(review?.rows ?? {}).map(([id, { help, ...row }]) => [
    id,
    { ...row, ...(help && { help: { ...help, what: type(`help/${id}.what`), owner: type(`help/${id}.owner`) } }) },
  ]);
  return { ...checklist, answers: hostileAnswers(checklist.answers, type), ...(review && { review: { ...review, rows: Object.fromEntries(rows) } }) };
}

/** What the IG lead and an adviser write, and the names of those who sign. */
function hostilePeople({ igReview, overrides, sharingSignatory, reply }: AgreementFile, type: Type): Partial<AgreementFile> {
  const signing = (side: string) => ({ name: type(`${side}.signatory`), job: type(`${side}.job`) });
  return {
    ...(igReview && {
      igReview: {
        ...igReview,
        reviewReason: type('ig-review.reviewReason'),
        publishedWhere: type('ig-review.publishedWhere'),
        dpoAdvice: type('ig-review.dpoAdvice'),
        notes: type('ig-review.notes'),
        dpia: { ...igReview.dpia, reference: type('ig-review.reference'), on: '2026-11-02', owner: type('ig-review.owner') },
      },
    }),
    overrides: overrides.map((one) => ({ ...one, reason: type('override.reason'), law: type('override.law') })),
    ...(sharingSignatory && { sharingSignatory: { ...sharingSignatory, ...signing('sharing') } }),
    ...(reply?.signatory && { reply: { ...reply, signatory: { ...reply.signatory, ...signing('receiving') } } }),
  };
}

function hostile(from: AgreementFile): { readonly file: AgreementFile; readonly typed: ReadonlyMap<string, string> } {
  const { type, typed } = typing();
  const answers = hostileAnswers(from.answers, type);
  const sharing = hostileOrganisation(from.sharing, type);
  const partner = from.partner && hostileOrganisation(from.partner, type);
  const checklist = from.checklist && hostileChecklist(from.checklist, type);
  return { file: { ...from, answers, sharing, ...(partner && { partner }), ...(checklist && { checklist }), ...hostilePeople(from, type) }, typed };
}

/** Every word of a schedule that somebody can have typed. */
export const scheduleWords = (schedule: PrintModel['schedule']): readonly string[] => [
  ...(schedule?.rows ?? []).flatMap(({ answer, plan = '' }) => [answer, plan]),
  ...(schedule?.notes ?? []).map(({ text }) => text),
];

/** `typed`: where each text was typed → the text. */
export const { file: hostileFile, typed: hostileTyped } = hostile(fullOfWordsFile);
