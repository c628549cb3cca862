import { OneButtonForm } from '@/components/account/one-button-form';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { authenticatorWords } from '@/content/wording/authenticator';
import { see } from '@/lib/server/see';
import { recoveryCodesPage } from '@/lib/views/authenticator-pages';

const words = authenticatorWords.codes;

const look = () => see(recoveryCodesPage, {});

export async function generateMetadata() {
  const seen = await look();
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

export default async function RecoveryCodesRoute() {
  const seen = await look();
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  return (
    <PageFrame frame={frame} back={{ href: '/account/authenticator' }}>
      <h1 className="nhsuk-heading-l">{view.h1}</h1>
      {view.codes ? (
        <>
          <p>{words.note}</p>
          <ol className="nhsuk-list sa-code-text">
            {view.codes.map((code) => (
              <li key={code}>{code}</li>
            ))}
          </ol>
          <OneButtonForm primary command="keep-recovery-codes" once={once} button={words.button} />
        </>
      ) : (
        <>
          <p>{words.goneText}</p>
          <p>
            <a href="/account/authenticator">{words.goneWay}</a>
          </p>
        </>
      )}
    </PageFrame>
  );
}
