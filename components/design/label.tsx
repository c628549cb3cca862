import { classNames } from './class-names';
import type { LabelLook } from './labelled';

const looks: Record<LabelLook, string | false> = {
  page: 'nhsuk-label--l',
  m: 'nhsuk-label--m',
  s: 'nhsuk-label--s',
  plain: false,
  hidden: 'nhsuk-u-visually-hidden',
};

export function Label({ htmlFor, text, look = 's' }: { readonly htmlFor: string; readonly text: string; readonly look?: LabelLook }) {
  const label = (
    <label className={classNames('nhsuk-label', looks[look])} htmlFor={htmlFor}>
      {text}
    </label>
  );
  return look === 'page' ? <h1 className="nhsuk-label-wrapper">{label}</h1> : label;
}
