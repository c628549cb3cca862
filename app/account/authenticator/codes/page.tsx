import { pageOf } from '@/app/page-of';
import { OneButtonForm } from '@/components/account/one-button-form';
import { PageFrame } from '@/components/frame/page-frame';
import { authenticatorWords } from '@/content/wording/authenticator';
import { recoveryCodesPage } from '@/lib/views/authenticator-pages';

const words = authenticatorWords.codes;

const page = pageOf(recoveryCodesPage, {
  draw: ({ view, frame, once }) => (
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
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
