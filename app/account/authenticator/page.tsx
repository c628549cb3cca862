import { pageOf } from '@/app/page-of';
import { LogInAgain } from '@/components/account/log-in-again';
import { OneButtonForm } from '@/components/account/one-button-form';
import { ErrorSummary } from '@/components/design/error-summary';
import { PageFrame } from '@/components/frame/page-frame';
import { authenticatorWords as words } from '@/content/wording/authenticator';
import { authenticatorPage } from '@/lib/views/authenticator-pages';

const page = pageOf(authenticatorPage, {
  ask: ({ next }) => ({ next }),
  draw({ view, frame, once }) {
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
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
