import { pageOf } from '@/app/page-of';
import { Button } from '@/components/design/button';
import { ErrorSummary } from '@/components/design/error-summary';
import { Caption } from '@/components/design/heading';
import { SummaryList } from '@/components/design/summary-list';
import { PageFrame } from '@/components/frame/page-frame';
import { HiddenFields } from '@/components/questions/hidden-fields';
import { invitationStatus } from '@/lib/views/invitation-status';

const page = pageOf(invitationStatus, {
  draw({ view, frame, once }) {
    const { h1, caption, back, problems, lines, rows, again, change } = view;
    return (
      <PageFrame frame={frame} back={back}>
        {problems.length > 0 && <ErrorSummary errors={problems.map((text) => ({ text }))} />}
        <Caption text={caption} />
        <h1 className="nhsuk-heading-l">{h1}</h1>
        {rows.length > 0 && <SummaryList rows={rows} />}
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {again && (
          <form method="post" action="/do/send-invitation-again">
            <HiddenFields values={{ once, reference: again.reference }} />
            <p>{again.note}</p>
            <Button variant="secondary">{again.text}</Button>
          </form>
        )}
        {change && (
          <p>
            <a href={change.href}>{change.text}</a>
          </p>
        )}
      </PageFrame>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
