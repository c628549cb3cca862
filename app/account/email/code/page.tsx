import { pageOf } from '@/app/page-of';
import { QuestionPage } from '@/components/questions/question-page';
import { emailCodePage } from '@/lib/views/change-email-page';

const page = pageOf(emailCodePage, {
  draw: (seen) => <QuestionPage {...seen} />,
});

export const generateMetadata = page.generateMetadata;
export default page.default;
