import { askForm, pageOf } from '@/app/page-of';
import { QuestionPage } from '@/components/questions/question-page';
import { declinePage } from '@/lib/views/decline-page';

const page = pageOf(declinePage, {
  ask: askForm,
  draw: (seen) => <QuestionPage {...seen} variant="question" below={<p>{seen.view.means}</p>} />,
});

export const generateMetadata = page.generateMetadata;
export default page.default;
