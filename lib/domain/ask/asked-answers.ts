// What a charity said when it asked, in the draft that was started from it: each stands in the fields of its question as a suggestion, until
// the drafter gives the answer. Nothing here counts for rules, texts or tasks.
import type { FormValue } from '../questions/form';
import type { Answer, Answers } from '../questions/question';
import type { Ask } from './ask';

/** The key under which a draft keeps it. No question has it. */
export const askedName = 'from-ask';

/** `name`: of the organisation that asks, as the drafter reads it. */
export const askedAnswer = ({ answers, asking, reference }: Pick<Ask, 'answers' | 'asking' | 'reference'>, name: string, by: string, at: string): Answer => ({
  value: { ...answers, asking, name, reference },
  revision: 1,
  by,
  at,
});

const text = (kept: FormValue, name: string): string => (typeof kept[name] === 'string' ? kept[name] : '');

/** Question → its fields, from what was said. The reason is that of each detail which was asked for, and of no other. */
function fieldsOf(question: string, item: string | undefined, kept: FormValue): FormValue | undefined {
  const { serviceType = '', other, who = [], howMany = '', items = [] } = kept;
  switch (question) {
    case 'partner':
      return { partner: text(kept, 'asking') };
    case 'service':
      return { serviceType, ...(other !== undefined && { other }) };
    case 'purpose':
      return { wording: 'change' };
    case 'purpose-edit':
      return { purpose: text(kept, 'purpose') };
    case 'people':
      return { who, howMany };
    case 'details':
      return { enough: 'change' };
    case 'details-choose':
      return { items };
    case 'details-why':
      return item !== undefined && items.includes(item) ? { reason: text(kept, 'why') } : undefined;
    default:
      return undefined;
  }
}

/** Words and details of the charity’s own stand only where the drafter has chosen to change what we suggest: else ours is what is printed. */
const onlyOnChange: Readonly<Record<string, readonly [question: string, field: string]>> = {
  'purpose-edit': ['purpose', 'wording'],
  'details-choose': ['details', 'enough'],
};

function isChanged(question: string, answers: Answers): boolean {
  const [of, field] = onlyOnChange[question] ?? [];
  return of === undefined || field === undefined || answers[of]?.value[field] === 'change';
}

/** What rests on the kind of service is suggested for that one alone. */
const aboutService: readonly string[] = ['purpose', 'purpose-edit', 'details', 'details-choose', 'details-why'];

const kept = (answers: Answers): FormValue | undefined => answers[askedName]?.value;

/** What stands in the fields of a question that nobody has answered yet; undefined where the charity said nothing of it, or is not the partner. */
export function askedValue(question: string, item: string | undefined, answers: Answers): FormValue | undefined {
  const said = kept(answers);
  if (said === undefined || answers[item === undefined ? question : `${question}/${item}`] !== undefined) return undefined;
  if (answers.partner !== undefined && answers.partner.value.partner !== said.asking) return undefined;
  if (aboutService.includes(question) && answers.service?.value.serviceType !== said.serviceType) return undefined;
  if (!isChanged(question, answers)) return undefined;
  return fieldsOf(question, item, said);
}

/** Who asked for this draft; undefined where nobody did. */
export function askedBy(answers: Answers): { readonly name: string; readonly reference: string } | undefined {
  const said = kept(answers);
  return said && { name: text(said, 'name'), reference: text(said, 'reference') };
}
