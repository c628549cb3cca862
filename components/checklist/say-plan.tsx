// How it stands with a promise of a checklist: that it is done, said with a second press, or a link to where another day is given.
import { Details } from '@/components/design/details';
import type { SayPlan as SayPlanModel } from '@/lib/views/checklist-models';
import { Press } from './press';

export function SayPlan({ done, told, move, about, once, ...press }: SayPlanModel & { readonly once: string }) {
  return (
    <>
      <Details summary={done} about={about}>
        <p>{told}</p>
        <Press {...press} about={about} once={once} />
      </Details>
      <p>
        <a className="sa-alone" href={move.href}>
          {move.text}
          <span className="nhsuk-u-visually-hidden">: {about}</span>
        </a>
      </p>
    </>
  );
}
