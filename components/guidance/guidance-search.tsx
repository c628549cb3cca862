import { Button } from '@/components/design/button';
import { TextInput } from '@/components/design/text-input';

export interface GuidanceSearchProps {
  readonly q: string;
  readonly words: { readonly label: string; readonly hint: string; readonly button: string };
}

/** A form that only asks, so it works without scripts. */
export function GuidanceSearch({ q, words: { label, hint, button } }: GuidanceSearchProps) {
  return (
    <search className="sa-filter">
      <form method="get" action="/guidance" className="sa-filter__box">
        <TextInput name="q" label={label} look="s" hint={hint} value={q} autoComplete="off" />
        <Button variant="secondary">{button}</Button>
      </form>
    </search>
  );
}
