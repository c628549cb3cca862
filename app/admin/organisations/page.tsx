import { pageOf } from '@/app/page-of';
import { LogInAgain } from '@/components/account/log-in-again';
import { NotificationBanner } from '@/components/design/notification-banner';
import { Table } from '@/components/design/table';
import { PageFrame } from '@/components/frame/page-frame';
import { QuestionForm } from '@/components/questions/question-form';
import { mergerWords as words } from '@/content/wording/mergers';
import { organisationsPage } from '@/lib/views/organisations-page';

const page = pageOf(organisationsPage, {
  draw({ view, frame, once }, { merged }) {
    const table = <Table caption={view.h1} hideCaption columns={words.columns.map((text) => ({ text }))} rows={view.rows} />;
    return (
      <PageFrame frame={frame} current="organisation" back={view.back}>
        {merged === 'yes' && (
          <NotificationBanner success>
            <p>{words.saved}</p>
          </NotificationBanner>
        )}
        {view.logInAgain ? (
          <>
            <LogInAgain h1={view.h1} again={view.logInAgain} />
            {table}
          </>
        ) : (
          <QuestionForm {...view} hidden={{ ...view.hidden, once }}>
            {table}
            <h2 className="nhsuk-heading-m">{words.merge}</h2>
            <ul className="nhsuk-list nhsuk-list--bullet">
              {words.follows.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </QuestionForm>
        )}
      </PageFrame>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
