// A question of the checklist that nobody has answered yet: its answers are the buttons, and one press saves. An answer that asks for more opens
// beneath its own line; what the first one asks for stands open.
import type { ReactNode } from 'react';
import { Button } from '@/components/design/button';
import { Caption } from '@/components/design/heading';
import { WhyDetails } from '@/components/design/why-details';
import { FormFields } from '@/components/questions/form-fields';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { PressedGroup, PressedOption } from '@/lib/domain/questions/pressed-answers';
import type { ChecklistQuestionPage } from '@/lib/views/checklist-models';

type Page = Pick<ChecklistQuestionPage, 'h1' | 'hint' | 'caption' | 'value' | 'action' | 'hidden' | 'why'>;

export interface AnswerButtonsProps extends Page {
  readonly answers: NonNullable<ChecklistQuestionPage['answers']>;
  /** Between the heading and the answers. */
  readonly children?: ReactNode;
  readonly below?: ReactNode;
}

interface GroupProps extends Pick<Page, 'h1' | 'value' | 'action' | 'hidden'> {
  readonly group: PressedGroup;
  /** Of its own: another answer on the same page is another request. */
  readonly once: string;
}

/** All that its press posts, where it is the only answer of its form. */
function Own({
  option,
  children,
  hidden,
  once,
  action,
}: Pick<GroupProps, 'hidden' | 'once' | 'action'> & { readonly option: PressedOption; readonly children: ReactNode }) {
  return (
    <form className="sa-answers__form" method="post" action={action} noValidate>
      <HiddenFields values={{ ...hidden, once, ...option.posts }} />
      {children}
    </form>
  );
}

function Line({ label, hint }: Pick<PressedOption, 'label' | 'hint'>) {
  return (
    <span>
      {label}
      {hint !== undefined && <span className="sa-answers__hint">{hint}</span>}
    </span>
  );
}

/** Several answers to what is typed once. The Enter key presses the first button: one that gives no answer, so that it is asked for. */
function Together({ group: { fields, options }, h1, value, action, hidden, once }: GroupProps) {
  const [name = ''] = Object.keys(options[0]?.posts ?? {});
  return (
    <form className="sa-answers__form sa-answers__together" method="post" action={action} noValidate>
      <HiddenFields values={{ ...hidden, once }} />
      <button type="submit" className="nhsuk-u-visually-hidden" tabIndex={-1} aria-hidden="true">
        Continue
      </button>
      <FormFields form={{ fields }} value={value} errors={{}} heading={h1} some />
      {options.map((option) => (
        <button key={option.value} type="submit" className="sa-answers__row" name={name} value={option.value}>
          <Line {...option} />
        </button>
      ))}
    </form>
  );
}

function Group(props: GroupProps) {
  const { group, h1, value } = props;
  const [option] = group.options;
  if (option === undefined) return null;
  if (group.options.length > 1) return <Together {...props} />;
  if (group.fields.length === 0)
    return (
      <Own {...props} option={option}>
        <button type="submit" className="sa-answers__row">
          <Line {...option} />
        </button>
      </Own>
    );
  const asked = (
    <Own {...props} option={option}>
      <FormFields form={{ fields: group.fields }} value={value} errors={{}} heading={h1} some idPrefix={option.value} />
      <Button>Continue</Button>
    </Own>
  );
  // A line that folded away what stands open would lose it with one press.
  if (group.open)
    return (
      <fieldset className="sa-answers__more">
        <legend className="sa-answers__open">
          <Line {...option} />
        </legend>
        {asked}
      </fieldset>
    );
  return (
    <details className="sa-answers__more">
      <summary className="sa-answers__row">
        <Line {...option} />
      </summary>
      {asked}
    </details>
  );
}

export function AnswerButtons({ answers, h1, hint, caption, value, action, hidden: { once = '', ...hidden }, why, children, below }: AnswerButtonsProps) {
  return (
    <>
      {caption !== undefined && <Caption text={caption} />}
      <h1 className="nhsuk-heading-l" id="asked">
        {h1}
      </h1>
      {hint !== undefined && (
        <p className="nhsuk-hint sa-page-hint" id="asked-hint">
          {hint}
        </p>
      )}
      {children}
      <fieldset className="sa-answers" aria-labelledby="asked" aria-describedby={hint === undefined ? undefined : 'asked-hint'}>
        {answers.groups.map((group, n) => (
          <Group key={group.options[0]?.value} group={group} h1={h1} value={value} action={action} hidden={hidden} once={`${once}-${n}`} />
        ))}
      </fieldset>
      {below}
      <p>
        <a className="sa-alone" href={answers.leave.href}>
          {answers.leave.text}
        </a>
      </p>
      {why !== undefined && <WhyDetails {...why} />}
    </>
  );
}
