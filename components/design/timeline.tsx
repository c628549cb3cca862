import type { ReactNode } from 'react';

export interface TimelineEvent {
  readonly id: string;
  readonly heading: string;
  readonly by?: string;
  /** ISO UTC, for machines. */
  readonly at: string;
  /** As people read it: “21 November 2026 at 2:14pm”. */
  readonly when: string;
  readonly text?: ReactNode;
}

/** What happened, in the order in which it is given. */
export function Timeline({ events }: { readonly events: readonly TimelineEvent[] }) {
  return (
    <ol className="sa-timeline">
      {events.map(({ id, heading, by, at, when, text }) => (
        <li key={id} className="sa-timeline__event">
          <p className="sa-timeline__heading">{heading}</p>
          <p className="sa-timeline__when">
            {by !== undefined && `${by}, `}
            <time dateTime={at}>{when}</time>
          </p>
          {text !== undefined && <div className="sa-timeline__text">{text}</div>}
        </li>
      ))}
    </ol>
  );
}
