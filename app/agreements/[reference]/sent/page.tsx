import { ConfirmationPanel } from '@/components/design/confirmation-panel';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { see } from '@/lib/server/see';
import { sentPage } from '@/lib/views/sent-page';

interface Props {
  readonly params: Promise<{ readonly reference: string }>;
}

const look = async ({ params }: Props) => see(sentPage, { reference: (await params).reference });

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

export default async function SentPage(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { h1, reference, sent, heading, lines, ways } = seen.view;
  return (
    <PageFrame frame={seen.frame}>
      {sent ? (
        <>
          <ConfirmationPanel heading={h1}>
            Reference <strong>{reference}</strong>
          </ConfirmationPanel>
          <h2 className="nhsuk-heading-m">{heading}</h2>
        </>
      ) : (
        <h1 className="nhsuk-heading-l">{h1}</h1>
      )}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ul className="nhsuk-list">
        {ways.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
