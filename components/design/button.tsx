import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type ButtonVariant = 'primary' | 'secondary' | 'reverse' | 'warning' | 'link';

export const buttonClass = (variant: ButtonVariant) =>
  variant === 'link' ? 'sa-link-button' : classNames('nhsuk-button', variant !== 'primary' && `nhsuk-button--${variant}`);

export interface ButtonProps {
  readonly children: ReactNode;
  readonly variant?: ButtonVariant;
  readonly name?: string;
  readonly value?: string;
  /** The id of the form, for a button that stands outside it. */
  readonly form?: string;
  /** Posts the same form to another command. */
  readonly formAction?: string;
}

/** A submit button. A second click is harmless: the `once` of the form makes it the same request. */
export function Button({ children, variant = 'primary', ...rest }: ButtonProps) {
  return (
    <button type="submit" className={buttonClass(variant)} {...rest}>
      {children}
    </button>
  );
}
