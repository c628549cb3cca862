// Radios and checkboxes differ in two class names and in what may be chosen; what is revealed and how is the same.
import { Fragment, type ReactNode } from 'react';
import { classNames } from './class-names';
import { Details } from './details';
import { describedBy, elementId } from './element-id';
import { Fieldset } from './fieldset';
import type { Labelled } from './labelled';

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** An “or” line above it. */
  readonly divider?: boolean;
  /** A sub-heading above it. */
  readonly heading?: string;
  /** Stands in a closed panel with this heading, after the choices that stand open. */
  readonly apart?: string;
  /** Controls that belong to this choice. Hidden by CSS while it is not chosen, and shown by a browser that cannot tell. */
  readonly reveals?: ReactNode;
  /** Controls shared with other choices of the list, drawn below the last of them. */
  readonly sharesReveal?: boolean;
  readonly sharedReveal?: ReactNode;
  /** Something was typed into them before any choice was made: it is shown. */
  readonly kept?: boolean;
}

export interface ChoicesProps extends Labelled {
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** Side by side, for two or three short choices. */
  readonly inline?: boolean;
}

/** The id of a choice: the first has the plain one, so that an error summary can lead to it. */
const choiceId = (id: string, index: number) => (index === 0 ? id : `${id}-${index + 1}`);

function ChoiceItem({ family, kind, name, id, choice, checked }: ItemProps) {
  const hintId = choice.hint === undefined ? undefined : `${id}-item-hint`;
  return (
    <div className={classNames(`${family}__item`, choice.sharesReveal && 'sa-shares-reveal')}>
      <input
        className={`${family}__input`}
        id={id}
        name={name}
        type={kind}
        value={choice.value}
        defaultChecked={checked}
        aria-describedby={describedBy(hintId)}
      />
      <label className={`nhsuk-label ${family}__label`} htmlFor={id}>
        {choice.label}
      </label>
      {hintId !== undefined && (
        <div className={`nhsuk-hint ${family}__hint`} id={hintId}>
          {choice.hint}
        </div>
      )}
    </div>
  );
}

interface ItemProps {
  readonly family: string;
  readonly kind: 'radio' | 'checkbox';
  readonly name: string;
  readonly id: string;
  readonly choice: Choice;
  readonly checked: boolean;
}

interface ListProps extends Pick<ItemProps, 'family' | 'kind' | 'name'> {
  readonly id: string;
  readonly choices: readonly (Choice & { readonly index: number })[];
  readonly chosen: readonly string[];
}

function ChoiceList({ family, kind, name, id, choices, chosen }: ListProps) {
  return choices.map((choice, place) => (
    <Fragment key={choice.value}>
      {choice.heading !== undefined && choice.heading !== choices[place - 1]?.heading && (
        <h2 className="nhsuk-heading-s sa-choice-heading">{choice.heading}</h2>
      )}
      {choice.divider && <div className={`${family}__divider`}>or</div>}
      <ChoiceItem family={family} kind={kind} name={name} id={choiceId(id, choice.index)} choice={choice} checked={chosen.includes(choice.value)} />
      {choice.reveals !== undefined && <div className={`${family}__conditional sa-reveal`}>{choice.reveals}</div>}
      {choice.sharedReveal !== undefined && (
        <div className={classNames(`${family}__conditional sa-shared-reveal`, choice.kept && 'sa-kept')}>{choice.sharedReveal}</div>
      )}
    </Fragment>
  ));
}

function Choices({ family, kind, choices, chosen, inline, ...labelled }: ChoicesProps & Pick<ItemProps, 'family' | 'kind'>) {
  const numbered = choices.map((choice, index) => ({ ...choice, index }));
  const panels = [...new Set(choices.flatMap(({ apart }) => apart ?? []))];
  const list = { family, kind, chosen, name: labelled.name, id: labelled.id ?? elementId(labelled.name) };
  return (
    <Fieldset {...labelled}>
      <div className={classNames(family, inline && `${family}--inline`)}>
        <ChoiceList {...list} choices={numbered.filter(({ apart }) => apart === undefined)} />
        {panels.map((panel) => {
          const inside = numbered.filter(({ apart }) => apart === panel);
          return (
            <div key={panel} className="sa-choices-apart">
              <Details summary={panel} open={inside.some(({ value }) => chosen.includes(value))}>
                <ChoiceList {...list} choices={inside} />
              </Details>
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}

export function Radios(props: ChoicesProps) {
  return <Choices {...props} family="nhsuk-radios" kind="radio" />;
}

export function Checkboxes(props: ChoicesProps) {
  return <Choices {...props} family="nhsuk-checkboxes" kind="checkbox" />;
}
