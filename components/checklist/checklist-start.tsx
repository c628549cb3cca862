// The checklist itself: a list of tasks for whoever fills it in, the answers for everybody else.
import { ButtonLink } from '@/components/design/button-link';
import { Caption } from '@/components/design/heading';
import { NotificationBanner } from '@/components/design/notification-banner';
import { Tag } from '@/components/design/tag';
import { TaskList } from '@/components/design/task-list';
import type { ChecklistNews, ChecklistStartPage } from '@/lib/views/checklist-models';
import { AskedPoints } from './asked-points';
import { PointList, type PointListProps } from './point-list';
import { LabelledList } from './labelled-list';
import { SayPlan } from './say-plan';
import { UnsentAnswers, type UnsentAnswersProps } from './unsent-answers';

function News({ heading, items, text, way, good }: ChecklistNews) {
  return (
    <NotificationBanner success={good}>
      <p className="nhsuk-notification-banner__heading">{heading}</p>
      {items.map(({ about, text: said, href, reply }) => (
        <p key={`${about} ${said}`} className="sa-news">
          {href === undefined ? <strong>{about}</strong> : <a href={href}>{about}</a>}
          {said !== '' && <span className="sa-typed">{said}</span>}
          {reply !== undefined && (
            <a className="sa-alone" href={reply.href}>
              {reply.text}
              <span className="nhsuk-u-visually-hidden"> about {about}</span>
            </a>
          )}
        </p>
      ))}
      {text !== undefined && <p>{text}</p>}
      {way !== undefined && (
        <p>
          <a className="sa-alone" href={way.href}>
            {way.text}
          </a>
        </p>
      )}
    </NotificationBanner>
  );
}

function Telephone({ text, way }: NonNullable<ChecklistStartPage['telephone']>) {
  return (
    <p>
      {text !== undefined && (
        <>
          <strong>{text}</strong>{' '}
        </>
      )}
      <a className="sa-alone" href={way.href}>
        {way.text}
      </a>
    </p>
  );
}

/** The way that takes a minute comes first while nothing is answered yet. */
function Reuse({ text, way, first }: NonNullable<ChecklistStartPage['reuse']>) {
  return (
    <>
      <p>{text}</p>
      <ButtonLink href={way.href} variant={first ? 'primary' : 'secondary'}>
        {way.text}
      </ButtonLink>
    </>
  );
}

export function ChecklistStart({
  h1,
  tag,
  say,
  noted,
  news,
  groups,
  points,
  button,
  reuse,
  holds,
  telephone,
  asked,
  unsent,
  script,
  condition,
  firsts,
  once,
}: ChecklistStartPage & Pick<UnsentAnswersProps, 'script'> & Pick<PointListProps, 'once'>) {
  return (
    <>
      <Caption text="Checklist" />
      <h1 className="nhsuk-heading-l sa-heading-with-tag">{h1}</h1>
      <p>
        <Tag {...tag} />
      </p>
      {unsent !== undefined && <UnsentAnswers {...unsent} script={script} />}
      {noted !== undefined && (
        <NotificationBanner success>
          <p className="nhsuk-notification-banner__heading">{noted}</p>
        </NotificationBanner>
      )}
      {news !== undefined && <News {...news} />}
      {condition !== undefined && (
        <section>
          <h2 className="nhsuk-heading-m">{condition.heading}</h2>
          <p className="sa-typed">{condition.text}</p>
          {condition.rows.length > 0 && <LabelledList rows={condition.rows} />}
          {condition.sayPlan !== undefined && once !== undefined && <SayPlan {...condition.sayPlan} once={once} />}
        </section>
      )}
      {firsts !== undefined && (
        <section>
          <h2 className="nhsuk-heading-m">{firsts.heading}</h2>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {firsts.rows.map(({ text, sayPlan }) => (
              <li key={text} className="sa-typed">
                {text}
                {sayPlan !== undefined && once !== undefined && <SayPlan {...sayPlan} once={once} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      {telephone !== undefined && <Telephone {...telephone} />}
      {say.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {reuse?.first && <Reuse {...reuse} />}
      {button !== undefined && (
        <ButtonLink href={button.href} variant={reuse?.first ? 'secondary' : 'primary'}>
          {button.text}
        </ButtonLink>
      )}
      {reuse?.first === false && <Reuse {...reuse} />}
      {holds !== undefined && (
        <p>
          <a className="sa-alone" href={holds.href}>
            {holds.text}
          </a>
        </p>
      )}
      {asked !== undefined && <AskedPoints {...asked} />}
      {groups?.map(({ heading, tasks }) => (
        <section key={heading}>
          <h2 className="nhsuk-heading-m">{heading}</h2>
          <TaskList tasks={tasks} />
        </section>
      ))}
      {points !== undefined && (
        <section>
          <h2 className="nhsuk-heading-m">{points.heading}</h2>
          <PointList points={points.rows} once={once} />
        </section>
      )}
    </>
  );
}
