import { pageOf } from '@/app/page-of';
import { QuestionPage } from '@/components/questions/question-page';
import { emailChoicesPage } from '@/lib/views/email-choices-page';

const page = pageOf(emailChoicesPage, {
  draw: (seen) => <QuestionPage {...seen} />,
});

export const generateMetadata = page.generateMetadata;
export default page.default;
