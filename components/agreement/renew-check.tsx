// What a renewal takes over, with its age: old answers are confirmed one by one, and what is not confirmed is asked again.
import { Button } from '@/components/design/button';
import { Checkboxes } from '@/components/design/choices';
import { Heading } from '@/components/design/heading';
import { SummaryList } from '@/components/design/summary-list';
import { HiddenFields } from '@/components/questions/hidden-fields';
import { TextLines } from '@/components/questions/text-lines';
import type { CarriedAnswer, RenewPageModel } from '@/lib/views/renew-page';

export interface RenewCheckProps {
  readonly check: NonNullable<RenewPageModel['check']>;
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
}

const choiceOf = ({ key, label, lines, age }: CarriedAnswer) => ({
  value: key,
  label: (
    <>
      <strong>{label}</strong>
      <br />
      {lines.join('; ')}
    </>
  ),
  hint: age,
});

export function RenewCheck({ check, action, hidden }: RenewCheckProps) {
  const { intro, old, oldIntro, name, others, othersHeading, change, button } = check;
  return (
    <form method="post" action={action}>
      <HiddenFields values={{ ...check.hidden, ...hidden }} />
      <p>{intro}</p>
      {old.length > 0 && <Checkboxes name={name} label={oldIntro} look="s" choices={old.map(choiceOf)} chosen={[]} />}
      {others.length > 0 && (
        <>
          {old.length > 0 && <Heading level={2}>{othersHeading}</Heading>}
          <SummaryList
            rows={others.map(({ label, lines, age }) => ({
              key: label,
              value: (
                <>
                  <TextLines lines={lines} />
                  <p className="nhsuk-hint">{age}</p>
                </>
              ),
            }))}
          />
        </>
      )}
      <Button>{button}</Button>
      <p>
        <a href={change.href}>{change.text}</a>
      </p>
    </form>
  );
}
