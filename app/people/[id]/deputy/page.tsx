import { pageOf } from '@/app/page-of';
import { InsetText } from '@/components/design/inset-text';
import { NotificationBanner } from '@/components/design/notification-banner';
import { PageFrame } from '@/components/frame/page-frame';
import { DeputyList } from '@/components/people/deputy-list';
import { QuestionForm } from '@/components/questions/question-form';
import { peopleWords } from '@/content/wording/people';
import { deputyPage } from '@/lib/views/deputy-page';

const page = pageOf(deputyPage, {
  draw({ view, frame, once }, { named }) {
    const list = <DeputyList open={view.open} words={peopleWords.deputy} once={once} />;
    if (view.refusal !== undefined)
      return (
        <PageFrame frame={frame} back={view.back}>
          <h1 className="nhsuk-heading-l">{view.h1}</h1>
          <InsetText>
            <p>{view.refusal}</p>
          </InsetText>
          {list}
        </PageFrame>
      );
    return (
      <PageFrame frame={frame} back={view.back}>
        {named === 'yes' && Object.keys(view.errors).length === 0 && (
          <NotificationBanner success>
            <p>{peopleWords.deputy.named}</p>
          </NotificationBanner>
        )}
        <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
          {view.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </QuestionForm>
        {list}
      </PageFrame>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
