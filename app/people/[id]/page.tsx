import { pageOf } from '@/app/page-of';
import { NotificationBanner } from '@/components/design/notification-banner';
import { PageFrame } from '@/components/frame/page-frame';
import { PersonDetails } from '@/components/people/person-details';
import { peopleWords } from '@/content/wording/people';
import { personPage } from '@/lib/views/person-page';

const page = pageOf(personPage, {
  draw({ view, frame, once }, { changed, handed, app }) {
    const saved = changed === 'yes' ? 'changed' : handed === 'yes' ? 'handed' : app === 'removed' ? 'app' : undefined;
    return (
      <PageFrame frame={frame} current="organisation" back={view.back}>
        {saved !== undefined && (
          <NotificationBanner success>
            <p>{peopleWords.saved[saved]}</p>
          </NotificationBanner>
        )}
        <PersonDetails {...view} words={peopleWords.person} once={once} />
      </PageFrame>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
