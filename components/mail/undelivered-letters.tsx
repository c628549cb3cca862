import { SummaryCard } from '@/components/design/summary-card';
import { HiddenFields } from '@/components/questions/hidden-fields';
import type { undeliveredWords } from '@/content/wording/undelivered';
import type { UndeliveredLetter } from '@/lib/views/undelivered-mail-model';

export interface UndeliveredLettersProps {
  readonly letters: readonly UndeliveredLetter[];
  /** One receipt for the page; each button has its own of it. */
  readonly once: string;
  readonly words: typeof undeliveredWords;
}

/** One card for each mail, with its button where there is one. */
export function UndeliveredLetters({ letters, once, words }: UndeliveredLettersProps) {
  return letters.map(({ id, toName, to, subject, why, when, instead }, i) => (
    <SummaryCard
      key={id}
      heading={subject}
      rows={[
        { key: words.to, value: `${toName}, ${to}` },
        { key: words.why, value: why },
        { key: words.when, value: when },
      ]}
    >
      {instead === undefined ? (
        <form method="post" action="/do/send-mail-again">
          <HiddenFields values={{ once: `${once}-${i}`, mail: id }} />
          <button type="submit" className="nhsuk-button nhsuk-button--secondary">
            {words.again}
            <span className="nhsuk-u-visually-hidden">
              {' '}
              to {toName}: {subject}
            </span>
          </button>
        </form>
      ) : (
        <p>{instead}</p>
      )}
    </SummaryCard>
  ));
}
