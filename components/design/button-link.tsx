import type { ReactNode } from 'react';
import { type ButtonVariant, buttonClass } from './button';

export interface ButtonLinkProps {
  readonly href: string;
  readonly children: ReactNode;
  readonly variant?: ButtonVariant;
}

/** A link that looks like a button: it leads on and changes nothing. */
export function ButtonLink({ href, children, variant = 'primary' }: ButtonLinkProps) {
  return (
    <a className={buttonClass(variant)} href={href}>
      {children}
    </a>
  );
}
