// A whole question page inside the frame: what has to be settled first, or the question.
import type { QuestionPageModel } from '@/lib/views/question-page-model';
import { AskedQuestion, type AskedQuestionProps } from './asked-question';
import { ConflictPanel } from './conflict-panel';
import { RealPersonPanel } from './real-person-panel';

export type QuestionFormProps = AskedQuestionProps & Pick<QuestionPageModel, 'conflict' | 'realPerson'>;

export function QuestionForm({ conflict, realPerson, ...asked }: QuestionFormProps) {
  const { action, hidden, value } = asked;
  if (realPerson !== undefined) return <RealPersonPanel warning={realPerson} action={action} hidden={hidden} value={value} />;
  if (conflict !== undefined) return <ConflictPanel conflict={conflict} action={action} hidden={hidden} value={value} />;
  return <AskedQuestion {...asked} />;
}
