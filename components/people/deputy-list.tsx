// Who stands in now or soon, each with a button to end it.
import { Heading } from '@/components/design/heading';
import { SummaryCard } from '@/components/design/summary-card';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { DeputyPageModel } from '@/lib/views/people-models';

interface Props extends Pick<DeputyPageModel, 'open'> {
  readonly words: {
    readonly openH2: string;
    readonly rows: { readonly days: string; readonly state: string };
    readonly now: string;
    readonly soon: string;
    readonly end: string;
  };
  readonly once: string;
}

export function DeputyList({ open, words, once }: Props) {
  if (open.length === 0) return null;
  return (
    <>
      <Heading level={2}>{words.openH2}</Heading>
      {open.map(({ id, name, days, now }, i) => (
        <SummaryCard
          key={id}
          level={3}
          heading={name}
          rows={[
            { key: words.rows.days, value: days },
            { key: words.rows.state, value: now ? words.now : words.soon },
          ]}
        >
          <form method="post" action="/do/end-deputy">
            <HiddenFields values={{ once: `${once}-${i}`, deputyship: id }} />
            <button type="submit" className="nhsuk-button nhsuk-button--secondary">
              {words.end}
              <span className="nhsuk-u-visually-hidden">: {name}</span>
            </button>
          </form>
        </SummaryCard>
      ))}
    </>
  );
}
