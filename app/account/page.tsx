import { pageOf } from '@/app/page-of';
import { SessionList } from '@/components/account/session-list';
import { ErrorSummary } from '@/components/design/error-summary';
import { InsetText } from '@/components/design/inset-text';
import { NotificationBanner } from '@/components/design/notification-banner';
import { SummaryCard } from '@/components/design/summary-card';
import { PageFrame } from '@/components/frame/page-frame';
import { accountWords as words } from '@/content/wording/account';
import { accountPage } from '@/lib/views/account-page';

const isSaved = (name: unknown): name is keyof typeof words.saved => typeof name === 'string' && Object.hasOwn(words.saved, name);

const page = pageOf(accountPage, {
  draw: ({ view, frame, once }, { saved }) => (
    <PageFrame frame={frame} back={{ href: '/home' }} surface="canvas">
      {view.refusal !== undefined && <ErrorSummary errors={[{ text: view.refusal }]} />}
      {isSaved(saved) && (
        <NotificationBanner success>
          <p>{words.saved[saved]}</p>
        </NotificationBanner>
      )}
      <h1 className="nhsuk-heading-l">{view.title}</h1>
      <SummaryCard heading={words.details} rows={view.details} />
      {view.standsIn.map((line) => (
        <InsetText key={line}>
          <p>{line}</p>
        </InsetText>
      ))}
      {view.ways.map(({ href, text }) => (
        <p key={href}>
          <a href={href}>{text}</a>
        </p>
      ))}
      <SessionList sessions={view.sessions} words={words.sessions} once={once} />
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
