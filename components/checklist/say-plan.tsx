// How it stands with a promise of a checklist: that it is done, said with a second press, or a link to where another day is given.
import { Details } from '@/components/design/details';
import type { SayPlan as SayPlanModel } from '@/lib/views/checklist-models';
import { NewDayLink } from './new-day-link';
import { Press } from './press';

export function SayPlan({ done, told, move, about, once, ...press }: SayPlanModel & { readonly once: string }) {
  return (
    <>
      <Details summary={done} about={about}>
        <p>{told}</p>
        <Press {...press} about={about} once={once} />
      </Details>
      {move !== undefined && <NewDayLink move={move} about={about} />}
    </>
  );
}
