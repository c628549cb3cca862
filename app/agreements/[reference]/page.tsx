import { pageOf } from '@/app/page-of';
import { DocumentLinks } from '@/components/agreement/document-links';
import { HubActions } from '@/components/agreement/hub-actions';
import { HubNote } from '@/components/agreement/hub-note';
import { WhoHasIt, type WhoHasItProps } from '@/components/agreement/who-has-it';
import { ButtonLink } from '@/components/design/button-link';
import { Card } from '@/components/design/card';
import { ErrorSummary } from '@/components/design/error-summary';
import { StatusTag } from '@/components/design/status-tag';
import { SummaryList } from '@/components/design/summary-list';
import { NotificationBanner } from '@/components/design/notification-banner';
import { PageFrame } from '@/components/frame/page-frame';
import { ownScript } from '@/lib/server/own-script';
import { agreementHub } from '@/lib/views/agreement-hub';
import type { AgreementHubModel } from '@/lib/views/agreement-hub-model';

function WhereItStands({ reference, now, next, also, notes, script }: AgreementHubModel & Pick<WhoHasItProps, 'script'>) {
  const said = notes.some(({ heading }) => heading === next?.reason);
  return (
    <section className="sa-card sa-hub__now" aria-label="Where it stands">
      <div className="sa-card__body">
        {next && (
          <>
            {!said && <p>{next.reason}</p>}
            <ButtonLink href={next.href}>{next.text}</ButtonLink>
          </>
        )}
        {also.length > 0 && (
          <ul className="sa-hub__also">
            {also.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        )}
        <WhoHasIt reference={reference} now={now} script={script} />
      </div>
    </section>
  );
}

const page = pageOf(agreementHub, {
  draw({ view, frame, once }) {
    const { reference, h1, tag, waits, notes, said, facts, people, documents, actions, problems } = view;
    const quiet = view.now.lines.length === 0 && view.next === undefined;
    return (
      <PageFrame frame={frame} width="full" surface="canvas" back={{ href: '/home', text: 'Home' }}>
        {problems.length > 0 && <ErrorSummary errors={problems.map((text) => ({ text }))} />}
        <div className="sa-hub__head">
          <h1 className="nhsuk-heading-l">{h1}</h1>
          <p className="sa-hub__line">
            <StatusTag text={tag} /> Reference {reference}
          </p>
          {waits !== undefined && (
            <p className="sa-typed">
              <strong>{waits}</strong>
            </p>
          )}
        </div>
        {said.length > 0 && (
          <NotificationBanner success id="said">
            {said.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </NotificationBanner>
        )}
        {notes.map((note) => (
          <HubNote key={note.heading} {...note} />
        ))}
        <div className="sa-hub__columns">
          <div>
            {!quiet && <WhereItStands {...view} script={ownScript('now')} />}
            <Card heading="In short">
              <SummaryList rows={facts} />
            </Card>
          </div>
          <div>
            <Card heading="Documents">
              <DocumentLinks documents={documents} />
            </Card>
            {people.map(({ organisation, rows, way }) => (
              <Card key={organisation} heading={organisation}>
                <dl className="sa-people">
                  {rows.map(({ key, value }) => (
                    <div key={key}>
                      <dt>{key}</dt>
                      <dd>{value}</dd>
                    </div>
                  ))}
                </dl>
                {way && (
                  <p className="sa-people__way">
                    <a href={way.href}>{way.text}</a>
                  </p>
                )}
              </Card>
            ))}
            <HubActions actions={actions} reference={reference} once={once} />
          </div>
        </div>
      </PageFrame>
    );
  },
});

export const generateMetadata = page.generateMetadata;
export default page.default;
