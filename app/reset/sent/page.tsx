import { PageFrame } from '@/components/frame/page-frame';
import { passwordPageWords } from '@/content/wording/password';
import { frameHere } from '@/lib/server/see';

const { sentH1: h1, sent, again } = passwordPageWords.reset;

export const metadata = { title: h1 };

export default async function ResetSentPage() {
  return (
    <PageFrame frame={await frameHere()}>
      <h1 className="nhsuk-heading-l">{h1}</h1>
      <p>{sent}</p>
      <p>
        <a href="/reset">{again}</a>
      </p>
    </PageFrame>
  );
}
