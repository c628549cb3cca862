import { ErrorSummary } from '@/components/design/error-summary';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { UndeliveredLetters } from '@/components/mail/undelivered-letters';
import { undeliveredWords as words } from '@/content/wording/undelivered';
import { see } from '@/lib/server/see';
import { undeliveredMail } from '@/lib/views/undelivered-mail';

interface Props {
  readonly searchParams: Promise<{ readonly attempt?: string }>;
}

const look = async ({ searchParams }: Props) => see(undeliveredMail, {}, (await searchParams).attempt);

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : words.h1 };
}

export default async function UndeliveredMailPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  return (
    <PageFrame frame={frame} back={{ href: '/home' }} surface="canvas">
      {view.refusal !== undefined && <ErrorSummary errors={[{ text: view.refusal }]} />}
      <h1 className="nhsuk-heading-l">{words.h1}</h1>
      <p>{view.letters.length > 0 ? words.said : words.none}</p>
      <UndeliveredLetters letters={view.letters} once={once} words={words} />
    </PageFrame>
  );
}
