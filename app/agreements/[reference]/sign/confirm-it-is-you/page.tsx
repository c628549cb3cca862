import { ClosedPanel } from '@/components/agreement/closed-panel';
import { ConfirmForms } from '@/components/agreement/confirm-forms';
import { ButtonLink } from '@/components/design/button-link';
import { Heading } from '@/components/design/heading';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { signingWords } from '@/content/wording/signing';
import { see } from '@/lib/server/see';
import { confirmPage } from '@/lib/views/confirm-page';

const words = signingWords.confirm;

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string; readonly for?: string }>;
}

async function look({ params, searchParams }: Props) {
  const [{ reference }, { attempt, for: reason }] = [await params, await searchParams];
  return see(confirmPage, { reference, together: reason === 'together' }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function ConfirmPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  const { closed, confirmed } = view;
  return (
    <PageFrame frame={frame} variant="question" back={view.back}>
      {closed || confirmed ? (
        <>
          <Heading level={1} caption={view.caption}>
            {view.h1}
          </Heading>
          {closed && <ClosedPanel {...closed} />}
          {!closed && confirmed && (
            <>
              <p>{words.done}</p>
              <ButtonLink href={confirmed.href}>{confirmed.text}</ButtonLink>
            </>
          )}
        </>
      ) : (
        <ConfirmForms page={view} words={words} demo={frame.demo} once={once} />
      )}
    </PageFrame>
  );
}
