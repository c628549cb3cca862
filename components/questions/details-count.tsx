import type { DraftQuestionModel } from '@/lib/views/draft-question-model';

type Props = NonNullable<DraftQuestionModel['counts']> & { readonly chosen: readonly string[] };

const details = (count: number) => (count === 1 ? '1 detail' : `${count} details`);

/** How much would be shared as it is ticked now: the least that helps is the aim. */
export function DetailsCount({ always, explained, chosen }: Props) {
  const all = always + chosen.length;
  const asked = chosen.filter((one) => explained.includes(one)).length;
  return (
    <p className="sa-count" role="status">
      <strong>{all === 0 ? 'No details chosen yet' : `${details(all)} will be shared`}</strong>
      {asked > 0 && `. We will ask you why ${asked === 1 ? '1 of them is' : `${asked} of them are`} needed`}
    </p>
  );
}
