import { Button } from '@/components/design/button';
import { ErrorSummary } from '@/components/design/error-summary';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { HiddenFields } from '@/components/questions/hidden-fields';
import { see } from '@/lib/server/see';
import { stopEmailPage } from '@/lib/views/stop-email-page';

interface Props {
  readonly params: Promise<{ readonly token: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string }>;
}

const look = async ({ params, searchParams }: Props) => see(stopEmailPage, { token: (await params).token }, (await searchParams).attempt);

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

export default async function StopEmailRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  const { button, way, refusal } = view;
  return (
    <PageFrame frame={frame}>
      {refusal !== undefined && <ErrorSummary errors={[{ text: refusal }]} />}
      <h1 className="nhsuk-heading-l">{view.h1}</h1>
      <p>{view.text}</p>
      {button && (
        <form method="post" action="/do/stop-email-change">
          <HiddenFields values={{ ...button.hidden, once }} />
          <Button>{button.text}</Button>
          <p>{button.after}</p>
        </form>
      )}
      {way && (
        <p>
          <a href={way.href}>{way.text}</a>
        </p>
      )}
    </PageFrame>
  );
}
