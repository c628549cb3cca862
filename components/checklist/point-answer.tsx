// What was answered about one point, with what stands beside it: details, plan, evidence, what the IG lead did.
import type { ChecklistPoint } from '@/lib/views/checklist-models';
import { EvidenceList } from './evidence-list';
import { LabelledList } from './labelled-list';

function Change({ href, what }: { readonly href: string | undefined; readonly what: string }) {
  if (href === undefined) return null;
  return (
    <a className="sa-point__change" href={href}>
      Change<span className="nhsuk-u-visually-hidden"> {what}</span>
    </a>
  );
}

function Plan({ title, plan, changePlan, helpAsked }: ChecklistPoint) {
  if (plan === undefined && changePlan === undefined) return null;
  return (
    <div className="sa-point__plan">
      <div className="sa-point__line">
        <p className="sa-point__plan-title">{plan === undefined ? 'A plan is needed' : 'Plan'}</p>
        <Change href={changePlan} what={`the plan: ${title}`} />
      </div>
      {plan !== undefined && <LabelledList rows={plan} />}
      {helpAsked !== undefined && <p className="sa-point__note">{helpAsked}</p>}
    </div>
  );
}

function AddEvidence({ title, addEvidence, evidence }: ChecklistPoint) {
  if (addEvidence === undefined) return null;
  return (
    <p>
      <a className="sa-alone" href={addEvidence}>
        {evidence.length > 0 ? 'Add or remove evidence' : 'Add evidence'}
        <span className="nhsuk-u-visually-hidden"> about {title}</span>
      </a>
    </p>
  );
}

export function PointAnswer({ point, asked = true }: { readonly point: ChecklistPoint /** The question above its answer. */; readonly asked?: boolean }) {
  const { title, asked: question, answer, details, references, evidence, noted, change } = point;
  return (
    <div className="sa-point__answer">
      {asked && <p className="sa-muted">{question}</p>}
      <div className="sa-point__line">
        <p className="sa-point__said">{answer}</p>
        <Change href={change} what={`the answer: ${title}`} />
      </div>
      {details.length > 0 && <LabelledList rows={details} />}
      <Plan {...point} />
      {noted.map((note) => (
        <p key={note} className="sa-point__note">
          {note}
        </p>
      ))}
      <EvidenceList pieces={evidence} />
      <AddEvidence {...point} />
      {references !== undefined && <p className="sa-small-print">{references}</p>}
    </div>
  );
}
