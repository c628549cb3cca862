import { askForm, pageOf } from '@/app/page-of';
import { QuestionPage } from '@/components/questions/question-page';
import { someoneElsePage } from '@/lib/views/someone-else-page';

const page = pageOf(someoneElsePage, {
  ask: askForm,
  draw: (seen) => <QuestionPage {...seen} variant="question" />,
});

export const generateMetadata = page.generateMetadata;
export default page.default;
