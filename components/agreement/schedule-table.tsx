// The checklist as it stood: standing of both sides, one row for each thing asked, its plan under the answer, then notes.
import { Words } from '@/components/design/words';
import type { PrintSchedule } from '@/lib/domain/print/print-model';
import { AgreementHeading } from './agreement-heading';
import { FactsTable } from './facts-table';

export function ScheduleTable({ schedule, head, level }: { readonly schedule: PrintSchedule; readonly head: readonly string[]; readonly level: 2 | 3 }) {
  const { heading, standing, rows, notes } = schedule;
  const printed = rows.map(({ item, answer, references, plan }) => ({
    key: item,
    cells: [item, references, <Answer key="answer" words={answer} plan={plan} />],
  }));
  return (
    <section className="sa-agreement__schedule">
      <AgreementHeading level={level} id="schedule">
        {heading}
      </AgreementHeading>
      {standing.map(({ text }) => (
        <p key={text}>
          <Words text={text} />
        </p>
      ))}
      <FactsTable caption={heading} labelledBy="schedule" head={head} rows={printed} />
      {notes.length > 0 && (
        <ul>
          {notes.map(({ text }) => (
            <li key={text}>
              <Words text={text} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Answer({ words, plan }: { readonly words: string; readonly plan?: string }) {
  return (
    <>
      {words}
      {plan && <p className="sa-agreement__plan">{plan}</p>}
    </>
  );
}
