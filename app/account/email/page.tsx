import { pageOf } from '@/app/page-of';
import { OwnQuestionPage } from '@/components/account/own-question-page';
import { changeEmailPage } from '@/lib/views/change-email-page';

const page = pageOf(changeEmailPage, {
  draw: (seen) => <OwnQuestionPage {...seen} />,
});

export const generateMetadata = page.generateMetadata;
export default page.default;
