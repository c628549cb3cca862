// Leads away from a page, to an answer or a text, and back. Where it stands beside a form it presses that form: what is ticked or typed is kept.
import type { ReactNode } from 'react';
import { changeName } from '@/lib/domain/questions/change-from-check';
import { Button } from './button';

export interface ChangeLinkProps {
  readonly href: string;
  /** The id of the form; left out, a plain link. */
  readonly keeps?: string | undefined;
  readonly children: ReactNode;
}

export function ChangeLink({ href, keeps, children }: ChangeLinkProps) {
  if (keeps === undefined) return <a href={href}>{children}</a>;
  return (
    <Button variant="link" form={keeps} name={changeName} value={href}>
      {children}
    </Button>
  );
}

/** First of a form with such buttons: the Enter key presses it, and with it the button that the form ends with. */
export function EnterButton({ children }: Pick<ChangeLinkProps, 'children'>) {
  return (
    <button type="submit" className="nhsuk-u-visually-hidden" tabIndex={-1} aria-hidden="true">
      {children}
    </button>
  );
}
