import { firstOf, pageOf } from '@/app/page-of';
import { ClosedPanel } from '@/components/agreement/closed-panel';
import { JustSignedBanner } from '@/components/agreement/just-signed';
import { ButtonLink } from '@/components/design/button-link';
import { Heading } from '@/components/design/heading';
import { LeftList } from '@/components/design/left-list';
import { PageFrame } from '@/components/frame/page-frame';
import { QuestionForm } from '@/components/questions/question-form';
import { signTogetherWords } from '@/content/wording/sign-together';
import { signingWords } from '@/content/wording/signing';
import type { SignTogetherNamePage } from '@/lib/views/sign-together-models';
import { signTogetherNamePage } from '@/lib/views/sign-together-name-page';

const words = signTogetherWords.name;

function Signing({ sign, once }: { readonly sign: NonNullable<SignTogetherNamePage['sign']>; readonly once: string }) {
  const { signsAs, declarations, means, pick, ...form } = sign;
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
  const above = {
    agreement: (
      <>
        {pick.says && <p>{pick.says}</p>}
        <p>
          <a className="sa-alone" href={pick.href}>
            {pick.text}
          </a>
        </p>
      </>
    ),
  };
  return (
    <QuestionForm {...form} hidden={{ ...form.hidden, once }} above={above} below={below}>
      <p>{signsAs}</p>
    </QuestionForm>
  );
}

const page = pageOf(signTogetherNamePage, {
  ask: ({ like, posted, all, attempt }) => ({ like: firstOf(like, 20), posted: firstOf(posted, 4_000), all: firstOf(all, 3), attempt: firstOf(attempt, 40) }),
  draw({ view, frame, once }) {
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
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
