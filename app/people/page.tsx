import { pageOf } from '@/app/page-of';
import { WeightyButton } from '@/components/account/weighty-button';
import { ButtonLink } from '@/components/design/button-link';
import { ErrorSummary } from '@/components/design/error-summary';
import { NotificationBanner } from '@/components/design/notification-banner';
import { PageFrame } from '@/components/frame/page-frame';
import { LeftOnSheets } from '@/components/people/left-on-sheets';
import { PeopleList } from '@/components/people/people-list';
import { peopleWords as words } from '@/content/wording/people';
import { peoplePage } from '@/lib/views/people-page';

const done = ['invited', 'sent', 'revoked', 'removed', 'rule'] as const;

const page = pageOf(peoplePage, {
  draw({ view, frame, once }, asked) {
    const saved = done.find((one) => asked[one] === 'yes');
    return (
      <PageFrame frame={frame} current="organisation" back={{ href: '/organisation' }} surface="canvas">
        {view.refusal !== undefined && <ErrorSummary errors={[{ text: view.refusal }]} />}
        {saved !== undefined && (
          <NotificationBanner success>
            <p>{words.saved[saved]}</p>
            {saved === 'removed' && (
              <p>
                {words.profileToo} <a href="/organisation/people">{words.profileLink}</a>
              </p>
            )}
          </NotificationBanner>
        )}
        <h1 className="nhsuk-heading-l">{view.h1}</h1>
        <p>{view.intro}</p>
        <LeftOnSheets rows={view.named} />
        {view.only && <p>{words.only}</p>}
        {view.ask !== undefined && <p>{view.ask}</p>}
        {view.mayInvite && <ButtonLink href="/people/invite">{words.inviteButton}</ButtonLink>}
        <PeopleList people={view.people} waiting={view.waiting} former={view.former} words={words} once={once} />
        {view.rule && <WeightyButton command="require-second-step" once={once} {...view.rule} />}
      </PageFrame>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
