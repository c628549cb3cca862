import type { ReactNode } from 'react';

const classes = { 1: 'nhsuk-heading-l', 2: 'nhsuk-heading-m', 3: 'nhsuk-heading-s', 4: 'nhsuk-heading-xs' } as const;

export interface HeadingProps {
  readonly level: 1 | 2 | 3 | 4;
  /** Above the heading: the section it belongs to. */
  readonly caption?: string;
  readonly id?: string;
  readonly children: ReactNode;
}

/** A heading whose size follows its level. */
export function Heading({ level, caption, id, children }: HeadingProps) {
  const Element = `h${level}` as const;
  return (
    <>
      {caption !== undefined && <Caption text={caption} />}
      <Element className={classes[level]} id={id}>
        {children}
      </Element>
    </>
  );
}

/** The name of the section, above the heading of a page. */
export function Caption({ text }: { readonly text: string }) {
  return <p className="nhsuk-caption-l sa-caption">{text}</p>;
}
