import { askForm, pageOf } from '@/app/page-of';
import { CommentThread } from '@/components/agreement/comment-thread';
import { MarkRead, ReadLines } from '@/components/agreement/mark-read';
import { ErrorSummary } from '@/components/design/error-summary';
import { Heading } from '@/components/design/heading';
import { NotificationBanner } from '@/components/design/notification-banner';
import { WayList } from '@/components/design/way-list';
import { PageFrame } from '@/components/frame/page-frame';
import { RealPersonPanel } from '@/components/questions/real-person-panel';
import { commentWords } from '@/content/wording/comments';
import { commentsPage } from '@/lib/views/comments-page';

const words = commentWords.page;

const page = pageOf(commentsPage, {
  ask: (query) => ({ ...askForm(query), said: query.said === 'yes' }),
  draw({ view, frame, once }) {
    if (view.realPerson) {
      const { reply = '', ...hidden } = view.typed;
      return (
        <PageFrame frame={frame} variant="question" back={view.back}>
          <RealPersonPanel warning={view.realPerson} action="/do/reply-to-comment" hidden={{ ...hidden, once }} value={{ reply }} />
        </PageFrame>
      );
    }
    return (
      <PageFrame frame={frame} back={view.back}>
        {view.errors.length > 0 && <ErrorSummary errors={view.errors} />}
        {view.said && (
          <NotificationBanner success title={words.said}>
            <p>{words.saidNext}</p>
          </NotificationBanner>
        )}
        <Heading level={1} caption={view.caption}>
          {view.h1}
        </Heading>
        {view.mark && <ReadLines {...view.mark} />}
        {view.threads.length === 0 && <p>{words.empty}</p>}
        {view.closed !== undefined && <p>{view.closed}</p>}
        {view.threads.map((thread) => (
          <CommentThread key={thread.id} thread={thread} reference={view.reference} once={once} />
        ))}
        {view.mark && <MarkRead mark={view.mark} once={once} />}
        <WayList ways={view.ways} />
      </PageFrame>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
