// A page of the profile. Where rows can be added the browser keeps it alive; without scripts the same form posts itself.
import { WarningCallout } from './warning-callout';
import { LiveQuestionForm } from '@/components/questions/live-question-form';
import { QuestionForm } from '@/components/questions/question-form';
import { QueryProvider } from '@/lib/client/query-provider';
import type { ProfileQuestionPage } from '@/lib/views/profile-models';

export function ProfileQuestion({ warnings, rows, ...page }: ProfileQuestionPage) {
  const above = warnings.length > 0 ? <WarningCallout warnings={warnings} /> : undefined;
  const asked = page.realPerson === undefined && page.conflict === undefined;
  if (!rows || !asked) return <QuestionForm {...page}>{above}</QuestionForm>;
  return (
    <QueryProvider>
      <LiveQuestionForm {...page}>{above}</LiveQuestionForm>
    </QueryProvider>
  );
}
