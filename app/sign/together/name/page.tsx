import { ClosedPanel } from '@/components/agreement/closed-panel';
import { JustSignedBanner } from '@/components/agreement/just-signed';
import { ButtonLink } from '@/components/design/button-link';
import { Heading } from '@/components/design/heading';
import { LeftList } from '@/components/design/left-list';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { documentTitle } from '@/components/questions/document-title';
import { QuestionForm } from '@/components/questions/question-form';
import { signTogetherWords } from '@/content/wording/sign-together';
import { signingWords } from '@/content/wording/signing';
import { see } from '@/lib/server/see';
import type { SignTogetherNamePage } from '@/lib/views/sign-together-models';
import { signTogetherNamePage } from '@/lib/views/sign-together-name-page';

const words = signTogetherWords.name;

interface Props {
  readonly searchParams: Promise<{ readonly attempt?: string; readonly like?: string | readonly string[]; readonly posted?: string | readonly string[] }>;
}

async function look({ searchParams }: Props) {
  const { attempt, like, posted } = await searchParams;
  return see(signTogetherNamePage, { like: [like].flat()[0]?.slice(0, 20), posted: [posted].flat()[0]?.slice(0, 4_000) }, attempt);
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : documentTitle(seen.view) };
}

function Signing({ sign, once }: { readonly sign: NonNullable<SignTogetherNamePage['sign']>; readonly once: string }) {
  const { signsAs, declarations, means, ...form } = sign;
  const below = (
    <>
      <p>{words.declarations}</p>
      <div className="sa-declaration">
        {declarations.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <p>{means}</p>
    </>
  );
  return (
    <QuestionForm {...form} hidden={{ ...form.hidden, once }} below={below}>
      <p>{signsAs}</p>
    </QuestionForm>
  );
}

export default async function SignTogetherNameRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  const { sign, closed, stale, signed, left } = view;
  return (
    <PageFrame frame={frame} variant="question" back={view.back}>
      {signed && <JustSignedBanner {...signed} />}
      <LeftList left={left} />
      {!sign && (
        <Heading level={1} caption={view.caption}>
          {view.h1}
        </Heading>
      )}
      {closed && <ClosedPanel {...closed} />}
      {stale && (
        <>
          <p>{signingWords.name.stale}</p>
          <ButtonLink href={stale.href}>{stale.text}</ButtonLink>
        </>
      )}
      {sign && <Signing sign={sign} once={once} />}
    </PageFrame>
  );
}
