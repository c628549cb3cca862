import { PageFrame } from '@/components/frame/page-frame';
import { closedAccountWords } from '@/content/wording/log-in';
import { frameHere } from '@/lib/server/see';

const { h1, lines, way } = closedAccountWords;

export const metadata = { title: h1 };

export default async function ClosedAccountPage() {
  return (
    <PageFrame frame={await frameHere()}>
      <h1 className="nhsuk-heading-l">{h1}</h1>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        <a href="/log-in">{way}</a>
      </p>
    </PageFrame>
  );
}
