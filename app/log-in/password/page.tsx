import { pageOf } from '@/app/page-of';
import { PageFrame } from '@/components/frame/page-frame';
import { QuestionForm } from '@/components/questions/question-form';
import { passwordPageWords } from '@/content/wording/password';
import { logInWay } from '@/lib/views/log-in-way';
import { passwordLogInPage } from '@/lib/views/password-pages';
import { NotificationBanner } from '@/components/design/notification-banner';

const words = passwordPageWords.logIn;

const page = pageOf(passwordLogInPage, {
  ask: ({ next }) => ({ next }),
  draw({ view, frame, once }, { set }) {
    const { next } = view.hidden;
    return (
      <PageFrame frame={frame}>
        {set === 'yes' && (
          <NotificationBanner success>
            <p>{words.set}</p>
          </NotificationBanner>
        )}
        <QuestionForm {...view} hidden={{ ...view.hidden, once }} />
        <p>
          <a href="/reset">{words.forgotten}</a>
        </p>
        <p>
          <a href={logInWay(next)}>{words.byMail}</a>
        </p>
      </PageFrame>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
