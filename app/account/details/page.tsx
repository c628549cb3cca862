import { askForm, pageOf } from '@/app/page-of';
import { QuestionPage } from '@/components/questions/question-page';
import { ownDetailsPage } from '@/lib/views/own-details-page';

const page = pageOf(ownDetailsPage, {
  ask: askForm,
  draw: (seen) => <QuestionPage {...seen} />,
});

export const generateMetadata = page.generateMetadata;
export default page.default;
