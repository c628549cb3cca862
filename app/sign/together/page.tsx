import { firstOf, pageOf } from '@/app/page-of';
import { ClosedPanel } from '@/components/agreement/closed-panel';
import { JustSignedBanner } from '@/components/agreement/just-signed';
import { AloneToSign, SittingText } from '@/components/agreement/sign-together';
import { Heading } from '@/components/design/heading';
import { PageFrame } from '@/components/frame/page-frame';
import { signTogetherWords } from '@/content/wording/sign-together';
import { signTogetherPage } from '@/lib/views/sign-together-page';

const page = pageOf(signTogetherPage, {
  ask: ({ like, signed }) => ({ like: firstOf(like, 20), signed: firstOf(signed, 4_000) }),
  draw: ({ view, frame }) => (
    <PageFrame frame={frame} back={view.back} {...(view.sitting && { width: 'full', surface: 'canvas' })}>
      {view.signed && <JustSignedBanner {...view.signed} />}
      <Heading level={1}>{view.h1}</Heading>
      {view.closed && <ClosedPanel {...view.closed} />}
      {view.sitting && <SittingText sitting={view.sitting} words={signTogetherWords.read} />}
      <AloneToSign alone={view.alone} words={signTogetherWords.read} />
    </PageFrame>
  ),
});

export const generateMetadata = page.generateMetadata;
export default page.default;
