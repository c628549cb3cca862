// Which two versions to compare. It only asks for another page.
import { Button } from '@/components/design/button';
import { Select } from '@/components/design/select';
import type { compareWords } from '@/content/wording/compare';
import type { ComparePageModel } from '@/lib/views/compare-models';

interface CompareFormProps {
  readonly compare: ComparePageModel;
  readonly words: typeof compareWords;
}

export function CompareForm({ compare: { action, options, from, to, error }, words }: CompareFormProps) {
  return (
    <search className="sa-compare__choose">
      <form method="get" action={action} className="sa-compare__form">
        <Select name="from" label={words.before} look="s" options={options} value={from} {...(error !== undefined && { error })} />
        <Select name="to" label={words.now} look="s" options={options} value={to} />
        <Button variant="secondary">{words.button}</Button>
      </form>
    </search>
  );
}
