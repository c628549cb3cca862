import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { CapturedLetters } from '@/components/mail/captured-letters';
import { logInWords } from '@/content/wording/log-in';
import { QueryProvider } from '@/lib/client/query-provider';
import { runtime } from '@/lib/server/runtime';
import { failure, see } from '@/lib/server/see';
import { capturedMail } from '@/lib/views/captured-mail';

const words = logInWords.mail;

export const metadata = { title: words.h1 };

export default async function CapturedMailPage() {
  const seen = runtime().mode === 'demo' ? await see(capturedMail, {}) : { failure: await failure('not-found') };
  if (seen.failure) return <FailurePage {...seen.failure} />;
  return (
    <PageFrame frame={seen.frame} current="mail" surface="canvas">
      <h1 className="nhsuk-heading-l">{words.h1}</h1>
      <p>{runtime().config.mail ? words.sent : words.said}</p>
      <QueryProvider>
        <CapturedLetters first={seen.view} empty={words.empty} />
      </QueryProvider>
    </PageFrame>
  );
}
