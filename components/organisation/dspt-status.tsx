// The DSPT result of the own organisation: what counts now, what to do next, and how it came to this.
import { ButtonLink } from '@/components/design/button-link';
import { Caption } from '@/components/design/heading';
import { SummaryList } from '@/components/design/summary-list';
import { Tag } from '@/components/design/tag';
import { Timeline } from '@/components/design/timeline';
import type { DsptStatusPage } from '@/lib/views/dspt-status-models';

function Next({ next }: Pick<DsptStatusPage, 'next'>) {
  return (
    <>
      <h2 className="nhsuk-heading-m">{next.heading}</h2>
      <p>{next.text}</p>
      <ButtonLink href={next.way.href} variant="secondary">
        {next.way.text}
      </ButtonLink>
    </>
  );
}

function History({ historyHeading, history, noHistory }: Pick<DsptStatusPage, 'historyHeading' | 'history' | 'noHistory'>) {
  return (
    <>
      <h2 className="nhsuk-heading-m">{historyHeading}</h2>
      {history.length === 0 ? <p>{noHistory}</p> : <Timeline events={history} />}
    </>
  );
}

/** below the question: `asked` leaves out the heading, which the question has. */
export function DsptStatus({ h1, caption, intro, tag, rows, asked = false, ...page }: DsptStatusPage & { readonly asked?: boolean }) {
  return (
    <>
      {!asked && <Caption text={caption} />}
      {!asked && <h1 className="nhsuk-heading-l">{h1}</h1>}
      {asked && <h2 className="nhsuk-heading-m">{h1}</h2>}
      <p>
        <Tag {...tag} />
      </p>
      {intro.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {rows.length > 0 && <SummaryList rows={rows} />}
      <Next next={page.next} />
      <History {...page} />
    </>
  );
}
