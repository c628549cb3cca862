import { askForm, pageOf } from '@/app/page-of';
import { PageFrame } from '@/components/frame/page-frame';
import { QuestionForm } from '@/components/questions/question-form';
import { changeInvitationPage } from '@/lib/views/change-invitation-page';

const page = pageOf(changeInvitationPage, {
  ask: askForm,
  draw({ view, frame, once }) {
    const { closed, note, h1, back } = view;
    if (closed)
      return (
        <PageFrame frame={frame} back={back}>
          <h1 className="nhsuk-heading-l">{h1}</h1>
          <p>{closed.text}</p>
          <p>
            <a href={closed.way.href}>{closed.way.text}</a>
          </p>
        </PageFrame>
      );
    return (
      <PageFrame frame={frame} back={back}>
        <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
          <p>{note}</p>
        </QuestionForm>
      </PageFrame>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
