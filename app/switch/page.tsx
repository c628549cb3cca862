import { pageOf } from '@/app/page-of';
import { NotificationBanner } from '@/components/design/notification-banner';
import { PageFrame } from '@/components/frame/page-frame';
import { QuestionForm } from '@/components/questions/question-form';
import { actingWords } from '@/content/wording/acting';
import { switchPage } from '@/lib/views/switch-page';

const page = pageOf(switchPage, {
  ask: ({ next }) => ({ next }),
  draw: ({ view, frame, once }, { elsewhere }) => (
    <PageFrame frame={frame} back={view.back}>
      {elsewhere === 'yes' && (
        <NotificationBanner>
          <p>{actingWords.switching.elsewhere}</p>
        </NotificationBanner>
      )}
      <QuestionForm {...view} hidden={{ ...view.hidden, once }} />
      {frame.person?.others && (
        <p>
          <a href="/desk">{actingWords.switching.desk}</a>
        </p>
      )}
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
