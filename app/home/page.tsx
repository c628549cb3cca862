import { ButtonLink } from '@/components/design/button-link';
import { InsetText } from '@/components/design/inset-text';
import { NotificationBanner } from '@/components/design/notification-banner';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { ChangedList } from '@/components/home/changed-list';
import { ChecklistList } from '@/components/home/checklist-list';
import { WorkList } from '@/components/home/work-list';
import { askWords } from '@/content/wording/asks';
import { see } from '@/lib/server/see';
import type { ListWay } from '@/lib/views/agreement-list-model';
import { home } from '@/lib/views/home';
import type { HomeModel } from '@/lib/views/home-model';

const look = () => see(home, {});

export async function generateMetadata() {
  const seen = await look();
  return { title: seen.failure ? seen.failure.title : 'Home' };
}

/** `first`: with nothing to copy, how to start is no question. */
const Start = ({ first = false }: { readonly first?: boolean }) => (
  <ButtonLink href={first ? '/agreements/new/share' : '/agreements/new'}>Start an agreement</ButtonLink>
);

/** A charity that waits for nobody: it says what it needs. */
const Ask = () => (
  <p>
    <a href="/asks/new">{askWords.home.ask}</a>
  </p>
);

/** Nothing yet: what will stand here, and the one thing that fills it. */
function FirstTime({ mayStart, mayAsk, needsYou, waiting }: Pick<HomeModel, 'mayStart' | 'mayAsk' | 'needsYou' | 'waiting'>) {
  return (
    <>
      {needsYou.length > 0 && <WorkList items={needsYou} />}
      {waiting.length > 0 && <WorkList items={waiting} />}
      <InsetText>
        <p>
          There are no agreements yet. {mayStart ? 'They appear here as soon as you start one.' : 'They appear here when somebody starts one or sends you one.'}
        </p>
      </InsetText>
      {mayStart && (
        <ol className="nhsuk-list nhsuk-list--number">
          <li>Answer about 12 short questions. Most are suggested for you.</li>
          <li>Your information governance lead checks the legal side, and it goes to the charity.</li>
          <li>The charity fills in a short checklist and agrees, and both sides sign.</li>
        </ol>
      )}
      {mayStart && <Start first />}
      {mayAsk && <Ask />}
    </>
  );
}

const More = ({ way }: { readonly way?: ListWay }) =>
  way && (
    <p>
      <a href={way.href}>{way.text}</a>
    </p>
  );

function Everything({ needsYou, cut, together, waiting, agreements, checklists, mayStart, mayAsk, moreForYou, next, moreWaiting, all }: HomeModel) {
  return (
    <>
      <h2 className="nhsuk-heading-m">What needs you</h2>
      {needsYou.length > 0 ? <WorkList items={needsYou} /> : <p>{next === undefined ? 'Nothing needs you today' : `Nothing needs you today. ${next}`}</p>}
      {cut !== undefined && <p>{cut}</p>}
      {together.map((way) => (
        <More key={way.href} way={way} />
      ))}
      <More way={moreForYou} />
      {mayStart && <Start />}
      {mayAsk && <Ask />}
      {waiting.length > 0 && (
        <>
          <h2 className="nhsuk-heading-m">Waiting for others</h2>
          <WorkList items={waiting} />
          <More way={moreWaiting} />
        </>
      )}
      <h2 className="nhsuk-heading-m">{all === undefined ? 'Agreements' : 'Agreements that changed last'}</h2>
      <ChangedList agreements={agreements} />
      <More way={all} />
      {checklists.length > 0 && (
        <>
          <h2 className="nhsuk-heading-m">Checklists</h2>
          <ChecklistList checklists={checklists} />
        </>
      )}
    </>
  );
}

export default async function HomePage() {
  const seen = await look();
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame } = seen;
  return (
    <PageFrame frame={frame} current="home" width="full" surface="canvas">
      <p className="nhsuk-caption-l sa-caption">{view.greeting}</p>
      <h1 className="nhsuk-heading-l">Home</h1>
      {view.undelivered !== undefined && (
        <NotificationBanner>
          <a href="/organisation/emails">{view.undelivered}</a>
        </NotificationBanner>
      )}
      {view.profile !== undefined && (
        <NotificationBanner>
          <a href={view.profile.href}>{view.profile.text}</a>
        </NotificationBanner>
      )}
      {view.agreements.length === 0 ? <FirstTime {...view} /> : <Everything {...view} />}
    </PageFrame>
  );
}
