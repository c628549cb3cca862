import { pageOf } from '@/app/page-of';
import { ChangesList } from '@/components/agreement/changes-list';
import { CheckList } from '@/components/agreement/check-list';
import { Contradictions } from '@/components/agreement/contradictions';
import { ClosedPanel } from '@/components/agreement/closed-panel';
import { SignerTable } from '@/components/agreement/signer-table';
import { Button } from '@/components/design/button';
import { ButtonLink } from '@/components/design/button-link';
import { ConfirmationPanel } from '@/components/design/confirmation-panel';
import { ErrorSummary } from '@/components/design/error-summary';
import { Heading } from '@/components/design/heading';
import { PageFrame } from '@/components/frame/page-frame';
import { HiddenFields } from '@/components/questions/hidden-fields';
import { signingWords } from '@/content/wording/signing';
import { finalVersionPage } from '@/lib/views/final-version-page';
import type { FinalVersionModel } from '@/lib/views/signing-models';

const words = signingWords.final;

function Made({ view, made }: { readonly view: FinalVersionModel; readonly made: NonNullable<FinalVersionModel['made']> }) {
  return (
    <>
      <ConfirmationPanel heading={view.h1}>Version {made.version} is ready to sign</ConfirmationPanel>
      <p>We have told the people who sign. Either side can sign first.</p>
      <SignerTable signers={view.signers} />
      {made.sign && <ButtonLink href={made.sign.href}>{made.sign.text}</ButtonLink>}
      <p>
        <a href={made.read.href}>{made.read.text}</a>
      </p>
    </>
  );
}

function Open({ view, once }: { readonly view: FinalVersionModel; readonly once: string }) {
  const { answered, changes, sinceYes, against, partner, contradictions, checks, signers, ready, hidden } = view;
  const nothing = answered
    ? 'Nothing has changed since the agreement was sent.'
    : `${partner} has not replied yet. What its answers change is shown here then.`;
  return (
    <>
      <p>{words.why}</p>
      <Heading level={2}>What {partner}’s answers changed</Heading>
      {changes.length === 0 ? <p>{nothing}</p> : <ChangesList changes={changes} />}
      {sinceYes && (
        <>
          <Heading level={2}>{sinceYes.heading}</Heading>
          <p>{sinceYes.text}</p>
          <ChangesList changes={sinceYes.sentences} />
        </>
      )}
      {against && (
        <>
          <Heading level={2}>{against.heading}</Heading>
          <ChangesList changes={against.sentences} />
        </>
      )}
      <Heading level={2}>What must be right first</Heading>
      {contradictions && <Contradictions {...contradictions} short />}
      <CheckList checks={checks} />
      <Heading level={2}>Who will sign</Heading>
      <SignerTable signers={signers} />
      {ready ? (
        <form method="post" action="/do/issue-for-signature">
          <HiddenFields values={{ ...hidden, once }} />
          <Button>{words.button}</Button>
        </form>
      ) : (
        <p className="sa-note">You can make the final version when every check above is met.</p>
      )}
    </>
  );
}

const page = pageOf(finalVersionPage, {
  draw({ view, frame, once }) {
    const { made, closed, errors } = view;
    return (
      <PageFrame frame={frame} back={view.back}>
        {made ? (
          <Made view={view} made={made} />
        ) : (
          <>
            {errors.length > 0 && <ErrorSummary errors={errors.map((text) => ({ text }))} />}
            <Heading level={1} caption={view.caption}>
              {view.h1}
            </Heading>
            {closed ? <ClosedPanel {...closed} /> : <Open view={view} once={once} />}
          </>
        )}
      </PageFrame>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
