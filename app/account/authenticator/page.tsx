import { LogInAgain } from '@/components/account/log-in-again';
import { OneButtonForm } from '@/components/account/one-button-form';
import { ErrorSummary } from '@/components/design/error-summary';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { authenticatorWords as words } from '@/content/wording/authenticator';
import { see } from '@/lib/server/see';
import { authenticatorPage } from '@/lib/views/authenticator-pages';

interface Props {
  readonly searchParams: Promise<{ readonly attempt?: string; readonly next?: string }>;
}

async function look({ searchParams }: Props) {
  const { attempt, next } = await searchParams;
  return see(authenticatorPage, { next }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

export default async function AuthenticatorRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  const { h1, logInAgain: again, set } = view;
  return (
    <PageFrame frame={frame} back={{ href: '/account' }}>
      {again ? (
        <LogInAgain h1={h1} again={again} />
      ) : (
        <>
          {view.refusal !== undefined && <ErrorSummary errors={[{ text: view.refusal }]} />}
          <h1 className="nhsuk-heading-l">{h1}</h1>
          {view.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          {!set && <OneButtonForm primary command="begin-authenticator" once={once} hidden={view.next} button={words.begin} />}
          {set && (
            <>
              <OneButtonForm command="make-recovery-codes" once={once} heading={words.newCodesH2} text={set.left} button={words.newCodes} />
              <OneButtonForm command="begin-authenticator" once={once} heading={words.moveH2} button={words.move} />
              <OneButtonForm command="remove-authenticator" once={once} heading={words.removeH2} text={words.removeNote} button={words.remove} />
            </>
          )}
        </>
      )}
    </PageFrame>
  );
}
