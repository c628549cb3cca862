import { PageFrame } from '@/components/frame/page-frame';
import { invitationWords } from '@/content/wording/invitation';
import { frameHere } from '@/lib/server/see';

const { h1, text } = invitationWords.sent;

export const metadata = { title: h1 };

export default async function InvitationSentPage() {
  return (
    <PageFrame frame={await frameHere()}>
      <h1 className="nhsuk-heading-l">{h1}</h1>
      <p>{text}</p>
    </PageFrame>
  );
}
