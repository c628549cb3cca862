import { pageOf } from '@/app/page-of';
import { AuthenticatorPicture } from '@/components/account/authenticator-picture';
import { PageFrame } from '@/components/frame/page-frame';
import { QuestionForm } from '@/components/questions/question-form';
import { authenticatorWords } from '@/content/wording/authenticator';
import { setUpAuthenticatorPage } from '@/lib/views/authenticator-pages';

const words = authenticatorWords.setUp;

const page = pageOf(setUpAuthenticatorPage, {
  draw({ view, frame, once }) {
    const { app } = view;
    if (!app)
      return (
        <PageFrame frame={frame} back={view.back}>
          <h1 className="nhsuk-heading-l">{words.late}</h1>
          <p>{words.lateText}</p>
          <p>
            <a href={view.back.href}>{words.lateWay}</a>
          </p>
        </PageFrame>
      );
    return (
      <PageFrame frame={frame} back={view.back}>
        <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
          <p>{words.scan}</p>
          <AuthenticatorPicture {...app.picture} says={words.picture} />
          <p>
            {words.openNote}{' '}
            <a className="sa-alone" href={app.open}>
              {words.open}
            </a>
          </p>
          <p>
            {words.key}: <strong className="sa-code-text">{app.key}</strong>
          </p>
        </QuestionForm>
      </PageFrame>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
