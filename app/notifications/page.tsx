import { Pieces } from '@/components/design/pieces';
import { Button } from '@/components/design/button';
import { FailurePage } from '@/components/failure-page';
import { PageFrame } from '@/components/frame/page-frame';
import { WorkLine } from '@/components/home/work-line';
import { HiddenFields } from '@/components/questions/hidden-fields';
import { see } from '@/lib/server/see';
import { notificationsPage } from '@/lib/views/notifications-page';
import type { NotificationsModel } from '@/lib/views/notifications-page-model';

const look = () => see(notificationsPage, {});

export async function generateMetadata() {
  const seen = await look();
  return { title: seen.failure ? seen.failure.title : seen.view.words.h1 };
}

function MarkAll({ unread, from, until, words, once }: Omit<NotificationsModel, 'groups'> & { readonly once: string }) {
  if (unread === undefined) return <p>{words.allRead}</p>;
  return (
    <form method="post" action="/do/mark-notifications-read">
      <p>{unread}</p>
      <HiddenFields values={{ once, from, until }} />
      <Button variant="secondary">{words.mark}</Button>
    </form>
  );
}

function Groups({ groups, words }: Pick<NotificationsModel, 'groups' | 'words'>) {
  return groups.map(({ key, heading, lines }) => (
    <section key={key}>
      <h2 className="nhsuk-heading-m">
        <Pieces text={heading} />
      </h2>
      <ul className="sa-work">
        {lines.map(({ id, href, text, when, isNew }) => (
          <WorkLine key={id} id={id} href={href} text={text} why={when} tag={isNew ? words.isNew : undefined} />
        ))}
      </ul>
    </section>
  ));
}

export default async function NotificationsRoute() {
  const seen = await look();
  if (seen.failure) return <FailurePage {...seen.failure} />;
  const { view, frame, once } = seen;
  const { groups, words } = view;
  return (
    <PageFrame frame={frame} current="notifications" width="full" surface="canvas">
      <h1 className="nhsuk-heading-l">{words.h1}</h1>
      {groups.length === 0 ? (
        <>
          <p>{words.none}</p>
          <p>{words.later}</p>
        </>
      ) : (
        <>
          <MarkAll {...view} once={once} />
          <Groups {...view} />
        </>
      )}
      <p>
        <a href="/account/emails">{words.emails}</a>
      </p>
    </PageFrame>
  );
}
