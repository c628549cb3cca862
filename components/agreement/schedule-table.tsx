// The checklist as it stood: standing of both sides, one row for each thing asked, its plan under the answer, then notes.
import type { PrintSchedule } from '@/lib/domain/print/print-model';
import { AgreementHeading } from './agreement-heading';
import { FactsTable } from './facts-table';

export function ScheduleTable({ schedule, head, level }: { readonly schedule: PrintSchedule; readonly head: readonly string[]; readonly level: 2 | 3 }) {
  const { heading, standing, rows, notes } = schedule;
  return (
    <section className="sa-agreement__schedule" aria-labelledby="schedule">
      <AgreementHeading level={level} id="schedule">
        {heading}
      </AgreementHeading>
      {standing.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      <FactsTable
        caption={heading}
        labelledBy="schedule"
        head={head}
        rows={rows.map(({ item, answer, references, plan }) => [
          item,
          <>
            {answer}
            {plan && <p className="sa-agreement__plan">{plan}</p>}
          </>,
          references,
        ])}
      />
      {notes.length > 0 && (
        <ul>
          {notes.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
