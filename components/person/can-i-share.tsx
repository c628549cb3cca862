'use client';
// The check of one person, worked out in this browser by the rules themselves. There is no form and no address to send to, and the
// answers go with the page. Without scripts the same questions stand as answers to open, one under the other.
import { type FormEvent, type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { Radios } from '@/components/design/choices';
import { Details } from '@/components/design/details';
import { assessPerson } from '@/lib/domain/legal-basis/person/assess-person';
import { type PersonQuestionId, walkPersonQuestions } from '@/lib/domain/legal-basis/person/person-questions';
import type { PersonCheck } from '@/lib/views/can-i-share-model';
import { PersonAnswer } from './person-answer';
import { PersonSteps } from './person-steps';

export interface CanIShareProps {
  readonly check: PersonCheck;
  /** The table of the rules, drawn by the server. */
  readonly children: ReactNode;
}

type Answers = Partial<Record<PersonQuestionId, string>>;

const never = () => () => undefined;
/** False while the server draws, true once scripts run. */
const useScripts = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/** The answers of one round. Leaving the page, or starting again, forgets them. */
function useAnswers() {
  const [{ round, answers }, set] = useState<{ readonly round: number; readonly answers: Answers }>({ round: 0, answers: {} });
  const again = () => set((before) => ({ round: before.round + 1, answers: {} }));
  useEffect(() => {
    const forget = () => set((before) => ({ round: before.round + 1, answers: {} }));
    window.addEventListener('pagehide', forget);
    return () => window.removeEventListener('pagehide', forget);
  }, []);
  const choose = (id: PersonQuestionId) => (event: FormEvent) => {
    const { value } = event.target as HTMLInputElement;
    set((before) => ({ ...before, answers: { ...before.answers, [id]: value } }));
  };
  return { round, answers, again, choose };
}

const isShort = (choices: readonly { readonly label: string }[]) => choices.length === 2 && choices.every(({ label }) => label.length <= 12);

function Live({ check }: Pick<CanIShareProps, 'check'>) {
  const { round, answers, again, choose } = useAnswers();
  const { shown, person } = walkPersonQuestions(answers, check.setting);
  return (
    <>
      <div key={round}>
        {shown.map((id) => {
          const { label, hint, options } = check.questions[id];
          const choices = Object.entries(options).map(([value, text]) => ({ value, label: text }));
          return (
            <div key={id} onChange={choose(id)}>
              <Radios name={id} label={label} hint={hint} choices={choices} chosen={[answers[id] ?? '']} inline={isShort(choices)} />
            </div>
          );
        })}
      </div>
      <PersonAnswer check={check} {...(person && { result: assessPerson(check.setting, person) })} />
      {answers.danger !== undefined && (
        <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={again}>
          {check.steps.again}
        </button>
      )}
    </>
  );
}

export function CanIShare({ check, children }: CanIShareProps) {
  const scripts = useScripts();
  return (
    <>
      <div className="sa-person-check">{scripts ? <Live check={check} /> : <PersonSteps check={check} />}</div>
      <Details summary={check.steps.all}>{children}</Details>
    </>
  );
}
