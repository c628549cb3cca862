// How it stands with a promise of a checklist: one press says that it is done, a link leads to where another day is given.
import type { SayPlan as SayPlanModel } from '@/lib/views/checklist-models';
import { Press } from './press';

export function SayPlan({ move, about, once, ...press }: SayPlanModel & { readonly once: string }) {
  return (
    <>
      <Press {...press} about={about} once={once} />
      <p>
        <a className="sa-alone" href={move.href}>
          {move.text}
          <span className="nhsuk-u-visually-hidden">: {about}</span>
        </a>
      </p>
    </>
  );
}
