// Everything that was answered, each with its way back, a place for a link to evidence, and one button that sends it.
import { Button } from '@/components/design/button';
import { ButtonGroup } from '@/components/design/button-group';
import { Details } from '@/components/design/details';
import { ErrorSummary } from '@/components/design/error-summary';
import { Caption } from '@/components/design/heading';
import { WhyDetails } from '@/components/design/why-details';
import { FormField } from '@/components/questions/form-field';
import { textOf } from '@/components/questions/form-value';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { ChecklistCheckPage } from '@/lib/views/checklist-models';
import { PointList } from './point-list';

type Evidence = Pick<ChecklistCheckPage, 'value' | 'errors' | 'evidence'> & { readonly field: NonNullable<ChecklistCheckPage['points'][number]['evidence']> };

/** Closed while there is nothing in it: evidence is never needed. */
function EvidenceField({ field, value, errors, evidence, about }: Evidence & { readonly about: string }) {
  const open = textOf(value, field.name) !== '' || errors[field.name] !== undefined;
  return (
    <Details summary={evidence.summary} about={about} open={open}>
      <FormField field={{ ...field, hint: evidence.hint }} label={field.label ?? evidence.summary} look="s" value={value} errors={errors} />
    </Details>
  );
}

export function ChecklistCheck({ h1, caption, problems, action, hidden, points, value, errors, evidence, button, why }: ChecklistCheckPage) {
  const fields = new Map(points.map((one) => [one.point.id, one.evidence]));
  return (
    <>
      {problems.length > 0 && <ErrorSummary errors={problems} />}
      <Caption text={caption} />
      <h1 className="nhsuk-heading-l">{h1}</h1>
      <form method="post" action={action} noValidate>
        <HiddenFields values={hidden} />
        <PointList
          level={2}
          points={points.map(({ point }) => point)}
          below={({ id, title }) => {
            const field = fields.get(id);
            return field && <EvidenceField field={field} value={value} errors={errors} evidence={evidence} about={title} />;
          }}
        />
        <ButtonGroup>
          <Button>{button}</Button>
        </ButtonGroup>
      </form>
      <WhyDetails {...why} />
    </>
  );
}
