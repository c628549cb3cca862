import { pageOf } from '@/app/page-of';
import { Button } from '@/components/design/button';
import { InsetText } from '@/components/design/inset-text';
import { NotificationBanner } from '@/components/design/notification-banner';
import { PageFrame } from '@/components/frame/page-frame';
import { HiddenFields } from '@/components/questions/hidden-fields';
import { QuestionForm } from '@/components/questions/question-form';
import { logInWords } from '@/content/wording/log-in';
import { passwordPageWords } from '@/content/wording/password';
import { logInPage } from '@/lib/views/log-in-page';

const words = logInWords.email;

const page = pageOf(logInPage, {
  ask: ({ next }) => ({ next }),
  draw({ view, frame, once }) {
    const { next } = view.hidden;
    return (
      <PageFrame frame={frame}>
        {view.answerKept && <NotificationBanner>{words.kept}</NotificationBanner>}
        <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
          {view.known && <p>{view.known}</p>}
        </QuestionForm>
        {view.known && (
          <form method="post" action="/do/log-out">
            <HiddenFields values={{ ...(next !== undefined && { next }), once }} />
            <p>{words.again.other}</p>
            <Button variant="secondary">{words.again.out}</Button>
          </form>
        )}
        {/* A password does not show again who somebody is: it would lead back here. */}
        {!view.known && (
          <p>
            <a href={next === undefined ? '/log-in/password' : `/log-in/password?next=${encodeURIComponent(next)}`}>{passwordPageWords.logIn.way}</a>
          </p>
        )}
        {frame.demo && (
          <InsetText>
            <p>
              {words.demo} <a href={next === undefined ? '/demo' : `/demo?next=${encodeURIComponent(next)}`}>Choose a person</a>
            </p>
          </InsetText>
        )}
      </PageFrame>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
