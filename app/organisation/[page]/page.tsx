import { askForm, pageOf } from '@/app/page-of';
import { PageFrame } from '@/components/frame/page-frame';
import { ProfileQuestion } from '@/components/organisation/profile-question';
import { profileQuestionPage } from '@/lib/views/profile-question-page';

const page = pageOf(profileQuestionPage, {
  ask: (query) => ({ ...askForm(query), more: query.more === 'yes' }),
  draw: ({ view, frame, once }) => (
    <PageFrame frame={frame} variant="question" back={view.back}>
      <ProfileQuestion {...view} hidden={{ ...view.hidden, once }} />
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
