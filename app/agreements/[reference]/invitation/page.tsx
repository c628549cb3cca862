import { Button } from '@/components/design/button';
import { ErrorSummary } from '@/components/design/error-summary';
import { Caption } from '@/components/design/heading';
import { SummaryList } from '@/components/design/summary-list';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { HiddenFields } from '@/components/questions/hidden-fields';
import { see } from '@/lib/server/see';
import { invitationStatus } from '@/lib/views/invitation-status';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string }>;
}

const look = async ({ params, searchParams }: Props) => see(invitationStatus, { reference: (await params).reference }, (await searchParams).attempt);

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  if (seen.failure) return { title: seen.failure.title };
  return { title: `${seen.view.problems.length > 0 ? 'Error: ' : ''}${seen.view.title}` };
}

export default async function InvitationPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
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
}
