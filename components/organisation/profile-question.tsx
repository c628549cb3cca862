// A page of the profile. Where rows can be added the browser keeps it alive; without scripts the same form posts itself.
import { WarningCallout } from './warning-callout';
import { QuestionForm } from '@/components/questions/question-form';
import { RowForm } from '@/components/questions/row-form';
import type { ProfileQuestionPage } from '@/lib/views/profile-models';

export function ProfileQuestion({ warnings, rows, ...page }: ProfileQuestionPage) {
  const above = warnings.length > 0 ? <WarningCallout warnings={warnings} /> : undefined;
  const asked = page.realPerson === undefined && page.conflict === undefined;
  const Form = rows && asked ? RowForm : QuestionForm;
  return <Form {...page}>{above}</Form>;
}
