import { ClosedPanel } from '@/components/agreement/closed-panel';
import { JustSignedBanner } from '@/components/agreement/just-signed';
import { AloneToSign, SittingText } from '@/components/agreement/sign-together';
import { Heading } from '@/components/design/heading';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { signTogetherWords } from '@/content/wording/sign-together';
import { see } from '@/lib/server/see';
import { signTogetherPage } from '@/lib/views/sign-together-page';

interface Props {
  readonly searchParams: Promise<{ readonly like?: string | readonly string[]; readonly signed?: string | readonly string[] }>;
}

async function look({ searchParams }: Props) {
  const { like, signed } = await searchParams;
  return see(signTogetherPage, { like: [like].flat()[0]?.slice(0, 20), signed: [signed].flat()[0]?.slice(0, 4_000) });
}

export async function generateMetadata(props: Props) {
  const seen = await look(props);
  return { title: seen.failure ? seen.failure.title : seen.view.title };
}

export default async function SignTogetherRoute(props: Props) {
  const seen = await look(props);
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame } = seen;
  return (
    <PageFrame frame={frame} back={view.back} {...(view.sitting && { width: 'full', surface: 'canvas' })}>
      {view.signed && <JustSignedBanner {...view.signed} />}
      <Heading level={1}>{view.h1}</Heading>
      {view.closed && <ClosedPanel {...view.closed} />}
      {view.sitting && <SittingText sitting={view.sitting} words={signTogetherWords.read} />}
      <AloneToSign alone={view.alone} words={signTogetherWords.read} />
    </PageFrame>
  );
}
