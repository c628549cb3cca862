import { pageOf } from '@/app/page-of';
import { AgreementText } from '@/components/agreement/agreement-text';
import { CopyTrouble } from '@/components/agreement/copy-trouble';
import { FileList } from '@/components/agreement/file-list';
import { VerdictPanel } from '@/components/agreement/verdict-panel';
import { ErrorSummary } from '@/components/design/error-summary';
import { Fingerprint } from '@/components/design/fingerprint';
import { Heading } from '@/components/design/heading';
import { SummaryList } from '@/components/design/summary-list';
import { Tag } from '@/components/design/tag';
import { PageFrame } from '@/components/frame/page-frame';
import type { VersionPageModel } from '@/lib/views/version-models';
import { versionPage } from '@/lib/views/version-page';

/** An agreement has two; more of them stand where one was taken back. */
function signatureKey(index: number, count: number): string {
  if (count < 2) return 'Signature';
  if (index === 0) return 'First signature';
  return index === count - 1 ? 'Last signature' : `Signature ${index + 1}`;
}

function About({ view, once }: { readonly view: VersionPageModel; readonly once: string }) {
  const { verdict, mark, made, under, signatures, fingerprint, files, gone, newer, older, ending, trouble } = view;
  const signed = signatures.length === 0 ? ['Nobody has signed this version'] : signatures;
  return (
    <div className="sa-around">
      <VerdictPanel verdict={verdict} />
      {gone !== undefined && <p className="sa-note">{gone}</p>}
      {[newer, older].map(
        (other) =>
          other && (
            <p key={other.href} className="sa-note">
              {other.says}. <a href={other.href}>{other.text}</a>
            </p>
          ),
      )}
      {ending && ending.lines.length > 0 && (
        <div className="sa-note">
          {ending.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {ending.reason !== undefined && <p className="sa-typed">{ending.reason}</p>}
        </div>
      )}
      <SummaryList
        rows={[
          { key: 'State', value: <Tag {...mark} /> },
          { key: 'Made', value: made },
          ...(under === undefined ? [] : [{ key: 'Made from', value: under }]),
          ...signed.map((line, index) => ({ key: signatureKey(index, signatures.length), value: line })),
          { key: 'Fingerprint', value: <Fingerprint value={fingerprint} /> },
        ]}
      />
      {files.length > 0 && <FileList files={files} />}
      {trouble && <CopyTrouble trouble={trouble} once={once} />}
    </div>
  );
}

const page = pageOf(versionPage, {
  draw: ({ view, frame, once }) => (
    <PageFrame frame={frame} back={view.back} {...(view.text && { width: 'full', surface: 'canvas' })}>
      {view.errors.length > 0 && <ErrorSummary errors={view.errors.map((text) => ({ text }))} />}
      <Heading level={1} caption={view.caption}>
        {view.h1}
      </Heading>
      <About view={view} once={once} />
      {view.text && <AgreementText {...view.text} />}
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
