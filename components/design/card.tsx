import type { ReactNode } from 'react';

export interface CardProps {
  readonly heading: string;
  /** 2 when left out. */
  readonly level?: 2 | 3;
  readonly id?: string;
  /** A tag or a link at the right of the heading. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A paper panel with a heading. */
export function Card({ heading, level = 2, id, aside, children }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <section className="sa-card" id={id}>
      <div className="sa-card__head">
        <Heading className="nhsuk-heading-s sa-card__heading">{heading}</Heading>
        {aside}
      </div>
      <div className="sa-card__body">{children}</div>
    </section>
  );
}
