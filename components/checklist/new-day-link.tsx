import type { SayPlan } from '@/lib/views/checklist-models';

/** To where another day is given for what was promised. */
export function NewDayLink({ move, about }: Required<Pick<SayPlan, 'move' | 'about'>>) {
  return (
    <p>
      <a className="sa-alone" href={move.href}>
        {move.text}
        <span className="nhsuk-u-visually-hidden">: {about}</span>
      </a>
    </p>
  );
}
