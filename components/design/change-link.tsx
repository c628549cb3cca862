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

/**
 * Before everything else of a page with such buttons, those beside the form among them: the Enter key presses the first button of a form, and
 * is to do what the button does that the form ends with.
 */
export function EnterButton({ form, children }: Pick<ChangeLinkProps, 'children'> & { readonly form: string }) {
  return (
    <button type="submit" form={form} className="nhsuk-u-visually-hidden" tabIndex={-1} aria-hidden="true">
      {children}
    </button>
  );
}
