export interface BackLinkProps {
  readonly href: string;
  readonly text?: string;
}

/** Stands above `main`, outside the landmarks, where people look for it. */
export function BackLink({ href, text = 'Back' }: BackLinkProps) {
  return (
    <a className="nhsuk-back-link" href={href}>
      {text}
    </a>
  );
}
