// One part of the IG lead’s page: its heading, what the answers prove, and the fields that are left.
import type { ReactNode } from 'react';
import { ChangeLink } from '@/components/design/change-link';
import { Details } from '@/components/design/details';
import type { WrongParts } from '@/components/questions/field-errors';
import { FormFields } from '@/components/questions/form-fields';
import type { FormErrors, FormValue } from '@/lib/domain/questions/form';
import type { IgReviewPart as Part } from '@/lib/views/ig-review-page-model';

function Proved({ intro, rows, then, keeps }: NonNullable<Part['proved']> & Pick<IgReviewPartProps, 'keeps'>) {
  return (
    <div className="sa-proved">
      <p className="sa-proved__intro">{intro}</p>
      {rows.length > 0 && (
        <ul className="sa-proved__list">
          {rows.map(({ label, text, change, way }) => (
            <li key={`${label} ${text ?? ''}`}>
              {label}
              {change !== undefined && (
                <>
                  {' '}
                  <ChangeLink href={change} keeps={keeps}>
                    Change<span className="nhsuk-u-visually-hidden"> the answer: {label}</span>
                  </ChangeLink>
                </>
              )}
              {text !== undefined && <span className="sa-proved__text">{text}</span>}
              {way && (
                <ChangeLink href={way.href} keeps={keeps}>
                  {way.text}
                </ChangeLink>
              )}
            </li>
          ))}
        </ul>
      )}
      {then !== undefined && <p>{then}</p>}
    </div>
  );
}

export interface IgReviewPartProps {
  readonly part: Part;
  readonly value: FormValue;
  readonly errors: FormErrors;
  readonly wrongParts?: WrongParts | undefined;
  readonly above: Readonly<Record<string, ReactNode>>;
  /** The form that keeps what is typed when a Change is pressed. */
  readonly keeps?: string;
  /** Between the heading and the fields: the legal basis. */
  readonly children?: ReactNode;
}

export function IgReviewPart({ part, value, errors, wrongParts, above, keeps, children }: IgReviewPartProps) {
  const { id, heading, proved, form, closed } = part;
  const fields = <FormFields form={form} value={value} errors={errors} wrongParts={wrongParts} heading={heading} above={above} />;
  // Its one question says what the heading would.
  if (id === 'outcome') return <div className="sa-review-part">{fields}</div>;
  return (
    <section className="sa-review-part" aria-labelledby={`part-${id}`}>
      <h2 className="nhsuk-heading-m" id={`part-${id}`}>
        {heading}
      </h2>
      {children}
      {proved && <Proved {...proved} {...(keeps !== undefined && { keeps })} />}
      {closed === undefined ? fields : <Details summary={closed}>{fields}</Details>}
    </section>
  );
}
