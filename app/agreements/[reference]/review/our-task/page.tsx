import { askForm, pageOf } from '@/app/page-of';
import { ReviewQuestion } from '@/components/questions/review-question';
import { reviewQuestionPage } from '@/lib/views/review-question';

const page = pageOf(reviewQuestionPage, {
  ask: (query) => ({ ...askForm(query), question: 'our-task' }),
  draw: (seen) => <ReviewQuestion {...seen} />,
});

export const generateMetadata = page.generateMetadata;
export default page.default;
