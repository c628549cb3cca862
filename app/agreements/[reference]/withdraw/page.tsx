import { askForm, pageOf } from '@/app/page-of';
import { QuestionPage } from '@/components/questions/question-page';
import { withdrawPage } from '@/lib/views/withdraw-page';

const page = pageOf(withdrawPage, {
  ask: askForm,
  draw: (seen) => (
    <QuestionPage {...seen} variant="question">
      <ul className="nhsuk-list nhsuk-list--bullet">
        {seen.view.consequences.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </QuestionPage>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
