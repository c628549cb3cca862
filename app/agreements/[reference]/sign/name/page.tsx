import { ClosedPanel } from '@/components/agreement/closed-panel';
import { ButtonLink } from '@/components/design/button-link';
import { Heading } from '@/components/design/heading';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { signingWords } from '@/content/wording/signing';
import { see } from '@/lib/server/see';
import { signNamePage } from '@/lib/views/sign-name-page';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
  readonly searchParams: Promise<{ readonly attempt?: string }>;
}

async function look({ params, searchParams }: Props) {
  const [{ reference }, { attempt }] = [await params, await searchParams];
  return see(signNamePage, { reference }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

export default async function SignNamePage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  const { closed, stale, signsAs, declaration, means, decline, someoneElse, ...form } = view;
  if (closed || stale) {
    return (
      <PageFrame frame={frame} variant="question" back={view.back}>
        <Heading level={1} caption={view.caption}>
          {view.h1}
        </Heading>
        {closed && <ClosedPanel {...closed} />}
        {!closed && stale && (
          <>
            <p>{signingWords.name.stale}</p>
            <ButtonLink href={stale.href}>{stale.text}</ButtonLink>
          </>
        )}
      </PageFrame>
    );
  }
  const below = (
    <>
      <div className="sa-declaration">
        <p>{declaration}</p>
      </div>
      <p>{means}</p>
    </>
  );
  return (
    <PageFrame frame={frame} variant="question" back={view.back}>
      <QuestionForm {...form} hidden={{ ...form.hidden, once }} below={below}>
        <p>{signsAs}</p>
      </QuestionForm>
      <p>
        <a href={someoneElse.href}>{someoneElse.text}</a>
      </p>
      <p>
        <a href={decline.href}>{decline.text}</a>
      </p>
    </PageFrame>
  );
}
