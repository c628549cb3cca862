import type { ReactNode } from 'react';
import { classNames } from './class-names';

export function FormGroup({ error, children }: { readonly error?: boolean; readonly children: ReactNode }) {
  return <div className={classNames('nhsuk-form-group', error && 'nhsuk-form-group--error')}>{children}</div>;
}
