import { pageOf } from '@/app/page-of';
import { ClosedPanel } from '@/components/agreement/closed-panel';
import { DutyTable } from '@/components/agreement/duty-table';
import { FileList } from '@/components/agreement/file-list';
import { SignerTable } from '@/components/agreement/signer-table';
import { Button } from '@/components/design/button';
import { ConfirmationPanel } from '@/components/design/confirmation-panel';
import { ErrorSummary } from '@/components/design/error-summary';
import { Heading } from '@/components/design/heading';
import { PageFrame } from '@/components/frame/page-frame';
import { HiddenFields } from '@/components/questions/hidden-fields';
import { signingWords } from '@/content/wording/signing';
import { signedPage } from '@/lib/views/signed-page';
import type { SignedPageModel } from '@/lib/views/signing-models';

const words = signingWords.signed;

function Withdraw({ hidden }: { readonly hidden: Readonly<Record<string, string>> }) {
  return (
    <>
      <Heading level={2}>If you change your mind</Heading>
      <p>You can withdraw your signature until the last side has signed. It stays on record as withdrawn.</p>
      <form method="post" action="/do/withdraw-signature">
        <HiddenFields values={hidden} />
        <Button variant="secondary">{words.withdraw}</Button>
      </form>
    </>
  );
}

function Signed({ view, once }: { readonly view: SignedPageModel; readonly once: string }) {
  const { h1, reference, version, complete, starts, signers, duties, read, files, more, withdraw, errors } = view;
  return (
    <>
      {errors.length > 0 && <ErrorSummary errors={errors.map((text) => ({ text }))} />}
      <ConfirmationPanel heading={h1}>
        Reference <strong>{reference}</strong>
        <br />
        Version {version}
      </ConfirmationPanel>
      <p>
        {complete ? 'Both sides have signed. ' : 'The agreement is complete when the other side has signed the same version. '}
        {starts}
      </p>
      <SignerTable signers={signers} />
      <Heading level={2}>{words.promised}</Heading>
      <DutyTable duties={duties} caption={words.promised} />
      <Heading level={2}>Your copy</Heading>
      <p>
        <a href={read.href}>{read.text}</a>
      </p>
      <FileList files={[...files, ...more]} />
      {withdraw && <Withdraw hidden={{ ...withdraw, once }} />}
    </>
  );
}

const page = pageOf(signedPage, {
  draw: ({ view, frame, once }) => (
    <PageFrame frame={frame} back={view.back}>
      {view.closed ? (
        <>
          <Heading level={1} caption={view.caption}>
            Your signature
          </Heading>
          <ClosedPanel {...view.closed} />
        </>
      ) : (
        <Signed view={view} once={once} />
      )}
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
