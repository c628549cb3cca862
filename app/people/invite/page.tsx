import { askForm, pageOf } from '@/app/page-of';
import { QuestionPage } from '@/components/questions/question-page';
import { inviteColleaguePage } from '@/lib/views/invite-colleague-page';

const page = pageOf(inviteColleaguePage, {
  ask: askForm,
  draw: (seen) => <QuestionPage {...seen} />,
});

export const generateMetadata = page.generateMetadata;
export default page.default;
