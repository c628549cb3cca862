import { pageOf } from '@/app/page-of';
import { AgreementText } from '@/components/agreement/agreement-text';
import { ChangesList } from '@/components/agreement/changes-list';
import { ClosedPanel } from '@/components/agreement/closed-panel';
import { ButtonLink } from '@/components/design/button-link';
import { Heading } from '@/components/design/heading';
import { SummaryList } from '@/components/design/summary-list';
import { WayList } from '@/components/design/way-list';
import { PageFrame } from '@/components/frame/page-frame';
import { signingWords } from '@/content/wording/signing';
import type { SigningPageModel } from '@/lib/views/signing-models';
import { signingPage } from '@/lib/views/signing-page';

function Changes({ changes }: Pick<NonNullable<SigningPageModel['text']>, 'changes'>) {
  if (!changes) return <p>This is the first version, so there is no earlier one to compare it with.</p>;
  if (changes.parts.length === 0) return <p>The words are the same as in version {changes.since}.</p>;
  return (
    <>
      <p>
        {changes.stands
          ? `Version ${changes.since}, which both sides signed, stays as it is until this one starts. This is what is different.`
          : `Version ${changes.since} no longer stands. This is what is different now.`}
      </p>
      <ChangesList changes={changes.parts} />
    </>
  );
}

function Reading({ text }: { readonly text: NonNullable<SigningPageModel['text']> }) {
  const { facts, changes, print, frame, on, decline, someoneElse, pdf } = text;
  return (
    <>
      <div className="sa-around">
        <p>{signingWords.read.why}</p>
        <SummaryList rows={facts} />
        <Heading level={2}>What changed</Heading>
        <Changes changes={changes} />
        <p>
          <a href={pdf.href}>{pdf.text}</a>
        </p>
      </div>
      <AgreementText print={print} frame={frame} />
      <div className="sa-around">
        <ButtonLink href={on.href}>{on.text}</ButtonLink>
        <WayList ways={[someoneElse, decline]} />
      </div>
    </>
  );
}

const page = pageOf(signingPage, {
  draw: ({ view, frame }) => (
    <PageFrame frame={frame} back={view.back} {...(view.text && { width: 'full', surface: 'canvas' })}>
      <Heading level={1} caption={view.caption}>
        {view.h1}
      </Heading>
      {view.withdrawn !== undefined && <p className="sa-note">{view.withdrawn}</p>}
      {view.closed && <ClosedPanel {...view.closed} />}
      {view.text && <Reading text={view.text} />}
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
